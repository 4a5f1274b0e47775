import type { Actor } from '#platform/access/policy.ts'
import { addDays, type PlainDate } from '#shared/plain-date.ts'
import { answerPulse, commandAgreement } from '#slices/agreements'
import type {
  AgreementCommand,
  AgreementOut,
  ProgressKind,
  ProposeAgreementInput,
} from '#slices/agreements/contract'
import type { CaseView } from '#slices/direction/contract'
import type { AskedQuestion, CallBackList, RecordedReport, RecordReportInput } from '#slices/intake/contract'
import type { CreatePersonInput } from '#slices/people/contract'
import { giveOpinion, giveVerdict } from '#slices/plans'
import type { DecideTriageInput, ReportView } from '#slices/triage/contract'
import { type AnswerInput, askCall, giveStepVerdict, newestQuestion } from '#slices/verdicts'
import type { BsnSupply } from './bsn-supply.ts'
import type { Cast } from './municipality.ts'
import { type Player, RefusedCommand } from './player.ts'
import type { Random } from './random.ts'

/** Who promised: an actor who answers for the own agreement. */
export type Promiser =
  | { readonly kind: 'resident' | 'network'; readonly id: string }
  | { readonly kind: 'worker'; readonly actor: Actor }
  | { readonly kind: 'organisation'; readonly id: string; readonly name: string }

/** Who refers in most stories. */
const generalPractice = {
  name: 'Assistente De Brink',
  organisation: 'Praktijk De Brink',
  phone: '0999 55 03 10',
  residentKnows: true,
  residentAgrees: true,
} as const

/** The verbs of the stories, each one real command. */
export class World {
  readonly player: Player
  readonly cast: Cast
  readonly random: Random
  readonly bsns: BsnSupply
  readonly today: PlainDate

  constructor(parts: { player: Player; cast: Cast; random: Random; bsns: BsnSupply; today: PlainDate }) {
    this.player = parts.player
    this.cast = parts.cast
    this.random = parts.random
    this.bsns = parts.bsns
    this.today = parts.today
  }

  /** Day `days` from the demo's today at an hour of the working day, in UTC. */
  at(days: number, hour = 9, minute = 0): Date {
    const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
    return new Date(`${addDays(this.today, days)}T${time}:00Z`)
  }

  day(days: number): PlainDate {
    return addDays(this.today, days)
  }

  /** Enters a person; a namesake of the same year is looked at and told apart, as the front desk does. */
  async person(person: CreatePersonInput): Promise<string> {
    const body = { bsn: this.bsns.take(), ...person }
    const create = (input: CreatePersonInput) =>
      this.player.call<{ id: string }>(this.cast.workers.esra, 'createPerson', { body: input })
    try {
      return (await create(body)).id
    } catch (error) {
      if (!(error instanceof RefusedCommand) || error.refusal.code !== 'person-look-alike') throw error
      const { lookAlikes } = error.refusal.current as { lookAlikes: string[] }
      return (await create({ ...body, differsFrom: lookAlikes })).id
    }
  }

  /** A report by the front desk; what came up when asking on carries the yes that made it. */
  report(
    personId: string,
    questions: readonly AskedQuestion[],
    channel = 'phone',
    more: Partial<RecordReportInput> = {},
  ): Promise<RecordedReport> {
    const signals = questions.flatMap(({ signal }) =>
      signal === undefined ? [] : [{ lifeDomain: signal, answer: 'yes' as const }],
    )
    return this.player.call(this.cast.workers.esra, 'recordReport', {
      body: {
        personId,
        channel,
        firstSplit: 'kitchen-table',
        questions,
        signals,
        checklistVersion: 1,
        ...(channel === 'referral' && { referral: generalPractice }),
        ...more,
      },
    })
  }

  /** Calls, and reaches nobody. */
  async tryToCall(actor: Actor, familyName: string): Promise<void> {
    const { callBacks } = await this.player.call<CallBackList>(actor, 'listCallBacks')
    const found = callBacks.find(({ name }) => name.endsWith(familyName))
    if (!found) return
    const { id, version } = found
    const body = { outcome: 'not-reached' }
    await this.player.call(actor, 'answerCallBack', { params: { id }, ifMatch: version, body })
  }

  /** A question without a person; an answer is written down at once. */
  async askAboutPlace(question: {
    readonly place: string
    readonly street: string
    readonly ownWords: string
    readonly answer: string
    readonly assigned: boolean
  }): Promise<void> {
    const { esra, ruud } = this.cast.workers
    const { place, street, ownWords, answer, assigned } = question
    const { id } = await this.player.call<{ id: string }>(esra, 'recordNeighbourhoodQuestion', {
      body: {
        neighbourhoodId: this.cast.neighbourhoods.get(place),
        street,
        ownWords,
        channel: 'phone',
        ...(assigned && { to: { workerId: ruud.id } }),
      },
    })
    if (answer === '') return
    const said = { params: { id }, ifMatch: 1, body: { answer } }
    await this.player.call(ruud, 'answerNeighbourhoodQuestion', said)
  }

  /** Decides all questions of a report alike; returns the case when one was opened. */
  async decide(
    reportId: string,
    decision: Omit<DecideTriageInput, 'decisions'> &
      Omit<DecideTriageInput['decisions'][number], 'questionId'>,
    assessor = this.cast.workers.henk,
  ): Promise<string> {
    const view = await this.player.call<ReportView>(assessor, 'viewReport', { params: { id: reportId } })
    const { directorId, memberIds, ...each } = decision
    const { caseId } = await this.player.call<{ caseId: string | null }>(assessor, 'decideTriage', {
      params: { id: reportId },
      ifMatch: view.version,
      body: {
        decisions: view.questions.map(({ id }) => ({ questionId: id, ...each })),
        directorId,
        memberIds,
      },
    })
    return caseId ?? ''
  }

