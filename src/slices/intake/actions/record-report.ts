import type { z } from 'zod'
import type { Context, Reply } from '#platform/http/route.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { getPerson, nameOf } from '#slices/people'
import { startTerm } from '#slices/terms'
import type { recordReport as contract } from '../contract.ts'
import { confirmationLetter } from '../letters.ts'
import { checkQuestions } from '../rules/report.ts'
import { insertReport } from '../store.ts'

/** Records a report and confirms it with the legal term on it, in one transaction (A1, A7; Wmo 2015 art. 2.3.2). */
export async function recordReport(
  context: Context,
  input: z.output<typeof contract.body>,
): Promise<Reply | Refusal> {
  const faults = checkQuestions(input.questions)
  if (faults) return faults
  return context.transaction(async (work) => {
    const person = await getPerson(work.trx, work.tenantId, input.personId)
    if (!person) return refuse('person-unknown', {}, [{ pointer: '/personId', code: 'person-unknown' }])
    const startedAt = input.startedAt ? new Date(input.startedAt) : work.now
    const report = await insertReport(work.trx, {
      ...input,
      tenantId: work.tenantId,
      workerId: String(work.actor.id),
      startedAt: startedAt <= work.now ? startedAt : work.now,
      now: work.now,
      today: work.today,
    })
    const term = await startTerm(work.trx, work.tenantId, {
      kind: 'wmo-inquiry',
      reportId: report.id,
      caseId: null,
      startsOn: work.today,
    })
    const channel = person.email ? 'email' : 'letter'
    // A secret address stands in no message; the post room looks it up.
    const address = person.address_secret
      ? ''
      : [person.street, person.house_number].filter(Boolean).join(' ')
    const recipient = person.email ?? address
    const name = nameOf(person)
    const letter = confirmationLetter(
      {
        name,
        number: report.number,
        dueOn: term.dueOn,
        words: input.questions.map(({ ownWords }) => ownWords.trim()),
      },
      person.language === 'en' ? 'en' : 'nl',
    )
    work.send({
      channel,
      recipient,
      recipientName: name,
      kind: 'report-confirmation',
      ...letter,
      object: { type: 'report', id: report.id },
    })
    work.touch(input.personId)
    const objects = [
      { type: 'report', id: report.id },
      { type: 'person', id: input.personId },
      ...report.questionIds.map((id) => ({ type: 'question', id })),
    ]
    work.publish({
      type: 'report.received',
      objects,
      data: { channel: input.channel, firstSplit: input.firstSplit },
    })
    return {
      body: {
        id: report.id,
        number: report.number,
        inquiryDueOn: term.dueOn,
        confirmation: { channel, recipient },
      },
      location: `/v1/meldingen/${report.id}`,
    }
  })
}
