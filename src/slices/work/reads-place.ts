import { prepare } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { PlaceInput } from './contract/place.ts'

type Codes = Pick<
  PlaceInput,
  'kind' | 'sector' | 'days' | 'parts' | 'travel' | 'languages' | 'licences' | 'burdens' | 'offers'
>

export interface PlaceRow extends Codes {
  id: string
  title: string
  tasks: string
  address: string
  hours_min: number
  hours_max: number
  organisation_id: string
  organisation: string
  partner_id: string | null
  partner: string | null
  partner_phone: string | null
  positions: number
  taken: number
  starts_on: PlainDate | null
  until_on: PlainDate | null
  checked_on: PlainDate
  checked_by: string
  version: number
}

const text = (where: string): string => `
  select l.id, l.kind, l.title, l.tasks, l.sector, l.address, l.hours_min, l.hours_max, l.days, l.parts, l.travel, l.languages,
    l.licences, l.burdens, l.offers, l.organisation_id, o.name as organisation, k.id as partner_id, k.name as partner,
    k.phone as partner_phone, l.positions, l.taken, l.starts_on, l.until_on, l.checked_on, w.name as checked_by, l.version
  from work_place l
  join organisation o on o.tenant_id = l.tenant_id and o.id = l.organisation_id
  join worker w on w.tenant_id = l.tenant_id and w.id = l.checked_by
  left join partner k on k.tenant_id = l.tenant_id and k.id = l.partner_id
  where l.tenant_id = app_tenant() and ${where}
  order by l.title, l.id limit 500`

/** What is there now, or ended less than a month ago: who keeps it up may lengthen it. */
export const placesNow = prepare<PlaceRow, []>(
  text("(l.until_on is null or l.until_on > (app_now() - interval '30 days')::date)"),
)
/** What can be offered today. */
export const placesOnOffer = prepare<PlaceRow, []>(
  text("(l.until_on is null or l.until_on >= (app_now() at time zone 'Europe/Amsterdam')::date)"),
)
export const placeById = prepare<PlaceRow, [id: string]>(text('l.id = $1::uuid'))

export interface PlaceOrganisationRow {
  id: string
  name: string
  contacts: { id: string; name: string }[]
}

export const organisationsWithContacts = prepare<PlaceOrganisationRow, []>(`
  select o.id, o.name, coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) order by p.name)
      filter (where p.id is not null), '[]') as contacts
  from organisation o
  left join partner p on p.tenant_id = o.tenant_id and p.organisation_id = o.id
    and (p.active_until is null or p.active_until >= (app_now() at time zone 'Europe/Amsterdam')::date)
  where o.tenant_id = app_tenant() group by o.id, o.name order by o.name`)
