import { useTexts } from '#platform/web/session/session.ts'
import type { RelationKind, RelationStrength } from '#slices/people/contract'
import type { CasePhase, SeatRole } from '../contract.ts'
import { caseTexts } from './texts.ts'

export interface CaseWords {
  readonly phase: (phase: CasePhase) => string
  readonly weight: (weight: 'light' | 'heavy') => string
  readonly role: (role: SeatRole) => string
  readonly relation: (kind: RelationKind) => string
  readonly strength: (strength: RelationStrength) => string
}

/** The words for phases, weights, seats and ties. */
export function useCaseWords(): CaseWords {
  const t = useTexts(caseTexts)
  return {
    phase: (phase) => t(`phase-${phase}`),
    weight: (weight) => t(`weight-${weight}`),
    role: (role) => t(`role-${role}`),
    relation: (kind) => t(`rel-${kind}`),
    strength: (strength) => t(`strength-${strength}`),
  }
}
