import { useSession } from '#platform/web/session/session.ts'
import { ChoiceNorm } from './ChoiceNorm.tsx'
import { OwnChoices } from './OwnChoices.tsx'
import { TeamChoices } from './TeamChoices.tsx'
import './choices.css'

/** Keuzes (B4): one's own, those of the team that the worker saw first, or how they are compared. */
export function ChoicesScreen() {
  const { role } = useSession()
  if (role === 'application-manager') return <ChoiceNorm />
  return role === 'team-lead' ? <TeamChoices /> : <OwnChoices />
}
