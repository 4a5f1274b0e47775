import type { Context, Reply } from '#platform/http/route.ts'
import { ageOf } from '#shared/partial-date.ts'
import { daysBetween, type PlainDate } from '#shared/plain-date.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { mayTakeBack } from '#slices/intake'
import { addressOf, birthOf, nameOf } from '#slices/people'
import { lawOn, shapeTerm, type TermRow, termsOfReport } from '#slices/terms'
import {
  questionsOfReport,
  reportById,
  type WaitingTermRow,
  waitingReports,
  waitingSubjects,
  waitingTerms,
} from '../reads.ts'
import { directorsFor, lastRound } from '../reads-directors.ts'
import { groupOf, type WaitingGroup } from '../rules/listing.ts'
import { rankCandidates } from '../rules/proposal.ts'
import { undoMinutes, undoUntil } from '../rules/round.ts'
import { addedPoints } from '../rules/weight.ts'
import { candidateOf, directorOption } from '../shape-directors.ts'

/** Binnengekomen: what waits for an assessor, least time left first. */
export async function listReports({ reader, today, now }: Context, most: number): Promise<Reply> {
  const since = new Date(now.getTime() - undoMinutes * 60_000).toISOString()
  const { reports, terms, rounds } = await reader.read(waitingSubjects(most), {
    reports: waitingReports(most),
    terms: waitingTerms(),
    rounds: lastRound(since),
  })
  const [round] = rounds
  const groups = Map.groupBy(terms, (row) => groupOfRow(row, today))
  return {
    body: {
      lastRound: round
        ? {
            id: round.id,
            count: round.count,
            decidedAt: round.decided_at.toISOString(),
            undoUntil: undoUntil(round.decided_at).toISOString(),
          }
        : null,
      counts: {
        urgent: groups.get('urgent')?.length ?? 0,
        later: groups.get('later')?.length ?? 0,
        standing: groups.get('standing')?.length ?? 0,
      },
      reports: reports.map((row) => {
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
          sender: row.sender,
          lifeDomains: row.life_domains,
          dueOn: row.due_on,
          daysLeft: daysBetween(today, row.due_on),
          warning: groupOfRow(row, today) === 'urgent',
          paused: row.paused,
        }
      }),
    },
  }
}

/** When the first talk about debts must have been (Wgs art. 4), the strictest of the clocks. */
function talkByOf(terms: readonly TermRow[]): PlainDate | null {
  return terms.find(({ kind }) => kind !== 'wmo-inquiry')?.due_on ?? null
}

function groupOfRow({ due_on, paused, received_on }: WaitingTermRow, today: PlainDate): WaitingGroup {
  return groupOf({ dueOn: due_on, paused }, lawOn('wmo-inquiry', received_on).warnDays, today)
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
      directors: directorsFor([id], today),
    },
    { type: 'report', id },
  )
  const row = report[0]
  const term = terms[0]
  if (!row || !term) return refuse('not-found')
  const domains = new Set(questions.flatMap((question) => question.life_domains))
  const demand = {
    domains: domains.size,
    foreignLanguage: row.language !== 'nl',
    addedPoints: addedPoints.heavy,
  }
  const candidates = directors.map((director) => candidateOf(directorOption(director, domains, demand)))
  return {
    etag: row.version,
    body: {
      id: row.id,
      number: row.number,
      state: row.state,
      channel: row.channel,
      withdrawal:
        row.withdrawn_on === null
          ? null
          : {
              reason: row.withdrawn_because ?? '',
              on: row.withdrawn_on,
              by: row.withdrawn_by ?? '',
              reopenable: mayTakeBack(row.withdrawn_on, today),
            },
      firstSplit: row.first_split,
      callBack: row.call_back,
      receivedAt: row.received_at.toISOString(),
      takenBy: row.taken_by,
      person: {
        id: row.person_id,
        name: nameOf(row),
        givenNames: row.given_names || row.family_name,
        age: ageOf(birthOf(row), today),
        language: row.language,
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
        signal:
          question.sender === null
            ? null
            : { sender: question.sender, threat: question.threat === true, talkBy: talkByOf(terms) },
        decision:
          question.weight === null || question.decided_at === null
            ? null
            : {
                weight: question.weight,
                reasons: question.reasons,
                note: question.note ?? '',
                by: question.decided_by ?? '',
                at: question.decided_at.toISOString(),
                chosen: question.chosen,
                considered: question.considered,
              },
      })),
      term: shapeTerm(term, today),
      directors: rankCandidates(candidates, demand).map(({ option }) => option),
      version: row.version,
    },
  }
}
