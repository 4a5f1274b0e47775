import { prepare } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { Criterion } from './rules/criteria.ts'
import type { FactGroup } from './rules/figures.ts'

export interface VersionRow {
  version: number
  publishedAt: Date
  publishedBy: string | null
  items: Criterion[]
}

const itemsText = `(select jsonb_agg(jsonb_build_object('code', c.code, 'weights', c.weights,
    'label', jsonb_build_object('nl', c.label_nl, 'en', c.label_en),
    'explain', jsonb_build_object('nl', c.explain_nl, 'en', c.explain_en)) order by c.position)
  from criterion c where c.tenant_id = v.tenant_id and c.version = v.version) as items`

/** Every published version as a whole, the newest first. */
export const allVersions = prepare<VersionRow, []>(`
  select v.version, v.published_at as "publishedAt", w.name as "publishedBy", ${itemsText}
  from criteria_version v
  left join worker w on w.tenant_id = v.tenant_id and w.id = v.published_by
  where v.tenant_id = app_tenant() order by v.version desc`)

export const newestCriteria = prepare<Pick<VersionRow, 'version' | 'publishedAt' | 'items'>, []>(`
  select v.version, v.published_at as "publishedAt", ${itemsText} from criteria_version v
  where v.tenant_id = app_tenant() order by v.version desc limit 1`)

/** Numbers only; the function counts over all cases and gives nothing that leads to one. */
export const factGroups = prepare<FactGroup, [from: PlainDate, until: PlainDate]>(`
  select f.version, f.weight, f.grew, f.fell, f.closed, f.without_director as "withoutDirector", f.verdict,
    f.came_back as "cameBack", f.cases from weight_figures($1::date, $2::date) f`)

/**
 * For the reads of others: the reasons of a row with the words of its own version, as json.
 * @param row the alias of a row with tenant_id, reasons and criteria_version
 */
export function reasonWords(row: string): string {
  return `(select coalesce(jsonb_agg(jsonb_build_object('code', given.code, 'label',
      jsonb_build_object('nl', coalesce(k.label_nl, given.code), 'en', coalesce(k.label_en, given.code))) order by given.at), '[]')
    from unnest(${row}.reasons) with ordinality given(code, at)
    left join criterion k on k.tenant_id = ${row}.tenant_id and k.version = coalesce(${row}.criteria_version, 1) and k.code = given.code)`
}
