import type { Context, Reply } from '#platform/http/route.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import {
  decisionsOf,
  goalsOfTable,
  membersOfTable,
  participantsOf,
  pointsOf,
  presenceOf,
  tableById,
  tableSubjects,
  turnsOf,
} from '../reads.ts'
import { readsPoint } from '../rules/presence.ts'
import { availableSteps } from '../rules/state.ts'
import { factsOf, shapeDecision, shapeParticipant, shapePoint, spansOf, summaryOf } from '../shape.ts'

/**
 * The table as it stands now: what is on the agenda, what was decided and who said yes. A professional who was not there for a
 * point does not read it back.
 */
export async function viewRoundTable(context: Context, id: string): Promise<Reply | Refusal> {
  const { reader, now, today, actor } = context
  const rows = await reader.read(
    { text: tableSubjects, values: [id] },
    {
      table: tableById(id),
      participants: participantsOf(id),
      presence: presenceOf(id),
      points: pointsOf(id),
      turns: turnsOf(id),
      decisions: decisionsOf(id),
      members: membersOfTable(id),
      goals: goalsOfTable(id),
    },
    { type: 'round-table', id },
  )
  const [table] = rows.table
  if (!table) return refuse('not-found')
  const own = rows.participants.find(({ holder_id }) => holder_id === actor.id)
  const me = {
    kind: 'worker' as const,
    steers: table.steers,
    presence: own ? spansOf(rows.presence, own.id) : [],
  }
  const readable = rows.points.filter((point) => {
    const turns = spansOf(rows.turns, point.id)
    return turns.length === 0 || readsPoint(me, turns, now)
  })
  const turnsOfPoints = rows.points.map(({ id: pointId, position }) => ({
    number: position,
    turns: spansOf(rows.turns, pointId),
  }))
  const current = rows.turns.find(({ until_at }) => until_at === null)?.owner ?? null
  return {
    etag: table.version,
    body: {
      ...summaryOf(table),
      now: now.toISOString(),
      extraMinutes: table.extra_minutes,
      startedAt: table.started_at?.toISOString() ?? null,
      endedAt: table.ended_at?.toISOString() ?? null,
      words: table.words,
      steers: table.steers,
      steps: table.steers ? availableSteps(factsOf(table), { now, today }) : [],
      currentPointId: readable.some((point) => point.id === current) ? current : null,
      points: readable.map((point) =>
        shapePoint(
          point,
          rows.turns,
          rows.decisions
            .filter(({ point_id }) => point_id === point.id)
            .map((decision) => shapeDecision(decision, today)),
        ),
      ),
      hiddenPoints: rows.points.length - readable.length,
      participants: rows.participants.map((row) => shapeParticipant(row, rows.presence, turnsOfPoints, now)),
      members: rows.members,
      goals: rows.goals,
      version: table.version,
    },
  }
}
