import { useState } from 'react'
import { dateInWords } from '#platform/i18n/dates.ts'
import { countInWords } from '#platform/web/count-in-words.ts'
import { ScreenLink, useGo } from '#platform/web/navigation.tsx'
import type { ScreenKey } from '#platform/web/screen/frame.ts'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { moveKeys, useRowSelection } from '#platform/web/screen/use-row-selection.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { ActionGroup, TodayLayout } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { CommandDialog, GiveDialog } from '#slices/agreements/web'
import { TodaySafety } from '#slices/safety/web'
import type { Exception, Today } from '../../contract.ts'
import { casePathOf, paths } from '../paths.ts'
import { directionTexts } from '../texts.ts'
import { type Act, actKeys, acts, actsOf } from './acts.ts'
import { TodayRow } from './TodayRow.tsx'
import { TodaySide } from './TodaySide.tsx'
import { useToday } from './use-today.ts'

const groups = ['call', 'decide', 'ask', 'read'] as const

export type TodayViewProps = { readonly read: Today }

export function TodayView({ read }: TodayViewProps) {
  const t = useTexts(directionTexts)
  const language = useLanguage()
  const go = useGo()
  const today = useToday(read)
  const { shown, done } = today
  const [renewing, setRenewing] = useState<Exception>()
  const [giving, setGiving] = useState<Exception>()
  const inGroup = (group: Exception['group']): readonly Exception[] =>
    shown.exceptions.filter((one) => one.group === group).sort(termsBySoonest)
  const open = groups.flatMap(inGroup).filter(({ key }) => !done[key])
  const { selected, index, select, move } = useRowSelection(open.map(({ key }) => key))
  const current = open[index]
  const newest = Object.keys(done).at(-1)

  const act = (one: Act, rows: readonly Exception[]): void => {
    const [row] = rows.filter((candidate) => actsOf(candidate).includes(one))
    if (!row) return
    if (one === 'look' || one === 'begin') openCase(row)
    else if (one === 'renegotiate') setRenewing(row)
    else if (one === 'give') setGiving(row)
    else {
      const byButton = document.activeElement?.closest('.rd-action-row') != null
      void today.act(rows, one)
      if (byButton) requestAnimationFrame(focusNext)
    }
  }
  const openCase = (row: Exception): void => go(casePathOf(row))
  const chosen = current ? [current] : []

  const keys: readonly ScreenKey[] = [
    moveKeys(t('down-up'), (step) => {
      today.touch()
      move(step)
    }),
    { press: 'z', signs: ['Z'], label: t('undo'), act: () => void today.undo() },
    {
      press: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
      signs: ['1', '–', '9'],
      label: t('go-to'),
      act: (place) => {
        const row = open[place]
        if (row) select(row.key)
      },
    },
    { press: 'r', signs: ['R'], label: t('key-refresh'), act: () => void today.lookAgain() },
    {
      press: 'enter',
      signs: ['↵'],
      label: t('key-open'),
      strip: false,
      act: () => current && openCase(current),
    },
    ...acts.map(
      (one): ScreenKey => ({
        press: actKeys[one],
        signs: [actKeys[one].toUpperCase()],
        label: t(`key-${one}`),
        strip: false,
        act: () => act(one, chosen),
      }),
    ),
    {
      press: acts.map((one) => `shift+${actKeys[one]}`),
      signs: ['Shift', actKeys.call.toUpperCase()],
      label: t('key-group'),
      strip: false,
      act: (place) => {
        const one = acts[place]
        const asksFirst = one === 'renegotiate' || one === 'give' || one === 'look' || one === 'begin'
        if (one && !asksFirst && current) act(one, inGroup(current.group))
      },
    },
  ]

  return (
    <Screen title={t('today')} keys={renewing || giving ? [] : keys} saved={t('next-look')}>
      <TodayLayout
        title={heading(open.length + shown.safety.length, shown.exceptions.length + shown.safety.length)}
        date={dateInWords(shown.today as PlainDate, 'long', language)}
        side={<TodaySide today={shown} />}
      >
        <TodaySafety waiting={shown.safety} />
        {shown.exceptions.length === 0 && (
          <div className="rd-message">
            <p className="rd-sec">
              {shown.households === 0 ? t('none-why-nobody') : t('none-why', { count: shown.households })}
            </p>
            <div className="rd-actions">
              <ScreenLink to={paths.households} className="ams-button ams-button--secondary">
                {t('none-action')}
              </ScreenLink>
            </div>
          </div>
        )}
        {groups
          .filter((group) => inGroup(group).length > 0)
          .map((group) => (
            <ActionGroup
              key={group}
              title={t(`group-${group}`)}
              count={inGroup(group).filter(({ key }) => !done[key]).length}
              remark={t(`remark-${group}`)}
            >
              {inGroup(group).map((row) => (
                <TodayRow
                  key={row.key}
                  exception={row}
                  selected={row.key === selected}
                  done={done[row.key]}
                  newest={row.key === newest}
                  onSelect={() => select(row.key)}
                  onAct={(one) => act(one, [row])}
                  onOpen={() => openCase(row)}
                  onUndo={() => void today.undo(row.key)}
                />
              ))}
            </ActionGroup>
          ))}
      </TodayLayout>
      {renewing && (
        <CommandDialog
          agreement={{
            id: renewing.objectId,
            title: renewing.title,
            dueOn: renewing.dueOn ?? shown.today,
            counteredDueOn: renewing.otherDueOn,
            version: renewing.version,
          }}
          command="renegotiate"
          today={shown.today as PlainDate}
          onClose={() => setRenewing(undefined)}
          onDone={() => {
            today.settle(renewing, 'renegotiate')
            setRenewing(undefined)
          }}
        />
      )}
      {giving && (
        <GiveDialog
          agreement={{ ...giving, id: giving.objectId }}
          today={shown.today as PlainDate}
          onClose={() => setGiving(undefined)}
          onGiven={() => {
            today.settle(giving, 'give')
            setGiving(undefined)
          }}
        />
      )}
    </Screen>
  )

  function heading(left: number, all: number): string {
    if (all === 0) return t('today-none')
    if (left === 0) return t('today-all-done')
    if (left === 1) return t('today-one')
    return t('today-many', { number: left < 12 ? countInWords(left, language, true) : left })
  }
}

/** Among terms the one that ends first; everything else keeps the order of the server. */
function termsBySoonest(a: Exception, b: Exception): number {
  return a.kind === 'term' && b.kind === 'term' ? a.days - b.days : 0
}

/** Who acted with a button stands on the next one; who acted with a letter keeps the focus. */
function focusNext(): void {
  if (document.activeElement !== document.body) return
  document.querySelector<HTMLElement>('.rd-action-row.rd-is-current .rd-action-button')?.focus()
}
