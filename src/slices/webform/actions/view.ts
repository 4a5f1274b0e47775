import { nobody } from '#platform/access/log.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { closedCounts, closedWebReports, waitingWebReports, webReportById } from '../reads.ts'
import { isForOther } from '../rules/answers.ts'
import { reopenDays, reopenUntil } from '../rules/closing.ts'
import { shapeWebReport } from '../shape.ts'
import { unseal } from './draft.ts'
import type { WebContent } from './send.ts'

/** So far back closed reports are counted by reason. */
const countedDays = 90

/** What waits to be linked. Nobody knows yet whose data these are, so no file has a line of it before it is linked. */
export async function listWebReports({ reader, services, now }: Context): Promise<Reply> {
  const since = (days: number): string => new Date(now.getTime() - days * 86_400_000).toISOString()
  const { rows, closed, counts } = await reader.read(nobody, {
    rows: waitingWebReports(),
    closed: closedWebReports(since(reopenDays)),
    counts: closedCounts(since(countedDays)),
  })
  return {
    body: {
      reports: rows.map((row) => {
        const content = unseal<WebContent>(services.secrets, row.content)
        const { person, questions, number, sentAt, version } = shapeWebReport(row, content)
        return {
          id: row.id,
          number,
          sentAt,
          version,
          name: [person.givenNames, person.infix, person.familyName].filter(Boolean).join(' '),
          born: person.born,
          firstWords: questions[0] ?? '',
          questions: questions.length,
          forOther: isForOther(content.answers),
        }
      }),
      counts,
      closed: closed.map((row) => ({
        ...row,
        closedAt: row.closedAt.toISOString(),
        reopenUntil: reopenUntil(row.closedAt).toISOString(),
      })),
    },
  }
}

export async function viewWebReport({ reader, services }: Context, id: string): Promise<Reply | Refusal> {
  const { rows } = await reader.read(nobody, { rows: webReportById(id) }, { type: 'web-report', id })
  const row = rows[0]
  if (!row) return refuse('not-found')
  return {
    body: shapeWebReport(row, unseal<WebContent>(services.secrets, row.content)),
    etag: row.version,
  }
}
