import type { Work } from '#platform/access/work.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { postTo } from '#slices/people'
import { startTerm } from '#slices/terms'
import type { RecordedReport } from '../../contract.ts'
import { confirmationLetter } from '../../letters.ts'
import { confirmsToResident, termKindsFor } from '../../rules/channel.ts'
import { insertQuestions, insertReport } from '../../store/report.ts'
import { askCallBack } from './ask-call-back.ts'
import type { Person, ReportOfPerson, Told } from './told.ts'

/** The clocks that a report can start. */
const kinds = ['wmo-inquiry', 'debt-first-talk', 'debt-urgent-talk'] as const

/** A report of its own: its questions, the clock that the law starts, the call-back, and the confirmation. */
export async function openReport(
  work: Work,
  input: ReportOfPerson,
  contactId: string,
  person: Person,
  criteriaUrl: string,
): Promise<Told> {
  const { trx, tenantId, now, today } = work
  const receivedOn = input.receivedOn ?? today
  const { id, number } = await insertReport(trx, {
    ...input,
    tenantId,
    contactId,
    workerId: String(work.actor.id),
    now: input.before?.receivedAt ?? now,
    receivedOn,
    number: input.before?.number,
  })
  const questionIds = await insertQuestions(trx, { tenantId, reportId: id, contactId }, input.questions)
  const lifeDomains = input.questions.flatMap((question) => question.lifeDomains)
  const terms = []
  for (const kind of termKindsFor({ ...input, lifeDomains }, kinds))
    terms.push({
      kind,
      ...(await startTerm(trx, tenantId, { kind, reportId: id, caseId: null, startsOn: receivedOn })),
    })
  const inquiry = terms.find(({ kind }) => kind === 'wmo-inquiry')
  const talk = terms.find(({ kind }) => kind !== 'wmo-inquiry')
  const callBackDueAt = await askCallBack(work, input, id)
  const confirms = input.before?.confirmed !== true && confirmsToResident(input, input.reporter.relation)
  const confirmation = confirms
    ? confirm(work, input, person, {
        id,
        number,
        inquiryDueOn: inquiry?.dueOn,
        talkDueOn: talk?.dueOn,
        criteriaUrl,
      })
    : null
  return {
    questionIds,
    reply: {
      id,
      number,
      personId: input.personId,
      addition: false,
      inquiryDueOn: inquiry?.dueOn ?? null,
      talkDueOn: talk?.dueOn ?? null,
      confirmation,
      callBackDueAt: callBackDueAt?.toISOString() ?? null,
    },
  }
}

function confirm(
  work: Work,
  input: ReportOfPerson,
  person: Person,
  report: {
    readonly id: string
    readonly number: number
    readonly inquiryDueOn: PlainDate | undefined
    readonly talkDueOn: PlainDate | undefined
    readonly criteriaUrl: string
  },
): RecordedReport['confirmation'] {
  const post = postTo(person)
  const letter = confirmationLetter(
    {
      name: post.recipientName,
      number: report.number,
      inquiryDueOn: report.inquiryDueOn,
      talkDueOn: report.talkDueOn,
      criteriaUrl: report.criteriaUrl,
      words: input.questions.map(({ ownWords }) => ownWords.trim()),
      byOther: input.reporter.relation !== 'self' || input.channel === 'referral',
    },
    post.language,
  )
  work.send({
    ...post,
    kind: 'report-confirmation',
    ...letter,
    object: { type: 'report', id: report.id },
  })
  return { channel: post.channel, recipient: post.recipient }
}
