-- The same locks in fewer plan nodes. What a statement costs here is mostly the start of its plan: a lock that is written
-- as the reads write it (tenant_id = app_tenant()) melts into theirs, and rarely needed branches stand in functions.

do $$
declare
  name text;
begin
  foreach name in array array[
    'event','event_object','event_delivery','processing_log','access_log','idempotency_key',
    'outbox_message','organisation','team','worker','post','person','relation','household','household_member','partner',
    'contact','report','question','help_option','triage_decision','term','term_suspension','case_file','case_question',
    'seat','partner_link']
  loop
    execute format('alter policy %I on %I using (tenant_id = app_tenant()) with check (tenant_id = app_tenant())',
      name || '_tenant', name);
  end loop;
end $$;

-- One look at one seat: time is read where it is compared. For a whole list of cases: open_cases.
create or replace function my_seats() returns setof seat language sql stable parallel safe as $$
  select s.* from seat s
  where s.tenant_id = app_tenant() and s.holder_id = app_actor()
    and s.from_at <= app_now() and (s.until_at is null or s.until_at > app_now())
$$;
create or replace function open_cases(wanted_scope text) returns uuid[] language sql stable parallel safe as $$
  select coalesce(array_agg(s.case_id), '{}') from seat s
  where s.tenant_id = app_tenant() and s.holder_id = app_actor() and s.scope = wanted_scope
    and s.from_at <= (select app_now()) and (s.until_at is null or s.until_at > (select app_now()))
$$;

do $$
declare
  name text;
begin
  foreach name in array array['goal','agreement','pulse','plan_opinion','follow_up','goal_result'] loop
    execute format($p$alter policy %I on %I using (tenant_id = app_tenant()
      and (app_is_system() or exists (select from my_seats() s where s.case_id = %I.case_id and s.scope = 'case')))$p$,
      name || '_seat', name, name);
  end loop;
end $$;

alter policy note_seat on note using (tenant_id = app_tenant() and (app_is_system()
  or exists (select from my_seats() s where s.case_id = note.case_id
    and (s.role in ('director', 'stand-in')
      or (s.scope = 'case' and (note.author_id = app_actor() or note.life_domain = any (s.life_domains)))))));

-- Seats of scope `own`: what these ask for is asked under the locks of the tables that they read.
create function sits_at(wanted_case uuid) returns boolean language sql stable parallel safe as $$
  select exists (select from seat s where s.tenant_id = app_tenant() and s.case_id = wanted_case
    and s.holder_id = app_actor() and s.holder_kind = 'person')
$$;
create function sees_agreement(wanted uuid) returns boolean language sql stable parallel safe as $$
  select exists (select from agreement a where a.tenant_id = app_tenant() and a.id = wanted)
$$;
create function sees_promise_for(wanted_case uuid, wanted_goal uuid) returns boolean language sql stable parallel safe as $$
  select exists (select from agreement a where a.tenant_id = app_tenant() and a.case_id = wanted_case and a.goal_id = wanted_goal)
$$;
create function sees_goal(wanted uuid) returns boolean language sql stable parallel safe as $$
  select exists (select from goal g where g.tenant_id = app_tenant() and g.id = wanted)
$$;
alter policy goal_own on goal using (tenant_id = app_tenant() and case_id = any ((select open_cases('own'))::uuid[])
  and (person_id = app_actor() or (joint and sits_at(case_id)) or sees_promise_for(case_id, id)));
alter policy agreement_own on agreement using (tenant_id = app_tenant() and case_id = any ((select open_cases('own'))::uuid[])
  and (promiser_id = app_actor() or for_person_id = app_actor() or (joint and sits_at(case_id))));
alter policy pulse_own on pulse using (tenant_id = app_tenant() and case_id = any ((select open_cases('own'))::uuid[])
  and sees_agreement(agreement_id));
alter policy plan_opinion_own on plan_opinion using (tenant_id = app_tenant()
  and case_id = any ((select open_cases('own'))::uuid[]) and person_id = app_actor());
alter policy goal_result_own on goal_result using (tenant_id = app_tenant()
  and case_id = any ((select open_cases('own'))::uuid[]) and sees_goal(goal_id));
