import type { z } from 'zod'
import type { Work } from '#platform/access/work.ts'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { blockTogether } from '#slices/calendar'
import { ensureSeat, lockCase } from '#slices/cases'
import type { commandReferral as contract } from '../contract.ts'
import { commandEvents } from '../events.ts'
import type { FullReferralRow } from '../reads.ts'
import { decide } from '../rules/decide.ts'
import { standingOf } from '../rules/referral.ts'
import type { ReferralCommand, Side } from '../rules/state.ts'
import { factsOf } from '../shape.ts'
import {
  caseOfReferral,
  insertHandover,
  lockReferral,
  saveChange,
  saveHandover,
  saveWords,
} from '../store.ts'
import { organisationOf } from '../store-parties.ts'
import { tellResident } from '../tell.ts'

type Input = z.output<typeof contract.body>

/** One command on a referral by the director or the receiver, whatever the way in: screen, page behind a link, telephone. */
export async function commandReferral(
  context: Context,
  id: string,
  version: number | undefined,
  input: Input,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const directs = await directsCaseOf(work, id)
    const referral = await lockReferral(work.trx, id)
    const side = referral && (directs ? 'director' : await receiving(work, referral))
    if (!referral || !side) return refuse('not-found')
    const facts = factsOf(referral)
    if (version !== undefined && referral.version !== version)
      return stale({ standing: standingOf(facts, work.today), version: referral.version }, input)
    const change = decide(facts, side, input, work.now, work.today)
    if (isRefusal(change)) return change
    const refused = await handOver(work, referral, input)
    if (refused) return refused
    await saveChange(work.trx, id, { ...change, by: work.actor.name, now: work.now })
    const where = wordsOfCommand[input.command]
    if (where && input.words.trim() !== '') await saveWords(work.trx, id, where, input.words.trim())
    if (change.contactBy) await accepted(work, referral, change.contactBy)
    work.touch(referral.personId)
    work.publish({
      type: commandEvents[input.command],
      objects: [
        { type: 'case', id: referral.caseId },
        { type: 'referral', id },
        { type: 'person', id: referral.personId },
        { type: 'organisation', id: referral.toOrganisationId },
      ],
      data: {
        side,
        ...(input.reason && { reason: input.reason }),
        ...(change.outcome && { outcome: change.outcome }),
      },
    })
    const next = referral.version + 1
    const standing = standingOf({ ...facts, state: change.state }, work.today)
    return { body: { id, standing, version: next }, etag: next }
  })
}

/** Where the words of a command are kept. */
const wordsOfCommand: Partial<Record<ReferralCommand, 'answer' | 'end' | 'settled'>> = {
  accept: 'answer',
  'accept-late': 'answer',
  decline: 'answer',
  return: 'end',
  close: 'end',
  withdraw: 'settled',
  settle: 'settled',
}

/** The case is locked before the referral, always in this order. */
async function directsCaseOf(work: Work, id: string): Promise<boolean> {
  if (work.actor.kind !== 'worker') return false
  const caseId = await caseOfReferral(work.trx, id)
  if (caseId === undefined) return false
  const seats = ['director', 'stand-in'] as const
  return (await lockCase(work.trx, { ...work, id: work.actor.id }, caseId, seats)) !== undefined
}

/** A worker of the organisation to which it was sent, or the partner with a link to just this one. */
async function receiving(work: Work, referral: FullReferralRow): Promise<Side | undefined> {
  const { actor } = work
  if (actor.kind === 'partner') {
    const own = actor.link?.subject.id === referral.id && referral.toPartner === actor.id
    return own ? 'receiver' : undefined
  }
  if (actor.kind !== 'worker') return undefined
  const organisation = await organisationOf(work.trx, String(actor.id))
  return organisation === referral.toOrganisationId ? 'receiver' : undefined
}

/** The moment of resident, sender and receiver together: into the calendars, and whether it came to it. */
async function handOver(work: Work, referral: FullReferralRow, input: Input): Promise<Refusal | undefined> {
  const { command, form, startsAt } = input
  if (command === 'handover-held' || command === 'handover-missed') {
    await saveHandover(work.trx, referral.id, {
      held: command === 'handover-held',
      why: input.words.trim(),
      now: work.now,
    })
  }
  if (command !== 'plan-handover' || form === undefined || startsAt === undefined) return undefined
  if (work.actor.kind !== 'worker') return refuse('referral-not-yours')
  const from = new Date(startsAt)
  const until = new Date(from.getTime() + input.minutes * 60_000)
  const together = [...new Set([referral.sentBy, referral.toWorker ?? String(work.actor.id)])]
  const { caseId, personId } = referral
  const moment = { kind: form, place: input.place.trim(), from, until, caseId, personId }
  const blocked = await blockTogether(work, moment, together, true)
  if (isRefusal(blocked)) return blocked
  await insertHandover(work.trx, work.tenantId, {
    referralId: referral.id,
    caseId,
    appointmentId: blocked.id,
    form,
    now: work.now,
  })
  return undefined
}

/** From a yes on the receiver is known in the case, that and not what, and the resident hears by when. */
async function accepted(
  work: Work,
  referral: FullReferralRow,
  contactBy: Parameters<typeof tellResident>[2]['by'],
): Promise<void> {
  const { id, caseId, personId, toWorker, toPartner } = referral
  await ensureSeat(work.trx, work.tenantId, {
    caseId,
    holderKind: toWorker === null ? 'partner' : 'worker',
    holderId: String(toWorker ?? toPartner),
    role: 'known',
    lifeDomains: [],
    basis: 'Wmo 2015 art. 5.1.1',
    purpose: 'helpt na een verwijzing',
    from: work.now,
  })
  await tellResident(
    work,
    { referralId: id, caseId, personId },
    { what: 'accepted', receiver: referral.toName, by: contactBy },
  )
}
