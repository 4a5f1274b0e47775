import { nobody } from '#platform/access/log.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { instantOf } from '#shared/local-time.ts'
import { plainDate } from '#shared/plain-date.ts'
import { ownTeam, type RecordRow, recordsOf } from '../reads/inside.ts'
import { hoursOf, totals } from '../rules/record.ts'

/** What I followed and led, for a register of professionals. */
export async function viewRecord({ reader, actor }: Context, year: number): Promise<Reply> {
  const { lines } = await reader.read(nobody, { lines: recordsOf([String(actor.id)], ...spanOf(year)) })
  return { body: summed(lines) }
}

/** Who of my team was where. Of intervision only that it was: its title may say what it is about. */
export async function viewTeamRecord({ reader, today }: Context, year: number): Promise<Reply> {
  const { team } = await reader.read(nobody, { team: ownTeam(today) })
  const ids = team.map(({ id }) => id)
  const { lines } = await reader.read(nobody, { lines: recordsOf(ids, ...spanOf(year)) })
  const shown = lines.map((row) => (row.kind === 'intervision' ? { ...row, title: '' } : row))
  const perWorker = Map.groupBy(shown, ({ worker_id }) => worker_id)
  return {
    body: { workers: team.map((worker) => ({ ...worker, ...summed(perWorker.get(worker.id) ?? []) })) },
  }
}

function spanOf(year: number): [from: string, until: string] {
  const start = (of: number): string => instantOf(plainDate(`${of}-01-01`), '00:00').toISOString()
  return [start(year), start(year + 1)]
}

function summed(rows: readonly RecordRow[]) {
  const lines = rows.map((row) => ({
    ...row,
    startsAt: new Date(row.starts_at),
    endsAt: new Date(row.ends_at),
  }))
  return {
    lines: lines.map((line) => ({
      meetingId: line.meeting_id,
      title: line.title,
      kind: line.kind,
      startsAt: line.startsAt.toISOString(),
      hours: hoursOf(line),
      points: line.led ? 0 : line.points,
      led: line.led,
      presence: line.presence,
    })),
    ...totals(lines),
  }
}
