import type { PlainDate } from '#shared/plain-date.ts'
import type { Fault } from '#shared/refusal.ts'
import type { Say } from './step.ts'

/** Who answers for a step, who else has a say, and when. One organisation is one thing in a step. */
export interface StepPlan {
  readonly organisationId: string | null
  readonly parties: readonly { readonly organisationId: string; readonly say: Say }[]
  readonly fromOn: PlainDate | null
  readonly untilOn: PlainDate | null
}

/** @param exists organisations that can be asked for something today */
export function planFaults(plan: StepPlan, exists: ReadonlySet<string>): Fault[] {
  const { organisationId, parties, fromOn, untilOn } = plan
  const faults: Fault[] = []
  if (organisationId !== null && !exists.has(organisationId))
    faults.push({ pointer: '/organisationId', code: 'route-organisation-unknown' })
  const said = new Set([organisationId])
  parties.forEach((party, index) => {
    const pointer = `/parties/${index}/organisationId`
    if (!exists.has(party.organisationId)) faults.push({ pointer, code: 'route-organisation-unknown' })
    if (said.has(party.organisationId)) faults.push({ pointer, code: 'route-party-twice' })
    said.add(party.organisationId)
  })
  if (fromOn !== null && untilOn !== null && untilOn < fromOn)
    faults.push({ pointer: '/untilOn', code: 'route-until-before-from' })
  return faults
}

export interface StepWords {
  readonly name?: string | undefined
  readonly lifeDomains?: readonly string[] | undefined
}

/** Words of a step of one's own; those of a published step are not changed in a case. */
export function wordFaults({ name, lifeDomains }: StepWords): Fault[] {
  const faults: Fault[] = []
  if (name !== undefined && name.trim() === '') faults.push({ pointer: '/name', code: 'route-name-missing' })
  if (
    lifeDomains !== undefined &&
    (lifeDomains.length === 0 || new Set(lifeDomains).size < lifeDomains.length)
  )
    faults.push({ pointer: '/lifeDomains', code: 'route-domains-missing' })
  return faults
}
