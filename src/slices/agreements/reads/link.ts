import { prepare } from '#platform/db/statement.ts'

/** Whom the agreement is for, and nothing more of that person than first name and age. */
export const forPersonOf = prepare<
  {
    given_names: string
    family_name: string
    birth_year: number | null
    birth_month: number | null
    birth_day: number | null
  },
  [agreementId: string]
>(`
  select p.given_names, p.family_name, p.birth_year, p.birth_month, p.birth_day from agreement a
  join person p on p.tenant_id = a.tenant_id and p.id = a.for_person_id
  where a.tenant_id = app_tenant() and a.id = $1`)
