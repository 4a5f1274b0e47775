import { nobody } from '#platform/access/log.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { norms } from '../reads.ts'
import { suspensionGrounds } from '../rules/grounds.ts'
import { termKindKeys, termLaws } from '../rules/term-kinds.ts'

/** The published terms with their articles, every version, and the municipality's own promises (B6). */
export async function listTerms({ reader, today }: Context): Promise<Reply> {
  const rows = await reader.read(nobody, { norms: norms(today) })
  const laws = termKindKeys.flatMap((kind) => {
    const { whose, versions } = termLaws[kind]
    return versions.map(({ length, grounds, urgentDays: _, ...version }) => ({
      kind,
      whose,
      ...version,
      unit: length.unit,
      count: length.count,
      movesToWorkingDay: length.atw,
      grounds: grounds.map((ground) => ({ ground, article: suspensionGrounds[ground].article })),
    }))
  })
  return { body: { laws, norms: rows.norms } }
}
