import type { Work } from '#platform/access/work.ts'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import type { Services } from '#platform/services.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { lockCase } from '#slices/cases'
import { askPartner } from '../ask-partner.ts'
import { commandEvents } from '../events.ts'
import { type AgreementCommand, isOfTimes, type Side } from '../rules/agreement.ts'
import { decideCommand } from '../rules/decide.ts'
import { decideProof } from '../rules/proof.ts'
import { repeatLeft } from '../rules/repeat.ts'
import { settleWaits } from '../settle-waits.ts'
import { dutyOf, shapeAgreement, stillWaits } from '../shape.ts'
import { insertAgreement, type LockedAgreement, lockAgreement, saveChange } from '../store/index.ts'
import { whoLeft } from '../store/left.ts'
import { hasProof } from '../store/proof.ts'
import { tellTimeIn } from './tell-time.ts'

export interface AgreementInput {
  readonly command: AgreementCommand
  readonly remark: string
  readonly dueOn?: PlainDate | undefined
  readonly dutySeen?: boolean | undefined
}

/**
 * One command on an agreement, by its promiser (own account, Mijn plan or link) or by the director, who may also record
 * what a promiser said by phone. `version` is undefined on pages, where the form carries no stale state to overwrite.
 * What goes `first` goes with it: in its transaction, so that a refusal of the command undoes it too.
 */
export async function commandAgreement(
  context: Context,
  id: string,
  version: number | undefined,
  input: AgreementInput,
  first?: (work: Work, agreement: LockedAgreement, side: Side) => Promise<unknown | Refusal>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const agreement = await lockAgreement(work.trx, work.tenantId, id)
    const side = agreement && (await sideOf(work, agreement))
    if (!agreement || !side) return refuse('not-found')
    if (version !== undefined && agreement.version !== version) {
      return stale(shapeAgreement(agreement, work.today, side), input)
    }
    const gone = await promiserLeft(work, agreement, input.command)
    if (gone) return gone
    const before = first && (await first(work, agreement, side))
    if (isRefusal(before)) return before
    const { repeats } = agreement
    if (repeats && (input.command === 'keep' || isOfTimes(input.command))) {
      const refused = await tellTimeIn(context.services, work, { ...agreement, repeats }, side, input)
      return refused ?? changed(work, id, side)
    }
    const facts = {
      state: agreement.state,
      dueOn: agreement.due_on,
      counteredDueOn: agreement.countered_due_on,
      caseClosed: agreement.case_closed,
      duty: agreement.duty !== null,
    }
    const change = decideCommand(facts, input.command, side, input, work.today)
    if (isRefusal(change)) return change
    const proof = await refuseWithoutProof(work, agreement, input.command)
    if (proof) return proof
    const remark = input.remark.trim()
    const heard = agreement.promiser_id === work.actor.id || input.command === 'accept'
    const { now, today } = work
    work.write(saveChange(work.trx, work.tenantId, id, { ...change, remark, now, today, heard }))
    const next =
      input.command === 'renegotiate' && input.dueOn
        ? await newRound(work, agreement, input.dueOn)
        : undefined
    await settleWaits(context.services, work, { id, next }, input.command)
    await askAgain(context.services, work, agreement, input.command, next)
    work.touch(agreement.for_person_id)
    work.publish({
      type: commandEvents[input.command],
      objects: [
        { type: 'case', id: agreement.case_id },
        { type: 'agreement', id },
        ...(next ? [{ type: 'agreement', id: next }] : []),
        { type: 'person', id: agreement.for_person_id },
        { type: agreement.promiser_kind, id: agreement.promiser_id },
      ],
      data: {
        side,
        dueOn: change.dueOn,
        ...(change.counteredDueOn ? { counteredDueOn: change.counteredDueOn } : {}),
        ...(input.dutySeen && agreement.duty !== null ? { dutySeen: true } : {}),
      },
    })
    return changed(work, next ?? id, side)
  })
}

/** The agreement as it stands after the command. */
async function changed(work: Work, id: string, side: Side): Promise<Reply | Refusal> {
  const row = await lockAgreement(work.trx, work.tenantId, id)
  return row ? { body: shapeAgreement(row, work.today, side), etag: row.version } : refuse('not-found')
}

/** "Nagekomen" where proof was asked needs a line of it. */
async function refuseWithoutProof(
  work: Work,
  agreement: LockedAgreement,
  command: AgreementCommand,
): Promise<Refusal | undefined> {
  if (command !== 'keep' || !agreement.proof_asked) return undefined
  return decideProof(command, { asked: true, there: await hasProof(work.trx, agreement.id) })
}

const asksPromiser: readonly AgreementCommand[] = ['renegotiate', 'keep-date']

/** Who left the organisation answers no more, and is asked nothing anew; the director says who takes it over. */
async function promiserLeft(
  work: Work,
  agreement: LockedAgreement,
  command: AgreementCommand,
): Promise<Refusal | undefined> {
  if (work.actor.kind !== 'partner' && !asksPromiser.includes(command)) return undefined
  return refuseWhoLeft(work, agreement)
}

/** The refusal for an agreement whose promiser left, with whom to call. */
export async function refuseWhoLeft(work: Work, agreement: LockedAgreement): Promise<Refusal | undefined> {
  const left = await whoLeft(work.trx, agreement, work.today)
  return left && refuse('promiser-left', { director: left.director, phone: left.phone })
}

/** The director's seat outranks: who directs and promised may do both. Nobody else has a say. */
export async function sideOf(work: Work, agreement: LockedAgreement): Promise<Side | undefined> {
  if (work.actor.kind === 'worker') {
    const directs = await lockCase(work.trx, { ...work, id: work.actor.id }, agreement.case_id, [
      'director',
      'stand-in',
    ])
    if (directs) return 'director'
  }
  return agreement.promiser_id === work.actor.id ? 'promiser' : undefined
}

/** A new round beside the old one, which stays visible in the history. */
async function newRound(work: Work, old: LockedAgreement, dueOn: PlainDate): Promise<string> {
  return insertAgreement(work.trx, work.tenantId, {
    caseId: old.case_id,
    goalId: old.goal_id,
    forPersonId: old.for_person_id,
    joint: old.joint,
    promiserKind: old.promiser_kind,
    promiserId: old.promiser_id,
    title: old.title,
    result: old.result,
    dueOn,
    pulseDays: old.pulse_days,
    duty: dutyOf(old),
    waits: stillWaits(old),
    proofAsked: old.proof_asked,
    repeats: repeatLeft(old.repeats),
    accepted: old.promiser_id === work.actor.id && old.duty === null,
    previous: { id: old.id, round: old.round },
    now: work.now,
    today: work.today,
  })
}

/** When the ball goes back to a partner, the partner hears of it. */
async function askAgain(
  services: Services,
  work: Work,
  agreement: LockedAgreement,
  command: AgreementCommand,
  nextId: string | undefined,
): Promise<void> {
  if (agreement.promiser_kind !== 'organisation') return
  if (command !== 'keep-date' && command !== 'renegotiate') return
  await askPartner(services, work, {
    agreementId: nextId ?? agreement.id,
    caseId: agreement.case_id,
    partnerId: agreement.promiser_id,
    why: 'request',
  })
}
