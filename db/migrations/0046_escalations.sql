-- What is stuck goes up, also a referral or a step of a route (C9); the agenda of the team meeting (L1); and a compulsory step
-- ends when the resident withdraws the application (D12).

alter table escalation
  alter column agreement_id drop not null,
  alter column agreed_due_on drop not null,
  alter column party_kind drop not null,
  alter column party_id drop not null,
  alter column organisation_id drop not null,
  add column referral_id uuid,
  add column step_id uuid,
  add column about_en text not null default '',
  add constraint escalation_referral_fk foreign key (tenant_id, referral_id) references case_referral (tenant_id, id),
  add constraint escalation_step_fk foreign key (tenant_id, step_id) references route_step (tenant_id, id),
  add constraint escalation_one_subject check (num_nonnulls(agreement_id, referral_id, step_id) = 1),
  -- Only a step may have no date, and only for a step may nobody be known: that is then what is asked.
  add constraint escalation_dated check (step_id is not null or agreed_due_on is not null),
  add constraint escalation_party_whole check (num_nonnulls(party_kind, party_id) in (0, 2) and (party_id is null or organisation_id is not null)),
  add constraint escalation_party_present check (step_id is not null or party_id is not null),
  add constraint escalation_heard_of_party check (heard_from is null or organisation_id is not null);
comment on table escalation is 'Opschaling: an agreement, a referral or a step of a route that stays unresolved, brought to the chain manager with a clock and a decision.';
comment on column escalation.about is 'What it is about in its own words, as it stood that day (class K3); of a referral only to whom and when, never the letter.';
comment on column escalation.about_en is 'The same in English where it comes from the product; empty: people wrote it.';
comment on column escalation.agreed_due_on is 'The day that was agreed or planned; empty for a step without dates.';
comment on column escalation.organisation_id is 'Who is heard; empty for a step for which nobody answers.';
create unique index escalation_one_open_referral on escalation (tenant_id, referral_id) where state in ('asked','heard','decided');
create unique index escalation_one_open_step on escalation (tenant_id, step_id) where state in ('asked','heard','decided');

-- A referral is received, and a step answered for, by an organisation: its workers speak for it, of a step those with a place at
-- the case. Who asked and who decides speak for nobody.
create function speaks_for_party(asker uuid, referral uuid, step uuid, at_case uuid, organisation uuid) returns boolean
  language sql stable parallel safe as $$
  select asker <> app_actor() and case
    when referral is not null then receives_referral(referral)
    when step is not null and organisation is not null then
      exists (select from worker w where w.tenant_id = app_tenant() and w.id = app_actor() and w.organisation_id = organisation)
      and exists (select from my_seats() s where s.case_id = at_case and s.role not in ('director','stand-in'))
    else false end and not manages_chain()
$$;
comment on function speaks_for_party is 'Whether the actor tells the side of the organisation that an escalation is about.';

drop policy escalation_circle on escalation;
create policy escalation_circle on escalation as restrictive to rondom_app using (app_is_system()
  or asked_by = app_actor() or party_id = app_actor() or decided_by = app_actor() or manages_chain()
  or exists (select from my_seats() s where s.case_id = escalation.case_id and s.scope = 'case')
  or speaks_for_party(asked_by, referral_id, step_id, case_id, organisation_id));

create table agenda_point (
  tenant_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  text text not null,
  added_by uuid not null,
  added_on date not null,
  who text not null default '',
  by_day date,
  state text not null default 'open',
  ended_on date,
  outcome text not null default '',
  version integer not null default 1,
  constraint agenda_point_pk primary key (tenant_id, id),
  constraint agenda_point_team_fk foreign key (tenant_id, team_id) references team (tenant_id, id),
  constraint agenda_point_adder_fk foreign key (tenant_id, added_by) references worker (tenant_id, id),
  constraint agenda_point_state_known check (state in ('open','done','dropped')),
  constraint agenda_point_ended check ((state = 'open') = (ended_on is null)),
  constraint agenda_point_size check (length(text) between 1 and 200 and length(who) <= 120 and length(outcome) <= 500)
);
comment on table agenda_point is 'Agendapunt of the team meeting: what the team wants to talk about, who takes it up and by when. An open one comes back every week. No resident is named in it.';
create index agenda_point_by_team on agenda_point (tenant_id, team_id, state, added_on);

