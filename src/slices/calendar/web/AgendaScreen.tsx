import { useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { useAddressParameter, useGo } from '#platform/web/navigation.tsx'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { moveKeys, useRowSelection } from '#platform/web/screen/use-row-selection.ts'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { addDays, isPlainDate } from '#shared/plain-date.ts'
import type { CalendarView } from '../contract.ts'
import { type AgendaDialog, AgendaDialogs } from './AgendaDialogs.tsx'
import { AgendaHead } from './AgendaHead.tsx'
import { AppointmentSide } from './AppointmentSide.tsx'
import { calendarTexts } from './texts.ts'
import { WeekGrid } from './WeekGrid.tsx'
import { mondayOf, weekDays, weekFor } from './week.ts'
import './agenda.css'

/** Agenda: one week of one worker, over all posts and employers. */
export function AgendaScreen() {
  const { today } = useSession()
  const asked = useAddressParameter('week') ?? ''
  const monday = isPlainDate(asked) ? mondayOf(asked) : weekFor(today)
  const read = useRead<CalendarView>(`/v1/agenda?from=${monday}&days=7`)
  return <ReadState read={read}>{(view) => <AgendaView view={view} monday={monday} />}</ReadState>
}

type AgendaViewProps = { readonly view: CalendarView; readonly monday: ReturnType<typeof mondayOf> }

function AgendaView({ view, monday }: AgendaViewProps) {
  const t = useTexts(calendarTexts)
  const { today } = useSession()
  const go = useGo()
  const days = weekDays(view)
  const all = days.flatMap(({ appointments }) => appointments)
  const { selected, select, move } = useRowSelection(all.map(({ id }) => id))
  const chosen = all.find(({ id }) => id === selected)
  const [dialog, setDialog] = useState<AgendaDialog | null>(null)
  const toWeek = (weeks: number): void =>
    go(weeks === 0 ? '/werk/agenda' : `/werk/agenda?week=${addDays(monday, weeks * 7)}`)
  const changeable =
    chosen?.state === 'planned' &&
    chosen.kind !== 'gathering' &&
    Date.parse(chosen.startsAt) > Date.parse(`${today}T00:00:00Z`)
      ? chosen
      : null
  const openCase = (): void => {
    if (chosen?.caseId) go(`/werk/huishoudens/${chosen.caseId}`)
  }
  const one = (press: string, label: string, act: () => void, sign = press.toUpperCase()) => ({
    press,
    signs: [sign],
    label,
    act,
  })
  const keys = [
    moveKeys(t('down-up'), move),
    {
      press: ['arrowleft', 'arrowright'],
      signs: ['←', '→'],
      label: t('week-keys'),
      act: (index: number) => toWeek(index === 0 ? -1 : 1),
    },
    one('t', t('this-week'), () => toWeek(0)),
    one('n', t('book'), () => setDialog({ kind: 'book' })),
    ...(changeable
      ? [
          one('v', t('move'), () => setDialog({ kind: 'move', appointment: changeable })),
          one('x', t('cancel'), () => setDialog({ kind: 'cancel', appointment: changeable })),
        ]
      : []),
    ...(chosen?.caseId ? [one('enter', t('open-case'), openCase, '↵')] : []),
  ]
  return (
    <Screen title={t('title')} keys={dialog ? [] : keys}>
      <div className="rd-page rd-agenda">
        <AgendaHead days={days} monday={monday} onWeek={toWeek} onDialog={(kind) => setDialog({ kind })} />
        <WeekGrid days={days} selected={selected} onSelect={select} />
        <AppointmentSide
          appointment={chosen}
          changeable={changeable !== null}
          noHours={view.pattern.length === 0}
          onDialog={setDialog}
          onOpenCase={openCase}
        />
      </div>
      {dialog && <AgendaDialogs dialog={dialog} view={view} onClose={() => setDialog(null)} />}
    </Screen>
  )
}
