-- Work and learning as a way forward (D10, D14): what somebody can and wants, places to work or learn, an offer followed to
-- its start, and what a start did to the benefit.

-- Content of life domain work is opened by who directs, and by a seat over the case that holds this domain.
create function works_on(wanted_case uuid) returns boolean language sql stable parallel safe as $$
  select exists (select from my_seats() s where s.case_id = wanted_case
    and (s.role in ('director', 'stand-in') or (s.scope = 'case' and 'work' = any (s.life_domains))))
$$;
create function sees_money_of(wanted_case uuid) returns boolean language sql stable parallel safe as $$
  select exists (select from my_seats() s where s.case_id = wanted_case
    and (s.role in ('director', 'stand-in') or (s.scope = 'case' and 'income' = any (s.life_domains))))
$$;

create table work_place (
  tenant_id uuid not null,
  id uuid not null,
  organisation_id uuid not null,
  partner_id uuid,
  kind text not null,
  title text not null,
  tasks text not null default '',
  sector text not null,
  address text not null default '',
  hours_min smallint not null,
  hours_max smallint not null,
  days text[] not null,
  parts text[] not null default '{}',
  travel jsonb not null default '{}',
  languages text[] not null default '{}',
  licences text[] not null default '{}',
  burdens text[] not null default '{}',
  offers text[] not null default '{}',
  positions smallint not null,
  taken smallint not null default 0,
  starts_on date,
  until_on date,
  checked_on date not null,
  checked_by uuid not null,
  version integer not null default 1,
  constraint work_place_pk primary key (tenant_id, id),
  constraint work_place_organisation_fk foreign key (tenant_id, organisation_id) references organisation (tenant_id, id),
  constraint work_place_partner_fk foreign key (tenant_id, partner_id) references partner (tenant_id, id),
  constraint work_place_checker_fk foreign key (tenant_id, checked_by) references worker (tenant_id, id),
  constraint work_place_kind_known check (kind in ('vacancy', 'created', 'trial', 'volunteer', 'training', 'school')),
  constraint work_place_texts check (length(title) between 1 and 120 and length(tasks) <= 1000 and length(address) <= 200),
  constraint work_place_hours check (hours_min between 1 and 40 and hours_max between hours_min and 40),
  constraint work_place_days check (cardinality(days) between 1 and 7),
  constraint work_place_positions check (positions between 1 and 200 and taken between 0 and positions),
  constraint work_place_school_begins check (kind <> 'school' or starts_on is not null),
  constraint work_place_period check (until_on is null or starts_on is null or until_on >= starts_on)
);
comment on table work_place is 'Werkplek of leerplek (class K0): what can be done where, under which conditions. For whom a place was created is not recorded.';
comment on column work_place.travel is 'Minutes from the middle of the municipality per means of travel.';
comment on column work_place.taken is 'How many are on trial or have started here; counted by the steps of offers, because nobody reads those of others.';

create table work_profile (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  number smallint not null,
  content jsonb not null,
  source text not null,
  noted_by uuid not null,
  noted_at timestamptz not null,
  answer text,
  answer_words text not null default '',
  answered_at timestamptz,
  constraint work_profile_pk primary key (tenant_id, id),
  constraint work_profile_case_fk foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  constraint work_profile_person_fk foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint work_profile_noter_fk foreign key (tenant_id, noted_by) references worker (tenant_id, id),
  constraint work_profile_from_one check (number >= 1),
  constraint work_profile_source_known check (source in ('resident', 'together', 'worker')),
  constraint work_profile_answer_whole check ((answer is null) = (answered_at is null) and answer in ('right', 'wrong')
    and (answer is distinct from 'wrong' or length(answer_words) between 1 and 1000))
);
comment on table work_profile is 'Mogelijkheden en wensen (class K4, life domain work): what somebody can, wants and needs to work or learn; no diagnosis. What was written before stays as an earlier number.';
create index work_profile_by_case on work_profile (tenant_id, case_id, person_id, noted_at);
select know_person_reference('work_profile', 'person_id');

