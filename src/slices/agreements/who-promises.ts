import type { Work } from '#platform/access/work.ts'
import { ensureSeat, type LockedCase } from '#slices/cases'
import { findPartner, findWorker } from '#slices/organisations'
import { getPerson } from '#slices/people'
import type { AgreementRow } from './reads/index.ts'

interface WhoPromises {
  readonly promiserKind: AgreementRow['promiser_kind']
  readonly promiserId: string
  readonly title: string
}

/** Somebody of the household, the own network, at work here, or of a partner. */
export async function promiserExists(
  { trx, tenantId, today }: Work,
  { memberIds }: LockedCase,
  input: Pick<WhoPromises, 'promiserKind' | 'promiserId'>,
): Promise<boolean> {
  switch (input.promiserKind) {
    case 'resident':
      return memberIds.includes(input.promiserId)
    case 'network':
      return (
        !memberIds.includes(input.promiserId) &&
        (await getPerson(trx, tenantId, input.promiserId)) !== undefined
      )
    case 'worker':
      return (await findWorker(trx, tenantId, input.promiserId, today)) !== undefined
    case 'organisation':
      return (await findPartner(trx, tenantId, input.promiserId, today)) !== undefined
  }
}

/** Who promises needs a place in the case: a partner sees the own slice, a worker the case. */
export async function seatFor(work: Work, caseId: string, input: WhoPromises): Promise<void> {
  if (input.promiserKind !== 'worker' && input.promiserKind !== 'organisation') return
  const partner = input.promiserKind === 'organisation'
  await ensureSeat(work.trx, work.tenantId, {
    caseId,
    holderKind: partner ? 'partner' : 'worker',
    holderId: input.promiserId,
    role: partner ? 'partner' : 'professional',
    lifeDomains: [],
    basis: 'Wmo 2015 art. 5.1.1',
    purpose: `uitvoeren van de afspraak “${input.title.trim()}”`,
    from: work.now,
  })
}