create unique index agenda_point_once on agenda_point (tenant_id, team_id, lower(text)) where state = 'open';

alter table agenda_point enable row level security;
alter table agenda_point force row level security;
grant select, insert on agenda_point to rondom_app;
grant update (who, by_day, state, ended_on, outcome, version) on agenda_point to rondom_app;
create policy agenda_point_tenant on agenda_point to rondom_app using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
create policy agenda_point_team on agenda_point as restrictive to rondom_app using (app_is_system() or sits_in_team(team_id));

create function chain_escalations()
  returns table (kind text, organisation text, state text, hear_by date, due date)
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
#variable_conflict use_column
declare
  before text := coalesce(current_setting('app.system', true), '');
begin
  perform set_config('app.system', 'on', true);
  return query
  select case when e.referral_id is not null then 'referral' when e.step_id is not null then 'step' else 'agreement' end, o.name,
    e.state, e.hear_by, e.due_on
  from escalation e left join organisation o on o.tenant_id = e.tenant_id and o.id = e.organisation_id
  where e.tenant_id = app_tenant() and e.state in ('asked','heard') order by e.due_on, o.name limit 100;
  perform set_config('app.system', before, true);
end $$;
comment on function chain_escalations is 'Open escalations with their clocks and the organisation they are about: no case, no resident, no words.';
revoke all on function chain_escalations() from public;
grant execute on function chain_escalations() to rondom_app;

-- What the law demands is never skipped; when the application it decides on is withdrawn, there is nothing left to decide.
alter table route_step
  drop constraint route_step_state_known,
  drop constraint route_step_lived,
  add constraint route_step_state_known check (state in ('planned', 'running', 'done', 'skipped', 'withdrawn')),
  add constraint route_step_lived check ((state <> 'planned' or (begun_on is null and ended_on is null))
    and (state not in ('running', 'done') or begun_on is not null)
    and ((state in ('done', 'skipped', 'withdrawn')) = (ended_on is not null))),
  add constraint route_step_withdrawn_application check (state <> 'withdrawn' or
    coalesce(duty in ('wmo-decision', 'youth-decision', 'debt-decision', 'participation-decision'), false));

create table route_withdrawal (
  tenant_id uuid not null,
  id uuid not null,
  step_id uuid not null,
  case_id uuid not null,
  said_by text not null,
  said_on date not null,
  recorded_by uuid not null,
  recorded_on date not null,
  constraint route_withdrawal_pk primary key (tenant_id, id),
  constraint route_withdrawal_step_fk foreign key (tenant_id, step_id) references route_step (tenant_id, id),
  constraint route_withdrawal_worker_fk foreign key (tenant_id, recorded_by) references worker (tenant_id, id),
  constraint route_withdrawal_days check (said_on <= recorded_on),
  constraint route_withdrawal_size check (length(said_by) between 1 and 120)
);
comment on table route_withdrawal is 'Who said, and when, that the application is withdrawn (K3): for seats over the case. Append-only; a step that was taken up again keeps it.';
create index route_withdrawal_by_step on route_withdrawal (tenant_id, step_id);
create index route_withdrawal_by_case on route_withdrawal (tenant_id, case_id);
alter table route_withdrawal enable row level security;
alter table route_withdrawal force row level security;
grant select, insert on route_withdrawal to rondom_app;
create policy route_withdrawal_seat on route_withdrawal to rondom_app using (tenant_id = app_tenant()
  and (app_is_system() or exists (select from my_seats() s where s.case_id = route_withdrawal.case_id and s.scope = 'case')));
