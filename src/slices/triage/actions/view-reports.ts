import { nobody } from '#platform/access/log.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { ageOf } from '#shared/partial-date.ts'
import { daysBetween } from '#shared/plain-date.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { addressOf, birthOf, nameOf } from '#slices/people'
import { lawOn, shapeTerm, termsOfReport } from '#slices/terms'
import { directorsFor, questionsOfReport, reportById, waitingReports, waitingSubjects } from '../reads.ts'
import { rankCandidates } from '../rules/proposal.ts'

/** Binnengekomen: what waits for an assessor, least time left first. */
export async function listReports({ reader, today }: Context): Promise<Reply> {
  const { reports } = await reader.read({ ...nobody, text: waitingSubjects }, { reports: waitingReports() })
  return {
    body: {
      reports: reports.map((row) => {
        const daysLeft = daysBetween(today, row.due_on)
        return {
          id: row.id,
          number: row.number,
          name: nameOf(row),
          age: ageOf(birthOf(row), today),
          receivedAt: row.received_at.toISOString(),
          receivedOn: row.received_on,
          channel: row.channel,
          firstSplit: row.first_split,
          questions: row.questions,
          firstWords: row.first_words,
          lifeDomains: row.life_domains,
          dueOn: row.due_on,
          daysLeft,
          warning: !row.paused && daysLeft <= lawOn('wmo-inquiry', row.received_on).warnDays,
          paused: row.paused,
        }
      }),
    },
  }
}

/** One report with what was asked and who could direct; what is known comes from the people slice. */
export async function viewReport({ reader, today }: Context, id: string): Promise<Reply | Refusal> {
  const { report, questions, terms, directors } = await reader.read(
    {
      text: 'select person_id from report where tenant_id = (select app_tenant()) and id = $1::uuid',
      values: [id],
    },
    {
      report: reportById(id),
      questions: questionsOfReport(id),
      terms: termsOfReport(id),
      directors: directorsFor(id, today),
    },
    { type: 'report', id },
  )
  const row = report[0]
  const term = terms[0]
  if (!row || !term) return refuse('not-found')
  const domains = new Set(questions.flatMap((question) => question.life_domains))
  const candidates = directors.map(({ knowledge, knew_household, ...rest }) => ({
    ...rest,
    knows: knowledge.filter((domain) => domains.has(domain)),
    knewHousehold: knew_household,
  }))
  return {
    etag: row.version,
    body: {
      id: row.id,
      number: row.number,
      state: row.state,
      channel: row.channel,
      firstSplit: row.first_split,
      callBack: row.call_back,
      receivedAt: row.received_at.toISOString(),
      takenBy: row.taken_by,
      person: {
        id: row.person_id,
        name: nameOf(row),
        givenNames: row.given_names || row.family_name,
        age: ageOf(birthOf(row), today),
        address: addressOf(row),
        bsnTail: row.bsn_tail,
      },
      questions: questions.map((question) => ({
        id: question.id,
        ownWords: question.own_words,
        wishedEffect: question.wished_effect,
        lifeDomains: question.life_domains,
        askedOn: question.asked_on,
        state: question.state,
        decision:
          question.weight === null || question.decided_at === null
            ? null
            : {
                weight: question.weight,
                reasons: question.reasons ?? [],
                note: question.note ?? '',
                by: question.decided_by ?? '',
                at: question.decided_at.toISOString(),
              },
      })),
      term: shapeTerm(term, today),
      directors: rankCandidates(candidates, 4),
      version: row.version,
    },
  }
}
