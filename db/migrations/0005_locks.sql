-- Lock two (access.md): row-level security, forced, on tenant for every table and on seat for plan content.
-- The application role owns nothing and gets only the rights named here.

do $$
declare
  name text;
begin
  foreach name in array array[
    'event','event_object','event_delivery','processing_log','access_log','draft','idempotency_key',
    'outbox_message','organisation','team','worker','post','person','relation','household','household_member','partner',
    'contact','report','question','help_option','triage_decision','term','term_suspension','case_file','case_question',
    'seat','goal','agreement','pulse','plan_opinion','note','follow_up','goal_result','partner_link']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('grant select, insert on %I to rondom_app', name);
  end loop;

  foreach name in array array[
    'event','event_object','event_delivery','processing_log','access_log','idempotency_key',
    'outbox_message','organisation','team','worker','post','person','relation','household','household_member','partner',
    'contact','report','question','help_option','triage_decision','term','term_suspension','case_file','case_question',
    'seat','partner_link']
  loop
    execute format('create policy %I on %I to rondom_app using (tenant_id = (select app_tenant())) with check (tenant_id = (select app_tenant()))',
      name || '_tenant', name);
  end loop;

  -- Content that a seat over the whole case opens. The sub-selects run once per statement.
  foreach name in array array['goal','agreement','pulse','plan_opinion','note','follow_up','goal_result'] loop
    execute format($p$create policy %I on %I to rondom_app
      using (tenant_id = (select app_tenant())
        and ((select app_is_system()) or case_id = any ((select open_cases('case'))::uuid[])))$p$, name || '_seat', name);
  end loop;
end $$;

create policy draft_owner on draft to rondom_app
  using (tenant_id = (select app_tenant()) and actor_id = (select app_actor()));

-- Residents and partners hold seats of scope `own`: what they promise, what is about them, what is marked joint.
create policy goal_own on goal for select to rondom_app
  using (tenant_id = (select app_tenant()) and case_id = any ((select open_cases('own'))::uuid[])
    and (person_id = (select app_actor())
      or exists (select 1 from agreement a where a.tenant_id = goal.tenant_id and a.goal_id = goal.id)
      or (joint and exists (select 1 from seat s where s.tenant_id = goal.tenant_id and s.case_id = goal.case_id
        and s.holder_id = (select app_actor()) and s.holder_kind = 'person'))));

create policy agreement_own on agreement to rondom_app
  using (tenant_id = (select app_tenant()) and case_id = any ((select open_cases('own'))::uuid[])
    and (promiser_id = (select app_actor()) or for_person_id = (select app_actor())
      or (joint and exists (select 1 from seat s where s.tenant_id = agreement.tenant_id and s.case_id = agreement.case_id
        and s.holder_id = (select app_actor()) and s.holder_kind = 'person'))));

create policy pulse_own on pulse to rondom_app
  using (tenant_id = (select app_tenant()) and case_id = any ((select open_cases('own'))::uuid[])
    and exists (select 1 from agreement a where a.tenant_id = pulse.tenant_id and a.id = pulse.agreement_id));

create policy plan_opinion_own on plan_opinion to rondom_app
  using (tenant_id = (select app_tenant()) and case_id = any ((select open_cases('own'))::uuid[])
    and person_id = (select app_actor()));

create policy goal_result_own on goal_result to rondom_app
  using (tenant_id = (select app_tenant()) and case_id = any ((select open_cases('own'))::uuid[])
    and exists (select 1 from goal g where g.tenant_id = goal_result.tenant_id and g.id = goal_result.goal_id));

-- Append-only tables stay at SELECT and INSERT. The rest may change; nothing but drafts and old keys may be removed.
grant update on outbox_message, worker, post, person, relation, household, household_member, report, question, term,
  term_suspension, case_file, seat, goal, agreement, follow_up, goal_result, partner_link, draft to rondom_app;
grant delete on draft, idempotency_key to rondom_app;
grant select, insert, update, delete on session, sign_in to rondom_app;
grant select, insert, update on municipality to rondom_app;
grant select, insert, update on clock_shift to rondom_app;
grant usage on sequence report_number, case_number to rondom_app;
grant execute on function enqueue_job(text, json, timestamptz, text) to rondom_app;