  async goal(director: Actor, caseId: string, body: object): Promise<string> {
    return (await this.player.call<{ id: string }>(director, 'setGoal', { params: { id: caseId }, body })).id
  }

  async network(director: Actor, caseId: string, body: object): Promise<string> {
    const reply = await this.player.call<{ personId: string }>(director, 'addToNetwork', {
      params: { id: caseId },
      body,
    })
    return reply.personId
  }

  async tie(director: Actor, caseId: string, body: object): Promise<void> {
    await this.player.call(director, 'recordTie', { params: { id: caseId }, body })
  }

  async agree(
    director: Actor,
    caseId: string,
    promiser: Promiser,
    body: Omit<ProposeAgreementInput, 'promiserKind' | 'promiserId'>,
  ): Promise<string> {
    const promiserId = promiser.kind === 'worker' ? promiser.actor.id : promiser.id
    const reply = await this.player.call<{ id: string }>(director, 'proposeAgreement', {
      params: { id: caseId },
      body: { ...body, promiserKind: promiser.kind, promiserId },
    })
    return reply.id
  }

  /** The promiser answers by the own way: account, Mijn plan, link. For the own network the director writes it down. */
  async answer(
    director: Actor,
    promiser: Promiser,
    agreementId: string,
    command: AgreementCommand,
    input: { remark?: string; dueOn?: PlainDate } = {},
  ): Promise<void> {
    const { actor, access } = this.#voice(director, promiser)
    const given = {
      command,
      remark: input.remark ?? '',
      dutySeen: true,
      ...(input.dueOn ? { dueOn: input.dueOn } : {}),
    }
    await this.player.act(actor, access, (context) =>
      commandAgreement(context, agreementId, undefined, given),
    )
  }

  async pulse(
    director: Actor,
    promiser: Promiser,
    agreementId: string,
    answer: 'on-track' | 'at-risk' | 'need-help',
    remark = '',
  ): Promise<void> {
    const { actor, access } = this.#voice(director, promiser)
    await this.player.act(actor, access, (context) => answerPulse(context, agreementId, answer, remark))
  }

  /** One line of what was done, by who promised, or by the director who heard it by phone. */
  async progress(
    actor: Actor,
    agreementId: string,
    line: { readonly day: PlainDate; readonly kind: ProgressKind; readonly line: string },
  ): Promise<void> {
    await this.player.call(actor, 'writeProgress', { params: { id: agreementId }, body: line })
  }

  /** The director steers: agrees to a date, renegotiates, records that it was kept. */
  async steer(
    director: Actor,
    agreementId: string,
    command: AgreementCommand,
    input: { remark?: string; dueOn?: PlainDate } = {},
  ): Promise<AgreementOut> {
    const given = { command, remark: input.remark ?? '', ...(input.dueOn ? { dueOn: input.dueOn } : {}) }
    const reply = await this.player.act(director, 'agreement.answer', (context) =>
      commandAgreement(context, agreementId, undefined, given),
    )
    return reply.body as AgreementOut
  }

  /** The director calls about an exception. */
  async followUp(director: Actor, caseId: string, agreementId: string): Promise<void> {
    await this.player.call(director, 'recordFollowUp', {
      body: { caseId, objectKind: 'agreement', objectId: agreementId, kind: 'called' },
    })
  }

  async opinion(
    personId: string,
    caseId: string,
    agreementId: string,
    agrees: boolean,
    words = '',
  ): Promise<void> {
    const item = { kind: 'agreement', id: agreementId, caseId } as const
    await this.player.act(this.resident(personId), 'own-plan.answer', (context) =>
      giveOpinion(context, item, agrees, words),
    )
  }

  async verdict(personId: string, goalId: string, verdict: 'achieved' | 'partly' | 'not'): Promise<void> {
    await this.player.act(this.resident(personId), 'own-plan.answer', (context) =>
      giveVerdict(context, goalId, verdict, ''),
    )
  }

  /** Answers the newest question whether somebody was helped well; who was not may ask to be called. */
  async tellHelped(
    personId: string,
    { answer, words, shared, call }: AnswerInput & { readonly call: boolean },
  ): Promise<void> {
    const actor = this.resident(personId)
    await this.player.act(actor, 'verdict.answer', async (context) => {
      const id = await newestQuestion(context)
      if (id === undefined) return { status: 204 }
      const door = { kind: 'own', id } as const
      const given = await giveStepVerdict(context, door, { answer, words, shared })
      return call ? askCall(context, door) : given
    })
  }

  viewCase(director: Actor, caseId: string): Promise<CaseView> {
    return this.player.call(director, 'viewCase', { params: { id: caseId } })
  }

  resident(id: string): Actor {
    return { kind: 'resident', id, tenantId: this.cast.tenantId, role: 'resident', name: 'inwoner' }
  }

  #voice(director: Actor, promiser: Promiser): { actor: Actor; access: string } {
    switch (promiser.kind) {
      case 'worker':
        return { actor: promiser.actor, access: 'agreement.answer' }
      case 'resident':
        return { actor: this.resident(promiser.id), access: 'own-plan.answer' }
      case 'organisation':
        return {
          actor: {
            kind: 'partner',
            id: promiser.id,
            tenantId: this.cast.tenantId,
            role: 'partner',
            name: promiser.name,
          },
          access: 'link.answer',
        }
      case 'network':
        return { actor: director, access: 'agreement.answer' }
    }
  }
}
