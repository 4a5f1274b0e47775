import { readFile } from 'node:fs/promises'
import { subjects } from '#platform/access/log.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { typeset } from '#platform/pdf/typeset.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { paperData } from '../paper-data.ts'
import { paperById } from '../reads.ts'

const template = new URL('../plan.typ', import.meta.url)
const ownerOf = `select p.person_id from plan_paper p where p.tenant_id = app_tenant() and p.id = $1::uuid`

/** A version as PDF, always set from what was kept: the same bytes each time, but for signatures that came since. */
export async function readPaper({ reader, actor, services }: Context, id: string): Promise<Reply | Refusal> {
  const about = actor.kind === 'resident' ? subjects(String(actor.id)) : { text: ownerOf, values: [id] }
  const { papers } = await reader.read(about, { papers: paperById(id) }, { type: 'paper', id })
  const [paper] = papers
  if (!paper) return refuse('not-found')
  const set = await typeset(await readFile(template, 'utf8'), paperData(paper), paper.made_at).catch(
    (error: unknown) => {
      services.log.error({ err: error }, 'the plan could not be set as PDF')
      return undefined
    },
  )
  if (!set) return refuse('paper-no-pdf')
  const name =
    paper.language === 'nl' ? `plan-versie-${paper.number}.pdf` : `plan-version-${paper.number}.pdf`
  return { body: set, headers: { 'content-disposition': `inline; filename="${name}"` } }
}
