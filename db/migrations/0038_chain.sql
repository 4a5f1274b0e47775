-- The chain: where residents wait and on whom (Ketenbeeld), and what stays unresolved brought to the chain manager (C9).

create table chain_manager (
  tenant_id uuid not null,
  id uuid not null,
  worker_id uuid not null,
  from_date date not null,
  basis text not null,
  set_by uuid not null,
  set_at timestamptz not null,
  constraint chain_manager_pk primary key (tenant_id, id),
  constraint chain_manager_once_a_day unique (tenant_id, from_date),
  constraint chain_manager_worker_fk foreign key (tenant_id, worker_id) references worker (tenant_id, id),
  constraint chain_manager_setter_fk foreign key (tenant_id, set_by) references worker (tenant_id, id),
  constraint chain_manager_basis_present check (length(basis) between 1 and 200)
);
comment on table chain_manager is 'Ketenregisseur: who decides above the parties. The newest from_date that has come counts; older ones stay.';

create table escalation (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  agreement_id uuid not null,
  person_id uuid not null,
  about text not null,
  agreed_due_on date not null,
  party_kind text not null,
  party_id uuid not null,
  organisation_id uuid not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  asked text not null,
  calls smallint not null,
  reminders smallint not null,
  rounds smallint not null,
  hear_by date not null,
  due_on date not null,
  state text not null,
  heard text not null default '',
  heard_from text,
  heard_at timestamptz,
  decision text not null default '',
  carried_out_by text not null default '',
  by_day date,
  decided_by uuid,
  decided_at timestamptz,
  closing text not null default '',
  closed_on date,
  version integer not null default 1,
  constraint escalation_pk primary key (tenant_id, id),
  constraint escalation_case_fk foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  constraint escalation_agreement_fk foreign key (tenant_id, agreement_id) references agreement (tenant_id, id),
  constraint escalation_person_fk foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint escalation_organisation_fk foreign key (tenant_id, organisation_id) references organisation (tenant_id, id),
  constraint escalation_asker_fk foreign key (tenant_id, asked_by) references worker (tenant_id, id),
  constraint escalation_decider_fk foreign key (tenant_id, decided_by) references worker (tenant_id, id),
  constraint escalation_party_known check (party_kind in ('worker','organisation')),
  constraint escalation_state_known check (state in ('asked','heard','decided','declined','withdrawn','settled')),
  constraint escalation_heard_from_known check (heard_from in ('party','manager')),
  constraint escalation_heard_whole check (num_nonnulls(heard_from, heard_at) in (0, 2) and (heard <> '') = (heard_from is not null)),
  constraint escalation_heard_state check (state <> 'heard' or heard_from is not null),
  constraint escalation_decided_whole check ((state in ('decided','declined','settled')) = (decided_by is not null)
    and (decided_by is null) = (decided_at is null) and (decided_by is null or decision <> '')),
  -- A decision says who does it and by when.
  constraint escalation_carried_out check ((state in ('decided','settled')) = (by_day is not null)
    and (by_day is null) = (carried_out_by = '')),
  constraint escalation_closed_dated check ((state in ('withdrawn','settled')) = (closed_on is not null)),
  constraint escalation_texts check (length(asked) between 1 and 1000 and length(heard) <= 1000 and length(decision) <= 1000
    and length(carried_out_by) <= 120 and length(closing) <= 500)
);
comment on table escalation is 'Opschaling: an agreement that stays unresolved, brought to the chain manager with a clock and a decision.';
comment on column escalation.about is 'The agreement in its own words, as it stood that day (class K3).';
comment on column escalation.person_id is 'For whom the agreement is; not told to who decides.';
comment on column escalation.heard is 'What the party said before the decision.';
create index escalation_by_case on escalation (tenant_id, case_id);
create index escalation_by_state on escalation (tenant_id, state, due_on);
create index escalation_by_party on escalation (tenant_id, party_id);
create unique index escalation_one_open on escalation (tenant_id, agreement_id) where state in ('asked','heard','decided');
select know_person_reference('escalation', 'person_id');

