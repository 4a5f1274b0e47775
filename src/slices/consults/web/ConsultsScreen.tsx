import { useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { moveKeys, useRowSelection } from '#platform/web/screen/use-row-selection.ts'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { Button, Empty } from '#platform/web/ui/index.ts'
import type { ConsultSession, Consults } from '../contract.ts'
import { BookDialog, CancelDialog } from './BookDialog.tsx'
import { firstFree } from './first-free.ts'
import { PlanDialog } from './PlanDialog.tsx'
import { SessionRow } from './SessionRow.tsx'
import { consultTexts } from './texts.ts'
import { useMomentWords } from './use-moment-words.ts'
import './consults.css'

type Slot = ConsultSession['slots'][number]
type Booking = ConsultSession['bookings'][number]
type OpenForm =
  | { readonly form: 'book'; readonly session: ConsultSession; readonly slot: Slot }
  | { readonly form: 'cancel'; readonly booking: Booking; readonly slot: Slot }
  | { readonly form: 'plan' }

/** Spreekuren: where organisations sit together, and a place for a question. */
export function ConsultsScreen() {
  const read = useRead<Consults>('/v1/spreekuren')
  return <ReadState read={read}>{(consults) => <ConsultsView {...consults} />}</ReadState>
}

function ConsultsView({ sessions, mayPlan }: Consults) {
  const t = useTexts(consultTexts)
  const words = useMomentWords()
  const { id: me } = useSession()
  const [open, setOpen] = useState<OpenForm>()
  const { selected, select, move } = useRowSelection(sessions.map(({ id }) => id))
  const chosen = sessions.find(({ id }) => id === selected)
  const first = firstFree(sessions, me)
  const days = Map.groupBy(sessions, ({ startsAt }) => words.day(startsAt))
  const close = (): void => setOpen(undefined)
  const keys = [
    moveKeys(t('down-up'), move),
    {
      press: 'enter',
      signs: ['↵'],
      label: t('book-key'),
      act: () => {
        const free = chosen && firstFree([chosen], me)
        if (free) setOpen({ form: 'book', ...free })
      },
    },
    ...(mayPlan
      ? [{ press: 'n', signs: ['N'], label: t('plan-key'), act: () => setOpen({ form: 'plan' as const }) }]
      : []),
  ]
  const planButton = mayPlan && <Button onClick={() => setOpen({ form: 'plan' })}>{t('plan')}</Button>
  return (
    <Screen title={t('title')} keys={open ? [] : keys}>
      <div className="rd-page rd-consults">
        <div className="rd-consults-head">
          <h1>
            {first
              ? t('heading-free', {
                  day: words.day(first.slot.startsAt),
                  time: words.time(first.slot.startsAt),
                })
              : t(sessions.length === 0 ? 'heading-none' : 'heading-full')}
          </h1>
          <span className="rd-meta">{t('intro')}</span>
          {sessions.length > 0 && planButton}
        </div>
        {sessions.length === 0 && (
          <Empty title={t('empty-title')} why={t('empty-why')} {...(planButton && { action: planButton })} />
        )}
        {[...days].map(([day, those]) => (
          <section key={day} aria-label={day}>
            <h2 className="rd-head">{day}</h2>
            <ul>
              {those.map((session) => (
                <SessionRow
                  key={session.id}
                  session={session}
                  selected={session.id === selected}
                  onSelect={() => select(session.id)}
                  onBook={(slot) => setOpen({ form: 'book', session, slot })}
                  onCancel={(booking, slot) => setOpen({ form: 'cancel', booking, slot })}
                />
              ))}
            </ul>
          </section>
        ))}
        {open?.form === 'book' && <BookDialog session={open.session} slot={open.slot} onClose={close} />}
        {open?.form === 'cancel' && <CancelDialog booking={open.booking} slot={open.slot} onClose={close} />}
        {open?.form === 'plan' && <PlanDialog onClose={close} />}
      </div>
    </Screen>
  )
}
