import { useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { countInWords } from '#platform/web/count-in-words.ts'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { moveKeys, useRowSelection } from '#platform/web/screen/use-row-selection.ts'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import { NoResult } from '#platform/web/ui/index.ts'
import type { PlaceOut, WaitingLists, WaitingPlaces } from '../contract.ts'
import { InviteDialog } from './InviteDialog.tsx'
import { JoinDialog } from './JoinDialog.tsx'
import { LeaveDialog } from './LeaveDialog.tsx'
import { ListRow } from './ListRow.tsx'
import { Places } from './Places.tsx'
import { waitingTexts } from './texts.ts'
import './waiting.css'

/** Wachtlijsten: how long it takes where, and who is in turn. */
export function WaitingScreen() {
  const read = useRead<WaitingLists>('/v1/wachtlijsten')
  return <ReadState read={read}>{({ lists }) => <WaitingView lists={lists} />}</ReadState>
}

type Dialog = { readonly kind: 'join' } | { readonly kind: 'invite' | 'leave'; readonly place: PlaceOut }

function WaitingView({ lists }: { readonly lists: WaitingLists['lists'] }) {
  const t = useTexts(waitingTexts)
  const language = useLanguage()
  const { role } = useSession()
  const list = useRowSelection(lists.map(({ id }) => id))
  const shown = lists.find(({ id }) => id === list.selected)
  const readsPlaces = ['director', 'professional', 'assessor', 'team-lead'].includes(role)
  const read = useRead<WaitingPlaces>(shown && readsPlaces ? `/v1/wachtlijsten/${shown.id}` : undefined)
  const places = read.data?.places ?? []
  // Places that are still to come are what J and K are about already.
  const walks = places.length > 0 || (read.isLoading && shown !== undefined && shown.waiting > 0)
  const place = useRowSelection(places.map(({ id }) => id))
  const chosen = places.find(({ id }) => id === place.selected)
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const joins = role === 'director' || role === 'professional'
  const keeps = role === 'assessor' || role === 'team-lead'
  const count = lists.reduce((sum, { waiting }) => sum + waiting, 0)
  const close = (): void => setDialog(null)
  const key = (press: string, label: string, act: () => void) => ({
    press,
    signs: [press.toUpperCase()],
    label,
    act,
  })
  const keys = [
    moveKeys(t('down-up'), walks ? place.move : list.move),
    key('l', t('next-list'), () => list.select(lists[(list.index + 1) % lists.length]?.id ?? '')),
    ...(joins && shown ? [key('z', t('join'), () => setDialog({ kind: 'join' }))] : []),
    ...(keeps && chosen
      ? [
          key('u', t('invite'), () => setDialog({ kind: 'invite', place: chosen })),
          key('v', t('leave'), () => setDialog({ kind: 'leave', place: chosen })),
        ]
      : []),
  ]
  return (
    <Screen title={t('title')} keys={dialog ? [] : keys}>
      <div className="rd-page rd-waiting">
        <div className="rd-waiting-head">
          <h1>
            {count === 0
              ? t('heading-none')
              : t('heading-some', { count, many: countInWords(count, language, true) })}
          </h1>
          <span className="rd-meta">{t('intro')}</span>
        </div>
        {lists.length === 0 && <NoResult title={t('no-lists-title')} why={t('no-lists-why')} />}
        {lists.length > 0 && (
          <section aria-label={t('lists')}>
            <h2 className="rd-head">
              {t('lists')} <small>{lists.length}</small>
            </h2>
            <ul>
              {lists.map((one) => (
                <ListRow
                  key={one.id}
                  list={one}
                  selected={one.id === list.selected}
                  onSelect={() => list.select(one.id)}
                />
              ))}
            </ul>
          </section>
        )}
        {shown && readsPlaces && (
          <Places
            list={shown}
            places={places}
            selected={place.selected}
            onSelect={place.select}
            {...(joins && { onJoin: () => setDialog({ kind: 'join' }) })}
            {...(keeps && { onAct: (kind, one) => setDialog({ kind, place: one }) })}
          />
        )}
      </div>
      {dialog?.kind === 'join' && shown && <JoinDialog list={shown} onClose={close} />}
      {dialog?.kind === 'invite' && <InviteDialog place={dialog.place} onClose={close} />}
      {dialog?.kind === 'leave' && <LeaveDialog place={dialog.place} onClose={close} />}
    </Screen>
  )
}
