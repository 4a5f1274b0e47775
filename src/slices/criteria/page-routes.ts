import { nobody } from '#platform/access/log.ts'
import { page } from '#platform/http/page.ts'
import { dayOf } from '#shared/plain-date.ts'
import { refuse } from '#shared/refusal.ts'
import { newestCriteria } from './reads.ts'

/** What a resident may know without asking: how the municipality decides how heavy the help is. */
export const pages = [
  page({
    method: 'GET',
    path: '/criteria',
    access: 'public.page',
    async handle({ reader, language }) {
      const { newest } = await reader.read(nobody, { newest: newestCriteria() })
      const row = newest[0]
      if (!row) return refuse('not-found')
      return {
        page: 'criteria',
        props: { language, version: row.version, since: dayOf(row.publishedAt), items: row.items },
      }
    },
  }),
]
