import type { z } from 'zod'
import { nobody } from '#platform/access/log.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { dayOf, daysBetween, type PlainDate } from '#shared/plain-date.ts'
import type { BreakthroughOut, listExamples as examplesContract } from '../contract.ts'
import {
  type BreakthroughRow,
  breakthroughsOfActor,
  breakthroughsOfCase,
  examples,
  subjectsOfActor,
} from '../reads.ts'
import { availableCommands } from '../rules/breakthrough.ts'

function shape(row: BreakthroughRow, actorId: string | null, today: PlainDate): BreakthroughOut {
  const mine = { asker: row.asker, decider: row.decider_id === actorId }
  return {
    id: row.id,
    caseId: row.at_case ? row.case_id : null,
    household: row.at_case ? row.household : null,
    state: row.state,
    effect: row.effect,
    solution: row.solution,
    whyNotStandard: row.why_not_standard,
    law: row.law,
    purpose: row.purpose,
    ground: row.ground,
    costActing: row.cost_acting,
    costNotActing: row.cost_not_acting,
    costNotActingWhy: row.cost_not_acting_why,
    summary: row.summary,
    askedBy: row.asked_by,
    askedOn: dayOf(row.asked_at),
    decider: row.decider,
    deciderId: row.decider_id,
    dueOn: row.due_on,
    daysLeft: daysBetween(today, row.due_on),
    decidedOn: row.decided_at && dayOf(row.decided_at),
    mandate: row.basis,
    words: row.words,
    outcome: row.outcome,
    outcomeWords: row.outcome_words,
    commands: availableCommands(row.state, mine, row.outcome !== null),
    version: row.version,
  }
}

/** What waits for my decision, and what I asked. Who decides sees the record; the case only with a seat in it. */
export async function listBreakthroughs({ reader, actor, today }: Context): Promise<Reply> {
  const { rows } = await reader.read({ ...nobody, text: subjectsOfActor }, { rows: breakthroughsOfActor() })
  return { body: { breakthroughs: rows.map((row) => shape(row, actor.id, today)) } }
}

export async function listCaseBreakthroughs({ reader, actor, today }: Context, id: string): Promise<Reply> {
  const { rows } = await reader.read(
    {
      text: `select c.central_person_id from case_file c where c.tenant_id = (select app_tenant()) and c.id = $1::uuid
        and exists (select from my_seats() s where s.case_id = c.id and s.scope = 'case')`,
      values: [id],
    },
    { rows: breakthroughsOfCase(id) },
    { type: 'case', id },
  )
  return { body: { breakthroughs: rows.map((row) => shape(row, actor.id, today)) } }
}

export async function listExamples(
  { reader }: Context,
  { law, words }: z.output<typeof examplesContract.query>,
): Promise<Reply> {
  const wanted = words.toLowerCase().split(/\s+/u).filter(Boolean).slice(0, 8)
  const { found } = await reader.read(nobody, { found: examples(law ?? null, wanted) })
  return { body: { examples: found } }
}
