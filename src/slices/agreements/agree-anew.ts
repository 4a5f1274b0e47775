import type { Work } from '#platform/access/work.ts'
import { invalidInput } from '#platform/http/validate.ts'
import type { Services } from '#platform/services.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'
import { lockCase } from '#slices/cases'
import { raisePlanVersion } from '#slices/plans'
import { askPartner } from './ask-partner.ts'
import { giveAnew } from './give-anew.ts'
import type { AgreementRow } from './reads/index.ts'
import { mayGive } from './rules/agreement.ts'
import { dateFaults } from './rules/decide.ts'
import { type RepeatInput, repeatFaults, repeatOf } from './rules/repeat.ts'
import { lockAgreement } from './store/index.ts'
import { promiserExists, seatFor } from './who-promises.ts'

export interface AgreedAnew {
  readonly title: string
  readonly result: string
  readonly promiserKind: AgreementRow['promiser_kind']
  readonly promiserId: string
  readonly forPersonId?: string | undefined
  readonly dueOn: PlainDate
  readonly pulseDays: number | null
  readonly repeats: RepeatInput | null
}

/**
 * Agrees on a promise anew within the command of another slice: other words, another day, another promiser or the same one.
 * The old round stays in the history as renegotiated; the new one is a proposal that is to be accepted. A duty by law stays
 * with it, in the words that were shown before.
 */
export async function agreeAnew(
  services: Services,
  work: Work,
  agreementId: string,
  input: AgreedAnew,
): Promise<{ readonly id: string; readonly accepted: boolean } | Refusal> {
  const { trx, tenantId, today, actor } = work
  const old = await lockAgreement(trx, tenantId, agreementId)
  const file = old && (await lockCase(trx, { ...work, id: actor.id }, old.case_id, ['director', 'stand-in']))
  if (!old || !file) return refuse('not-found')
  if (old.case_closed) return refuse('case-closed')
  if (!mayGive(old.state)) return refuse('agreement-state', { state: old.state, command: 'renegotiate' })
  const forPersonId = input.forPersonId ?? old.for_person_id
  const faults: Fault[] = [
    ...dateFaults(input.dueOn, today),
    ...repeatFaults(input.repeats, input.dueOn, today),
  ]
  if (input.title.trim() === '') faults.push({ pointer: '/title', code: 'title-missing' })
  if (!file.memberIds.includes(forPersonId)) faults.push({ pointer: '/forPersonId', code: 'member-unknown' })
  if (!(await promiserExists(work, file, input)))
    faults.push({ pointer: '/promiserId', code: 'promiser-unknown' })
  if (faults.length > 0) return invalidInput(faults)
  const own = input.promiserKind === 'worker' && input.promiserId === actor.id
  const id = await giveAnew(work, old, {
    kind: input.promiserKind,
    id: input.promiserId,
    dueOn: input.dueOn,
    accepted: own,
    remark: old.promiser_id === input.promiserId ? '' : `was van ${old.promiser_name}`,
    terms: {
      title: input.title,
      result: input.result,
      forPersonId,
      pulseDays: input.pulseDays,
      repeats: input.repeats && repeatOf(input.repeats, input.dueOn),
    },
  })
  await seatFor(work, file.id, input)
  await raisePlanVersion(trx, tenantId, file.id)
  if (input.promiserKind === 'organisation') {
    await askPartner(services, work, {
      agreementId: id,
      caseId: file.id,
      partnerId: input.promiserId,
      why: 'request',
    })
  }
  return { id, accepted: own && old.duty === null }
}
