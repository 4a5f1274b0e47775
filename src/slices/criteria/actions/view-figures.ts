import { nobody } from '#platform/access/log.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { factGroups } from '../reads.ts'
import { daysOf, figuresOf, type Period } from '../rules/figures.ts'

/** What came of the weights that were decided in a period. Nobody's data are touched: the database gives numbers only. */
export async function viewFigures({ reader, today }: Context, period: Period): Promise<Reply> {
  const { from, until } = daysOf(period, today)
  const { groups } = await reader.read(nobody, { groups: factGroups(from, until) })
  return { body: { from, until, columns: figuresOf(groups) } }
}
