import { nobody } from '#platform/access/log.ts'
import { decide } from '#platform/access/policy.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { dayOf } from '#shared/plain-date.ts'
import { allRemarks, allTerms, allWords, openAgenda, ownOrganisation } from '../reads.ts'

/** All terms with their words and what is said about them: a few hundred lines at most, so the screen searches itself. */
export async function viewGlossary({ reader, actor, services }: Context): Promise<Reply> {
  const rows = await reader.read(nobody, {
    terms: allTerms(),
    words: allWords(),
    remarks: allRemarks(),
    agenda: openAgenda(),
    organisation: ownOrganisation(),
  })
  const words = Map.groupBy(rows.words, ({ termId }) => termId)
  const remarks = Map.groupBy(rows.remarks, ({ termId }) => termId)
  return {
    body: {
      terms: rows.terms.map((row) => ({
        id: row.id,
        term: row.term,
        meaning: row.meaning,
        source: row.source,
        state: row.state,
        proposedBy: row.proposed_by,
        proposedOn: dayOf(row.proposed_at),
        settledOn: row.settled_at ? dayOf(row.settled_at) : null,
        words: (words.get(row.id) ?? []).map(({ termId: _, ...word }) => word),
        remarks: (remarks.get(row.id) ?? []).map(({ termId: _, written_at, ...remark }) => ({
          ...remark,
          writtenAt: written_at.toISOString(),
        })),
        version: row.version,
      })),
      agenda: rows.agenda.map(({ opened_at, ...item }) => ({ ...item, openedOn: dayOf(opened_at) })),
      organisation: rows.organisation[0] ?? null,
      maySettle: decide(services.policy, actor, 'glossary.settle') !== undefined,
    },
  }
}
