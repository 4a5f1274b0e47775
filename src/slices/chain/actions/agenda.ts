import type { z } from 'zod'
import { nobody } from '#platform/access/log.ts'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { addDays, dayOf, daysBetween } from '#shared/plain-date.ts'
import { type Fault, isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { countRound, referralsToCount } from '#slices/referrals'
import type {
  addAgendaPoint as addContract,
  changeAgendaPoint as changeContract,
  TeamAgenda,
} from '../contract.ts'
import { keptPerLink } from '../reads.ts'
import { escalationClocks, pointsOfTeam, teamOfActor } from '../reads-agenda.ts'
import { mondayOf, takePoint, weakestLinks, weeksCarried } from '../rules/agenda.ts'
import { keptShare } from '../rules/people.ts'
import { spansOf } from '../rules/period.ts'
import { findTeam, insertPoint, lockPoint, savePoint } from '../store-agenda.ts'
import { shapeWaiting, waitingReads } from './waiting.ts'

/** What is done stays in sight for so many days. */
const doneDays = 7
/** Referrals this old still count as on their way. */
const roundDays = 365

/** What the team should talk about this week. It holds figures and the team's own points, and nobody's data. */
export async function viewAgenda({ reader, actor, today }: Context): Promise<Reply> {
  const { now } = spansOf('90', today)
  const monday = mondayOf(today)
  const rows = await reader.read(nobody, {
    ...waitingReads(today),
    team: teamOfActor(today),
    points: pointsOfTeam(today, addDays(today, 1 - doneDays)),
    clocks: escalationClocks(),
    kept: keptPerLink(now.from, now.until),
    referrals: referralsToCount(addDays(dayOf(now.until), -roundDays)),
  })
  const body: TeamAgenda = {
    today,
    team: rows.team[0]?.name ?? null,
    monday,
    points: rows.points.map((row) => ({
      ...row,
      weeks: weeksCarried(row.addedOn, today),
      late: row.state === 'open' && row.byDay !== null && row.byDay < today,
    })),
    escalations: rows.clocks.map(({ state, ...clock }) => ({
      ...clock,
      heard: state === 'heard',
      daysLeft: daysBetween(today, clock.dueOn),
    })),
    decisions: shapeWaiting(rows, actor.id, today).filter(({ kind }) => kind !== 'escalation'),
    round: countRound(rows.referrals, today),
    // Residents and their own network are nobody to call to account in a meeting.
    links: weakestLinks(rows.kept.filter(({ organisationId }) => organisationId !== null)).map((link) => ({
      id: String(link.organisationId),
      name: link.name ?? '',
      share: keptShare(link) ?? 0,
      of: link.kept + link.later + link.broken,
    })),
  }
  return { body }
}

/** A point of the own team; the same words twice are one point. */
export async function addAgendaPoint(
  context: Context,
  input: z.output<typeof addContract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx, tenantId, today } = work
    const text = input.text.trim()
    const faults: Fault[] = []
    if (text === '') faults.push({ pointer: '/text', code: 'agenda-text-missing' })
    if (input.byDay !== null && input.byDay < today)
      faults.push({ pointer: '/byDay', code: 'agenda-day-past' })
    if (faults.length > 0) return invalidInput(faults)
    const teamId = await findTeam(trx, today)
    if (teamId === undefined) return refuse('agenda-no-team')
    const by = String(work.actor.id)
    const id = await insertPoint(trx, tenantId, { ...input, teamId, text, who: input.who.trim(), by, today })
    if (id === undefined) return refuse('agenda-point-there')
    work.publish({ type: 'agenda-point.added', objects: [{ type: 'agenda-point', id }] })
    return { body: { id, version: 1 }, location: '/v1/ketenbeeld/agenda' }
  })
}

const events = {
  agree: 'agenda-point.agreed',
  tick: 'agenda-point.done',
  drop: 'agenda-point.dropped',
  reopen: 'agenda-point.reopened',
} as const

/** Agrees who takes a point up, ticks it off, takes it away or puts it back. */
export async function changeAgendaPoint(
  context: Context,
  id: string,
  version: number,
  input: z.output<typeof changeContract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const point = await lockPoint(work.trx, id)
    if (!point) return refuse('not-found')
    if (point.version !== version) return stale({ version: point.version, state: point.state }, { ...input })
    const change = takePoint(point.state, input, work.today)
    if (isRefusal(change)) return change
    if (input.command === 'reopen' && point.there) return refuse('agenda-point-there')
    await savePoint(work.trx, id, change)
    work.publish({ type: events[input.command], objects: [{ type: 'agenda-point', id }] })
    return { body: { id, state: change.state }, etag: version + 1 }
  })
}
