import { prepare } from '#platform/db/statement.ts'

export interface WorkerRow {
  id: string
  name: string
  role: string
  organisation: string
  team: string | null
  phone: string
  email: string
  knowledge: string[]
  languages: string[]
}

/** Workers that are active on a day, with the team of their newest post. */
export const workersOn = prepare<WorkerRow, [today: string]>(`
  select w.id, w.name, w.role, o.name as organisation, t.name as team, w.phone, w.email, w.knowledge, w.languages
  from worker w
  join organisation o on o.tenant_id = w.tenant_id and o.id = w.organisation_id
  left join lateral (
    select t.name from post p join team t on t.tenant_id = p.tenant_id and t.id = p.team_id
    where p.tenant_id = w.tenant_id and p.worker_id = w.id and p.from_date <= $1::date
      and (p.until_date is null or p.until_date >= $1::date)
    order by p.from_date desc limit 1) t on true
  where w.tenant_id = app_tenant() and w.active_from <= $1::date and (w.active_until is null or w.active_until >= $1::date)
  order by w.name, w.id`)

export interface PartnerRow {
  id: string
  name: string
  organisationId: string
  organisation: string
  kind: string
  phone: string
  email: string
}

export const allPartners = prepare<PartnerRow, []>(`
  select p.id, p.name, o.id as "organisationId", o.name as organisation, o.kind, p.phone, p.email
  from partner p join organisation o on o.tenant_id = p.tenant_id and o.id = p.organisation_id
  where p.tenant_id = app_tenant() order by o.name, p.name`)

export const allOrganisations = prepare<
  { id: string; name: string; kind: string; phone: string | null },
  []
>(`
  select id, name, kind, phone from organisation where tenant_id = app_tenant() order by name`)

export interface OptionRow {
  id: string
  ring: number
  name: string
  detail: string
  lifeDomains: string[]
  yearlyPrice: number
  waitDays: number | null
  organisationId: string | null
}

/** Options for life domains (all of them for an empty list), near before far and cheap before dear. */
export const optionsFor = prepare<OptionRow, [domains: readonly string[]]>(`
  select id, ring, name, detail, life_domains as "lifeDomains", yearly_price as "yearlyPrice",
    wait_days as "waitDays", organisation_id as "organisationId"
  from help_option
  where tenant_id = app_tenant() and (cardinality($1::text[]) = 0 or life_domains && $1::text[])
  order by ring, yearly_price, wait_days nulls last, name`)

export interface ActorRow {
  id: string
  tenant_id: string
  name: string
  role: string
}

const active = 'active_from <= $2::date and (active_until is null or active_until >= $2::date)'

/** For sign-in, before a tenant is known; runs under the tenant that the session or the installation names. */
export const workerBySubject = prepare<ActorRow, [subject: string, today: string]>(
  `select id, tenant_id, name, role from worker where tenant_id = app_tenant() and subject = $1 and ${active}`,
)
export const workerById = prepare<ActorRow, [id: string, today: string]>(
  `select id, tenant_id, name, role from worker where tenant_id = app_tenant() and id = $1 and ${active}`,
)