create table chain_norm (
  tenant_id uuid not null,
  from_date date not null,
  days smallint[] not null,
  constraint chain_norm_pk primary key (tenant_id, from_date),
  constraint chain_norm_whole check (cardinality(days) = 5 and 1 <= all (days) and 365 >= all (days))
);
comment on table chain_norm is 'Ketennorm: days that each of the five parts of the chain may take. The newest from_date that has come counts; without one the usual ones.';

create function manages_chain() returns boolean language sql stable parallel safe as $$
  select coalesce((select m.worker_id = app_actor() from chain_manager m where m.tenant_id = app_tenant()
    and m.from_date <= (app_now() at time zone 'Europe/Amsterdam')::date order by m.from_date desc limit 1), false)
$$;
comment on function manages_chain is 'Whether the actor is the chain manager today.';

do $$
declare
  name text;
begin
  foreach name in array array['chain_manager', 'chain_norm', 'escalation'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('grant select, insert on %I to rondom_app', name);
    execute format('create policy %I on %I to rondom_app using (tenant_id = app_tenant()) with check (tenant_id = app_tenant())',
      name || '_tenant', name);
  end loop;
end $$;
grant update (state, heard, heard_from, heard_at, decision, carried_out_by, by_day, decided_by, decided_at, closing, closed_on, version)
  on escalation to rondom_app;

-- Who asked, who decides or decided, the party itself, and who stands at the case with a seat over it.
create policy escalation_circle on escalation as restrictive to rondom_app using (app_is_system()
  or asked_by = app_actor() or party_id = app_actor() or decided_by = app_actor() or manages_chain()
  or exists (select from my_seats() s where s.case_id = escalation.case_id and s.scope = 'case'));

-- The figures count over all cases, where a seat opens one. Each function gives numbers, and names of organisations and of
-- workers, and nothing else: no case, no resident. The owner of the tables gets to see them for it; where a circle is locked for the
-- owner as well, the function counts as the system does.
create index event_of_route on event (tenant_id, occurred_at) include (id) where type in
  ('case.opened','case.reopened','goal.set','agreement.kept','progress.written','referral.first-contact','case.closed');
create index agreement_ended on agreement (tenant_id, state_since) where state in ('kept','broken');

do $$
declare
  name text;
begin
  foreach name in array array['event','event_object','case_question','question','agreement','worker','partner','organisation',
    'case_referral','breakthrough','transfer','case_file','escalation','chain_manager'] loop
    execute format('create policy %I on %I for select to current_user using (true)', name || '_chain', name);
  end loop;
end $$;

-- Joins by hash, also while nobody has counted the tables yet: a loop over what is taken for one row takes seconds.
create function chain_days(from_at timestamptz, until_at timestamptz)
  returns table (part smallint, who text, cases integer, days double precision)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp set enable_nestloop = off as $$
  with passed as materialized (
    select e.id from event e where e.tenant_id = (select app_tenant()) and e.occurred_at >= from_at and e.occurred_at < until_at and e.type in
      ('case.opened','case.reopened','goal.set','agreement.kept','progress.written','referral.first-contact','case.closed')),
  reached as materialized (
    select distinct c.id as case_id from passed e
    join event_object o on o.tenant_id = (select app_tenant()) and o.event_id = e.id and o.object_type = 'case'
    join case_file c on c.tenant_id = (select app_tenant()) and c.id = o.object_id and c.undone_at is null),
  promised as materialized (
    select a.case_id, count(*) as count from agreement a where a.tenant_id = (select app_tenant())
      and a.state not in ('declined','renegotiated','cancelled') group by a.case_id),
  happened as materialized (
    select r.case_id, o.event_id from reached r
    join event_object o on o.tenant_id = (select app_tenant()) and o.object_type = 'case' and o.object_id = r.case_id
    union
    select r.case_id, o.event_id from reached r
    join case_question cq on cq.tenant_id = (select app_tenant()) and cq.case_id = r.case_id
    join question q on q.tenant_id = (select app_tenant()) and q.id = cq.question_id
    join event_object o on o.tenant_id = (select app_tenant()) and o.object_type = 'report' and o.object_id = q.report_id),
  told as materialized (
    select h.case_id, coalesce(p.count, 0) as promised, e.id, e.type, e.mark, e.occurred_at as at,
      count(*) filter (where e.type = 'agreement.kept') over (partition by h.case_id order by e.occurred_at, e.id) as kept
    from happened h
    join event e on e.tenant_id = (select app_tenant()) and e.id = h.event_id
    left join promised p on p.case_id = h.case_id
    where e.occurred_at < until_at and e.type not like 'pulse.%' and e.type not like 'link.%' and (e.mark like 'wait:%' or e.type in
      ('case.opened','case.reopened','goal.set','breakthrough.asked','agreement.accepted','agreement.recovered','agreement.kept',
       'progress.written','referral.accepted','referral.first-contact','contact.resumed','case.closed'))),
  routed as materialized (
    select t.*, row_number() over w as nth,
      min(t.at) filter (where t.type = 'report.received') over w as reported,
      min(t.at) filter (where t.type in ('case.opened','case.reopened')) over w as opened,
      min(t.at) filter (where t.type = 'goal.set') over w as planned,
      min(t.at) filter (where t.type in ('agreement.kept','progress.written','referral.first-contact')) over w as helped,
      min(t.at) filter (where t.type = 'agreement.kept' and 2 * t.kept >= t.promised) over w as going,
      min(t.at) filter (where t.type = 'case.closed') over w as closed
    from told t window w as (partition by t.case_id)),
  asked as materialized (
    select distinct t.id, t.type from told t where t.mark = 'wait:partner'),
  parties as materialized (
    select distinct on (x.id) x.id, x.who from (
      select t.id, a.round as nth, case when a.promiser_kind in ('resident','network') then 'resident' when z.kind = 'municipality' then 'us'
          when z.kind = 'care' then 'provider' else 'partner' end as who
      from asked t
      join event_object o on o.tenant_id = (select app_tenant()) and o.event_id = t.id and o.object_type = 'agreement'
      join agreement a on a.tenant_id = (select app_tenant()) and a.id = o.object_id
      left join worker w on w.tenant_id = (select app_tenant()) and w.id = a.promiser_id
      left join partner p on p.tenant_id = (select app_tenant()) and p.id = a.promiser_id
      left join organisation z on z.tenant_id = (select app_tenant()) and z.id = coalesce(w.organisation_id, p.organisation_id)
      where t.type like 'agreement.%'
      union all
      select t.id, f.position, case z.kind when 'municipality' then 'us' when 'care' then 'provider' else 'partner' end
      from asked t
      join event_object o on o.tenant_id = (select app_tenant()) and o.event_id = t.id and o.object_type = 'referral'
      join case_referral f on f.tenant_id = (select app_tenant()) and f.id = o.object_id
      join organisation z on z.tenant_id = (select app_tenant()) and z.id = f.to_organisation_id
      where t.type like 'referral.%') x
    order by x.id, x.nth desc),
  said as materialized (
    select r.*, case
        when r.type in ('case.opened','case.reopened','breakthrough.asked') then 'us'
        when r.mark = 'wait:partner' then coalesce(p.who, 'partner')
        when r.mark like 'wait:%' then substr(r.mark, 6)
        when r.type in ('agreement.accepted','agreement.recovered','agreement.kept','progress.written','referral.accepted',
          'referral.first-contact','contact.resumed') then 'work'
      end as who
    from routed r left join parties p on p.id = r.id),
  stands as (
    select s.*, lead(s.at, 1, 'infinity') over (partition by s.case_id order by s.at, s.id) as next_at
    from said s where s.who is not null)
  select p.part, 'all', count(*)::int, sum(extract(epoch from p.b - p.a) / 86400)::double precision
  from said s
  cross join lateral (values (1::smallint, s.reported, s.opened), (2::smallint, s.opened, s.planned), (3::smallint, s.planned, s.helped),
    (4::smallint, s.helped, s.going), (5::smallint, s.going, s.closed)) p(part, a, b)
  where s.nth = 1 and p.b >= from_at and p.b < until_at and p.a <= p.b
  group by p.part
  union all
  select p.part, s.who, 0, sum(extract(epoch from least(p.b, s.next_at) - greatest(p.a, s.at)) / 86400)::double precision
  from stands s
  cross join lateral (values (1::smallint, s.reported, s.opened), (2::smallint, s.opened, s.planned), (3::smallint, s.planned, s.helped),
    (4::smallint, s.helped, s.going), (5::smallint, s.going, s.closed)) p(part, a, b)
  where p.b >= from_at and p.b < until_at and p.a <= p.b and s.at < p.b and s.next_at > p.a
  group by p.part, s.who
$$;
comment on function chain_days is 'Days between the stations of the route of cases that passed one in the period: in all, and by whom was to act then.';

create function chain_kept(from_at timestamptz, until_at timestamptz)
  returns table (organisation_id uuid, name text, kind text, person text, people integer, kept integer, later integer, broken integer)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select o.id, o.name, o.kind, min(coalesce(w.name, p.name)), count(distinct a.promiser_id)::int,
    count(*) filter (where a.state = 'kept' and a.round = 1 and (a.state_since at time zone 'Europe/Amsterdam')::date <= a.due_on)::int,
    count(*) filter (where a.state = 'kept' and (a.round > 1 or (a.state_since at time zone 'Europe/Amsterdam')::date > a.due_on))::int,
    count(*) filter (where a.state = 'broken')::int
  from agreement a
  left join worker w on a.promiser_kind = 'worker' and w.tenant_id = a.tenant_id and w.id = a.promiser_id
  left join partner p on a.promiser_kind = 'organisation' and p.tenant_id = a.tenant_id and p.id = a.promiser_id
  left join organisation o on o.tenant_id = a.tenant_id and o.id = coalesce(w.organisation_id, p.organisation_id)
  where a.tenant_id = (select app_tenant()) and a.state in ('kept','broken') and a.state_since >= from_at and a.state_since < until_at
  group by o.id, o.name, o.kind
$$;
comment on function chain_kept is 'What became of agreements that ended in the period, per organisation; without one: residents and their own network.';

create function chain_decisions()
  returns table (kind text, worker_id uuid, worker text, count integer, since date, due date)
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
#variable_conflict use_column
declare
  before text := coalesce(current_setting('app.system', true), '');
begin
  perform set_config('app.system', 'on', true);
  return query
  select 'breakthrough', w.id, w.name, count(*)::int, min((b.asked_at at time zone 'Europe/Amsterdam')::date), min(b.due_on)
  from breakthrough b join worker w on w.tenant_id = b.tenant_id and w.id = b.decider_id
  where b.tenant_id = app_tenant() and b.state = 'asked' group by w.id, w.name
  union all
  select 'escalation', w.id, w.name, count(e.id)::int, min((e.asked_at at time zone 'Europe/Amsterdam')::date), min(e.due_on)
  from (select m.worker_id from chain_manager m where m.tenant_id = app_tenant()
    and m.from_date <= (app_now() at time zone 'Europe/Amsterdam')::date order by m.from_date desc limit 1) m
  join worker w on w.tenant_id = app_tenant() and w.id = m.worker_id
  join escalation e on e.tenant_id = app_tenant() and e.state in ('asked','heard')
  group by w.id, w.name;
  perform set_config('app.system', before, true);
end $$;
comment on function chain_decisions is 'How many breakthroughs and escalations wait for whose decision, and since when.';

create function chain_moves(until_day date) returns table (worker_id uuid, points integer)
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
#variable_conflict use_column
declare
  before text := coalesce(current_setting('app.system', true), '');
begin
  perform set_config('app.system', 'on', true);
  return query
  select x.worker_id, sum(x.points)::int from transfer t
  join case_file c on c.tenant_id = t.tenant_id and c.id = t.case_id and c.closed_on is null
  cross join lateral (values (t.to_worker, case c.weight when 'heavy' then 4 else 1 end),
    (t.from_worker, case c.weight when 'heavy' then -4 else -1 end)) x(worker_id, points)
  where t.tenant_id = app_tenant() and t.state = 'accepted' and t.switch_on <= until_day
  group by x.worker_id;
  perform set_config('app.system', before, true);
end $$;
comment on function chain_moves is 'Points that transfers which are certain bring to or take from each director until a day.';

do $$
declare
  name text;
begin
  foreach name in array array['chain_days(timestamptz, timestamptz)', 'chain_kept(timestamptz, timestamptz)', 'chain_decisions()',
    'chain_moves(date)'] loop
    execute format('revoke all on function %s from public', name);
    execute format('grant execute on function %s to rondom_app', name);
  end loop;
end $$;
