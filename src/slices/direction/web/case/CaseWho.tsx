import { useSession, useTexts } from '#platform/web/session/session.ts'
import { ReferralLines } from '#slices/referrals/web'
import { RouteLine } from '#slices/routes/web'
import type { CaseView } from '../../contract.ts'
import { directionTexts } from '../texts.ts'
import { peopleOf } from './case-people.ts'
import { TermChip } from './TermChip.tsx'
import { WaitingPlace } from './WaitingPlace.tsx'

export type CaseWhoProps = { readonly file: CaseView }

/** Who directs, who stands in, who keeps contact, who waits on a list, what was referred, and the nearest term. */
export function CaseWho({ file }: CaseWhoProps) {
  const t = useTexts(directionTexts)
  const { id: myId } = useSession()
  const { director, standIn, contacts } = peopleOf(file)
  const [nearest] = file.terms
    .filter(({ metOn }) => metOn === null)
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn))
  const who = (label: string, seat: CaseView['seats'][number]) => (
    <span key={seat.id}>
      {label} <b>{seat.holderId === myId ? t('yourself') : seat.name}</b>
    </span>
  )
  return (
    <>
      {director && who(t('direction'), director)}
      {standIn && who(t('stand-in'), standIn)}
      {contacts.slice(0, 2).map((seat) => who(t('contact'), seat))}
      {!file.closedOn &&
        file.waiting.map((place) => <WaitingPlace key={place.id} file={file} place={place} />)}
      {!file.closedOn && <ReferralLines caseId={file.id} />}
      {!file.closedOn && <RouteLine caseId={file.id} />}
      {nearest && !file.closedOn && <TermChip term={nearest} />}
    </>
  )
}
