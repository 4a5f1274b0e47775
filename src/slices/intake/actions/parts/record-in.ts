import type { Work } from '#platform/access/work.ts'
import type { Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import type { Services } from '#platform/services.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { type Fault, isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import type { RecordedReport } from '../../contract.ts'
import { checkAddressee } from '../../rules/call-back.ts'
import { checkChannel } from '../../rules/channel.ts'
import { checkSignals, checkVersion } from '../../rules/checklist.ts'
import { checkQuestions } from '../../rules/report.ts'
import { sameReports } from '../../rules/twice.ts'
import { addresseeExists } from '../../store/call-back.ts'
import { currentVersion } from '../../store/checklist.ts'
import { insertCircle } from '../../store/circle.ts'
import { dropParked } from '../../store/parked.ts'
import {
  areAround,
  type EarlierReport,
  insertContact,
  insertSignals,
  reportsSinceYesterday,
} from '../../store/report.ts'
import { addToReport } from './add-to-report.ts'
import { openReport } from './open-report.ts'
import type { CameBefore, RecordReport, ReportOfPerson } from './told.ts'
import { checkWho, findOrEnter } from './who.ts'

/** Records it within a transaction that another slice opened; `before` when it came in earlier, through the web form. */
export async function recordIn(
  work: Work,
  services: Pick<Services, 'secrets' | 'publicUrl'>,
  told: RecordReport,
  before?: CameBefore,
): Promise<Refusal | (Reply & { readonly body: RecordedReport })> {
  const faults = faultsOf(told, work.today)
  if (faults.length > 0) return invalidInput(faults)
  const who = await findOrEnter(work, services.secrets, told)
  if (isRefusal(who)) return who
  const { person } = who
  const input = { ...told, personId: person.id, ...(before && { before }) }
  const current = await currentVersion(work.trx)
  // A written form is judged by the list that it was filled in with.
  const version = before ? (input.checklistVersion ?? current) : current
  const refusal = checkVersion(input, version) ?? (await checkOthers(work, input))
  if (refusal) return refusal
  const earlier = await toldBefore(work, input)
  if (isRefusal(earlier)) return earlier
  const startedAt = before?.receivedAt ?? (input.startedAt ? new Date(input.startedAt) : work.now)
  const contactId = await insertContact(work.trx, {
    ...input,
    tenantId: work.tenantId,
    workerId: String(work.actor.id),
    startedAt: startedAt <= work.now ? startedAt : work.now,
    now: work.now,
    checklistVersion: input.signals.length > 0 ? version : undefined,
  })
  if (before) await insertCircle(work.trx, { tenantId: work.tenantId, contactId }, before.circle)
  const made = earlier
    ? await addToReport(work, input, contactId, earlier)
    : await openReport(work, input, contactId, person, `${services.publicUrl()}/criteria`)
  await insertSignals(
    work.trx,
    { tenantId: work.tenantId, contactId, version },
    input.signals,
    (signal) => made.questionIds[input.questions.findIndex((question) => question.signal === signal)],
  )
  if (input.contactId !== undefined)
    await dropParked(work.trx, work.tenantId, input.contactId, String(work.actor.id))
  work.touch(input.personId, ...input.questions.map(({ aboutPersonId }) => aboutPersonId))
  work.publish({
    type: earlier ? 'report.added' : 'report.received',
    objects: [
      { type: 'report', id: made.reply.id },
      { type: 'person', id: input.personId },
      ...made.questionIds.map((id) => ({ type: 'question', id })),
    ],
    data: { channel: input.channel, firstSplit: input.firstSplit },
  })
  return { body: made.reply, location: `/v1/meldingen/${made.reply.id}` }
}

function faultsOf(told: RecordReport, today: PlainDate): readonly Fault[] {
  return [
    ...checkWho(told, today),
    ...checkQuestions(told.questions),
    ...checkSignals(told),
    ...checkChannel(told, today),
    ...(checkAddressee(told.callBackTo, '/callBackTo')?.faults ?? []),
  ]
}

/** Others who are named: the household members that questions are for, and who is to call back. */
async function checkOthers(work: Work, input: ReportOfPerson): Promise<Refusal | undefined> {
  const { questions, callBackTo } = input
  const named = questions.flatMap(({ aboutPersonId }, index) =>
    aboutPersonId === undefined ? [] : [{ id: aboutPersonId, index }],
  )
  const around = await areAround(
    work.trx,
    input.personId,
    named.map(({ id }) => id),
  )
  if (!around)
    return invalidInput(
      named.map(({ index }) => ({ pointer: `/questions/${index}/aboutPersonId`, code: 'about-not-around' })),
    )
  if (callBackTo && !(await addresseeExists(work.trx, callBackTo)))
    return invalidInput([{ pointer: '/callBackTo', code: 'addressee-unknown' }])
  return undefined
}

/** The report that this one adds to; or a warning with what was told before, once per earlier report. */
async function toldBefore(work: Work, input: ReportOfPerson): Promise<EarlierReport | Refusal | undefined> {
  const domains = input.questions.flatMap(({ lifeDomains }) => lifeDomains)
  const at = input.before?.receivedAt ?? work.now
  const recent = await reportsSinceYesterday(work.trx, input.personId, at)
  if (input.additionTo !== undefined) {
    const added = recent.find(({ id }) => id === input.additionTo)
    if (!added?.open)
      return refuse('addition-closed', {}, [{ pointer: '/additionTo', code: 'addition-closed' }])
    return added
  }
  const same = sameReports(recent, domains, at)
  const unseen = same.filter(({ id }) => !input.seenReports.includes(id))
  if (unseen.length === 0) return undefined
  const lookAlikes = same.map(({ id, number, channel, receivedAt, firstWords, open }) => {
    return { id, number, channel, receivedAt: receivedAt.toISOString(), firstWords, open }
  })
  return { ...refuse('report-look-alike', { count: unseen.length }), current: { lookAlikes } } as Refusal
}
