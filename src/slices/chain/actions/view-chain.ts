import { nobody } from '#platform/access/log.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { addDays, dayOf } from '#shared/plain-date.ts'
import { countLinks, referralsToCount } from '#slices/referrals'
import type { LinkOut } from '../contract.ts'
import { daysOfChain, type KeptRow, keptPerLink, loadOfDirectors, normsOn, runningCases } from '../reads.ts'
import { chainParts, chainTotal, leastToCount, sorestPart } from '../rules/parts.ts'
import { byShare, forecastDays, keptShare, roomOf } from '../rules/people.ts'
import { type Period, spansOf } from '../rules/period.ts'
import { shapeWaiting, waitingReads } from './waiting.ts'

/** Ketenbeeld, in one round trip. It holds figures and nobody's data: who looked is logged, but about nobody. */
export async function viewChain({ reader, actor, today }: Context, period: Period): Promise<Reply> {
  const { now, before } = spansOf(period, today)
  const rows = await reader.read(nobody, {
    lines: daysOfChain(now.from, now.until),
    before: daysOfChain(before.from, before.until),
    kept: keptPerLink(now.from, now.until),
    referrals: referralsToCount(dayOf(now.from)),
    loads: loadOfDirectors(today, addDays(today, forecastDays)),
    ...waitingReads(today),
    running: runningCases(),
    norms: normsOn(today),
  })
  const parts = chainParts(rows.lines, rows.before, rows.norms[0]?.days)
  const sorest = sorestPart(parts)
  const toAnswer = countLinks(rows.referrals, today)
  return {
    body: {
      today,
      period,
      cases: rows.running[0]?.count ?? 0,
      least: leastToCount,
      parts: parts.map((part) => ({ ...part, sorest: part === sorest })),
      total: chainTotal(parts),
      workers: rows.loads.map(({ finishing, moves, ...worker }) => ({
        ...worker,
        ...roomOf({ ...worker, finishing, moves }),
      })),
      links: byShare(rows.kept.map((row) => shapeLink(row, toAnswer))),
      decisions: shapeWaiting(rows, actor.id, today),
    },
  }
}

function shapeLink(row: KeptRow, counted: ReturnType<typeof countLinks>): LinkOut {
  const { organisationId, kept, later, broken } = row
  const towards = counted.filter(({ to }) => organisationId !== null && to === row.name)
  const sum = (of: (one: (typeof towards)[number]) => number): number =>
    towards.reduce((total, one) => total + of(one), 0)
  const answered = towards.flatMap(({ answerDays }) => (answerDays === null ? [] : [answerDays]))
  return {
    id: organisationId,
    name: row.name,
    kind: row.kind,
    person: organisationId === null ? null : row.person,
    people: row.people,
    kept,
    later,
    broken,
    share: keptShare({ kept, later, broken }),
    referrals:
      towards.length === 0
        ? null
        : {
            sent: sum(({ sent }) => sent),
            unanswered: sum(({ unanswered }) => unanswered),
            answerDays: answered.length === 0 ? null : Math.max(...answered),
            daysLost: sum(({ daysLost }) => daysLost),
          },
  }
}
