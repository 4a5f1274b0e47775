import { prepareOver } from '#platform/db/statement.ts'

/**
 * Lock one for reads of one case, $1. `mine` are the actor's seats in it, `seen` is the case when one of them opens all of
 * it, and what hangs on `seen` is empty when none does: its household's `member`s, the `tie`s of those, and who is or was
 * `seated`.
 */
export const underCase = `mine as materialized (
    select z.* from my_seats() z where z.case_id = $1::uuid),
  seen as materialized (
    select c.* from case_file c where c.tenant_id = app_tenant() and c.id = $1::uuid
      and exists (select from mine z where z.scope = 'case')),
  member as materialized (
    select m.person_id, m.position from seen c
    join household_member m on m.tenant_id = c.tenant_id and m.household_id = c.household_id and m.until_date is null),
  tie as materialized (
    select r.from_person_id, r.to_person_id, r.kind, r.strength, r.helps from relation r
    where r.tenant_id = app_tenant() and r.until_date is null
      and (r.from_person_id = any (array(select person_id from member)) or r.to_person_id = any (array(select person_id from member)))),
  seated as materialized (
    select s.* from seen c join seat s on s.tenant_id = c.tenant_id and s.case_id = c.id and s.holder_kind <> 'person')`

/** A read of one case. What stands on more of its own begins with `underCase` as well. */
export const ofCase = prepareOver<[caseId: string]>(underCase)