create table work_offer (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  place_id uuid not null,
  state text not null,
  young boolean not null,
  offered_on date not null,
  offered_by uuid not null,
  start_by date,
  despite text not null default '',
  answer_words text not null default '',
  last_step_on date not null,
  trial_until date,
  agreement_ids uuid[] not null default '{}',
  started_on date,
  ended_on date,
  reason text,
  reason_words text not null default '',
  version integer not null default 1,
  constraint work_offer_pk primary key (tenant_id, id),
  constraint work_offer_case_fk foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  constraint work_offer_person_fk foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint work_offer_place_fk foreign key (tenant_id, place_id) references work_place (tenant_id, id),
  constraint work_offer_offerer_fk foreign key (tenant_id, offered_by) references worker (tenant_id, id),
  constraint work_offer_state_known check (state in
    ('proposed', 'wanted', 'talk', 'introduced', 'trial', 'started', 'stopped', 'ended')),
  constraint work_offer_texts check (length(despite) <= 500 and length(answer_words) <= 1000 and length(reason_words) <= 500),
  -- A start has a day, and nothing ends without a reason that somebody gave.
  constraint work_offer_started check ((state in ('started', 'ended')) = (started_on is not null)),
  constraint work_offer_trial check (state <> 'trial' or trial_until is not null),
  constraint work_offer_reasoned check ((state in ('stopped', 'ended')) = (reason is not null)
    and reason in ('not-wanted', 'no-fit', 'place-gone', 'other-place', 'health-or-home', 'other'))
);
comment on table work_offer is 'Aanbod van werk of leren to one person, followed to its start (class K4, life domain work).';
comment on column work_offer.despite is 'Why it is offered although a condition is not met.';
create index work_offer_by_case on work_offer (tenant_id, case_id);
create index work_offer_open on work_offer (tenant_id, state) where state not in ('stopped', 'ended');
select know_person_reference('work_offer', 'person_id');

create table work_outflow (
  tenant_id uuid not null,
  id uuid not null,
  offer_id uuid not null,
  case_id uuid not null,
  effect text not null,
  from_on date not null,
  before_cents integer not null,
  after_cents integer not null,
  basis text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  version integer not null default 1,
  constraint work_outflow_pk primary key (tenant_id, id),
  constraint work_outflow_once unique (tenant_id, offer_id),
  constraint work_outflow_offer_fk foreign key (tenant_id, offer_id) references work_offer (tenant_id, id),
  constraint work_outflow_case_fk foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  constraint work_outflow_recorder_fk foreign key (tenant_id, recorded_by) references worker (tenant_id, id),
  constraint work_outflow_effect_known check (effect in ('ended', 'partly', 'none')),
  constraint work_outflow_amounts check (before_cents between 0 and 1000000 and after_cents between 0 and before_cents),
  constraint work_outflow_basis check (length(basis) between 1 and 300)
);
comment on table work_outflow is 'Uitstroom: what a start did to the benefit, in eurocents a month (class K6).';

-- What is counted. No case and no person stand in it or can be reached from it.
create table work_outflow_figure (
  tenant_id uuid not null,
  id uuid not null,
  month date not null,
  effect text not null,
  people smallint not null,
  cents integer not null,
  constraint work_outflow_figure_pk primary key (tenant_id, id),
  constraint work_outflow_figure_month check (extract(day from month) = 1),
  constraint work_outflow_figure_people check (people in (-1, 1))
);
comment on table work_outflow_figure is 'One line per recorded outflow, without person or case; a correction is a line that takes the first one back.';
create index work_outflow_figure_by_month on work_outflow_figure (tenant_id, month);

do $$
declare
  name text;
begin
  foreach name in array array['work_place', 'work_profile', 'work_offer', 'work_outflow', 'work_outflow_figure'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('grant select, insert on %I to rondom_app', name);
  end loop;
  foreach name in array array['work_place', 'work_outflow_figure'] loop
    execute format('create policy %I on %I to rondom_app using (tenant_id = app_tenant()) with check (tenant_id = app_tenant())',
      name || '_tenant', name);
  end loop;
  foreach name in array array['work_profile', 'work_offer'] loop
    execute format('create policy %I on %I to rondom_app using (tenant_id = app_tenant() and (app_is_system() or works_on(case_id)))',
      name || '_seat', name);
    execute format('create policy %I on %I to rondom_app using (tenant_id = app_tenant() and person_id = app_actor()
      and case_id = any ((select open_cases(''own''))::uuid[]))', name || '_own', name);
  end loop;
end $$;
create policy work_outflow_seat on work_outflow to rondom_app
  using (tenant_id = app_tenant() and (app_is_system() or sees_money_of(case_id)));
grant update (organisation_id, partner_id, kind, title, tasks, sector, address, hours_min, hours_max, days, parts, travel, languages,
  licences, burdens, offers, positions, taken, starts_on, until_on, checked_on, checked_by, version) on work_place to rondom_app;
grant update (answer, answer_words, answered_at) on work_profile to rondom_app;
grant update (state, answer_words, last_step_on, trial_until, agreement_ids, started_on, ended_on, reason, reason_words, version)
  on work_offer to rondom_app;
grant update (effect, from_on, before_cents, after_cents, basis, recorded_by, recorded_at, version) on work_outflow to rondom_app;
