-- A question that was sent is withdrawn when danger, coercion or a Meldcode begins in the case: mail and letter may come
-- under the wrong eyes.
alter table step_verdict add column withdrawn_at timestamptz;
comment on column step_verdict.withdrawn_at is 'Since then the question can be neither answered nor changed, and says nothing of whom it was about.';
grant update (withdrawn_at) on step_verdict to rondom_app;

-- Whoever begins a Meldcode beside one that runs says why; who cannot see the other one hears that it runs.
alter table meldcode add column beside_why text not null default '',
  add constraint meldcode_beside_size check (length(beside_why) <= 500);
comment on column meldcode.beside_why is 'Why it was begun although another one runs about the same person; empty: none ran.';

do $$
declare
  name text;
begin
  foreach name in array array['meldcode', 'safety_line', 'seat', 'household_member', 'case_file', 'worker'] loop
    execute format('create policy %I on %I for select to current_user using (tenant_id = app_tenant())', name || '_that', name);
  end loop;
end $$;

-- "That, not what", past the lock of the circle: nothing but who began it, when, and how to call them.
create function meldcodes_about(person uuid)
  returns table (id uuid, name text, phone text, started_on date, mine boolean)
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
#variable_conflict use_column
declare
  before text := coalesce(current_setting('app.system', true), '');
begin
  perform set_config('app.system', 'on', true);
  return query
  with own as materialized (
    select s.case_id, s.role from seat s where s.tenant_id = app_tenant() and s.holder_kind = 'worker' and s.holder_id = app_actor()
      and s.scope = 'case' and s.from_at <= app_now() and (s.until_at is null or s.until_at > app_now()))
  select m.id, w.name, w.phone, m.started_on, exists (select from own o where o.case_id = m.case_id
      and (o.role in ('director', 'stand-in') or m.started_by = app_actor()))
  from meldcode m join worker w on w.tenant_id = app_tenant() and w.id = m.started_by
  where m.tenant_id = app_tenant() and m.person_id = $1 and m.state <> 'closed'
    -- For who works with this person, and nobody else.
    and exists (select from household_member h
      join case_file c on c.tenant_id = app_tenant() and c.household_id = h.household_id and c.closed_on is null
      join own o on o.case_id = c.id
      where h.tenant_id = app_tenant() and h.person_id = $1 and h.until_date is null)
  order by m.started_on, m.id;
  perform set_config('app.system', before, true);
end $$;
comment on function meldcodes_about is 'That a Meldcode about a person runs and whom to talk with, for who works with that person; never what it says.';

create function worker_notice_about(person uuid)
  returns table (level text, name text, phone text)
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
#variable_conflict use_column
declare
  before text := coalesce(current_setting('app.system', true), '');
begin
  perform set_config('app.system', 'on', true);
  return query
  select l.level, w.name, w.phone
  from household_member h
  join case_file c on c.tenant_id = app_tenant() and c.household_id = h.household_id and c.closed_on is null
  join safety_line l on l.tenant_id = app_tenant() and l.case_id = c.id and l.ended_on is null and l.sort = 'worker'
    and l.review_on >= (app_now() at time zone 'Europe/Amsterdam')::date
  left join worker w on w.tenant_id = app_tenant() and w.id = l.call_first
  where h.tenant_id = app_tenant() and h.person_id = $1 and h.until_date is null
  order by l.level = 'serious' desc, l.call_first is null, l.id limit 1;
  perform set_config('app.system', before, true);
end $$;
comment on function worker_notice_about is 'That a household has something that protects workers, and whom to call before a visit; never what it is.';

do $$
declare
  name text;
begin
  foreach name in array array['meldcodes_about(uuid)', 'worker_notice_about(uuid)'] loop
    execute format('revoke all on function %s from public', name);
    execute format('grant execute on function %s to rondom_app', name);
  end loop;
end $$;
