-- Round tables (D6): a small meeting made of the agreements at risk; its decisions are agreements.

create table round_table (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  state text not null default 'planned',
  starts_at timestamptz not null,
  extra_minutes smallint not null default 0,
  place text not null,
  appointment_id uuid not null,
  planned_by uuid not null,
  planned_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  words text not null default '',
  version integer not null default 1,
  constraint round_table_pk primary key (tenant_id, id),
  constraint round_table_case_fk foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  constraint round_table_appointment_fk foreign key (tenant_id, appointment_id) references appointment (tenant_id, id),
  constraint round_table_planner_fk foreign key (tenant_id, planned_by) references worker (tenant_id, id),
  constraint round_table_state_known check (state in ('planned', 'running', 'closed', 'called-off', 'nobody-came')),
  constraint round_table_extra check (extra_minutes between 0 and 15 and extra_minutes % 5 = 0),
  constraint round_table_texts check (length(place) between 1 and 120 and length(words) <= 500),
  constraint round_table_called_off_why check (state <> 'called-off' or words <> ''),
  -- When it ran and when it was over follows from what it is.
  constraint round_table_times check ((state in ('running', 'closed')) = (started_at is not null)
    and (state in ('planned', 'running')) = (ended_at is null) and ended_at >= started_at)
);
comment on table round_table is 'Rondetafel: two or three parties, the resident and the director about the agreements at risk, in three quarters of an hour. What is decided is an agreement.';
comment on column round_table.words is 'Why it was called off; never about the resident.';
create index round_table_by_case on round_table (tenant_id, case_id);
create index round_table_by_start on round_table (tenant_id, starts_at);

create table round_table_participant (
  tenant_id uuid not null,
  id uuid not null,
  table_id uuid not null,
  case_id uuid not null,
  kind text not null,
  holder_id uuid not null,
  absent text,
  constraint round_table_participant_pk primary key (tenant_id, id),
  constraint round_table_participant_table_fk foreign key (tenant_id, table_id) references round_table (tenant_id, id),
  constraint round_table_participant_kind_known check (kind in ('resident', 'network', 'worker', 'organisation')),
  constraint round_table_participant_absent_known check (absent in ('told', 'untold'))
);
comment on table round_table_participant is 'Who is asked to the table. A person, a worker, or a partner at an organisation.';
comment on column round_table_participant.absent is 'Did not come: said so before, or not.';
create index round_table_participant_by_table on round_table_participant (tenant_id, table_id);
select know_person_reference('round_table_participant', 'holder_id', 'kind', '{resident,network}');

-- From when to when somebody was at the table, or called in.
create table round_table_presence (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  case_id uuid not null,
  by_phone boolean not null,
  from_at timestamptz not null,
  until_at timestamptz,
  constraint round_table_presence_pk primary key (tenant_id, id),
  constraint round_table_presence_participant_fk foreign key (tenant_id, participant_id) references round_table_participant (tenant_id, id),
  constraint round_table_presence_order check (until_at >= from_at)
);
comment on table round_table_presence is 'Who was there when: what was talked about at another moment is not theirs to read.';
create unique index round_table_presence_one_open on round_table_presence (tenant_id, participant_id) where until_at is null;
create index round_table_presence_by_participant on round_table_presence (tenant_id, participant_id);

create table round_table_point (
  tenant_id uuid not null,
  id uuid not null,
  table_id uuid not null,
  case_id uuid not null,
  position smallint not null,
  agreement_id uuid,
  title text not null,
  minutes smallint not null,
  mark text,
  mark_days integer not null default 0,
  state text not null default 'open',
  constraint round_table_point_pk primary key (tenant_id, id),
  constraint round_table_point_place unique (tenant_id, table_id, position) deferrable initially deferred,
  constraint round_table_point_table_fk foreign key (tenant_id, table_id) references round_table (tenant_id, id),
  constraint round_table_point_agreement_fk foreign key (tenant_id, agreement_id) references agreement (tenant_id, id),
  constraint round_table_point_state_known check (state in ('open', 'done', 'later')),
  constraint round_table_point_mark_known check (mark in ('late', 'broken', 'at-risk', 'silent')),
  constraint round_table_point_minutes check (minutes between 5 and 40),
  constraint round_table_point_title check (length(title) between 1 and 120)
);
comment on table round_table_point is 'Agenda: an agreement at risk, or an own point. What was not reached stays what it was, and so an exception of the director.';
comment on column round_table_point.mark is 'Why it was put on the agenda, as it was then.';
create unique index round_table_point_agreement_once on round_table_point (tenant_id, table_id, agreement_id) where agreement_id is not null;

-- From when to when a point was on the table.
create table round_table_turn (
  tenant_id uuid not null,
  id uuid not null,
  table_id uuid not null,
  point_id uuid not null,
  case_id uuid not null,
  from_at timestamptz not null,
  until_at timestamptz,
  constraint round_table_turn_pk primary key (tenant_id, id),
  constraint round_table_turn_table_fk foreign key (tenant_id, table_id) references round_table (tenant_id, id),
  constraint round_table_turn_point_fk foreign key (tenant_id, point_id) references round_table_point (tenant_id, id),
  constraint round_table_turn_order check (until_at >= from_at)
);
comment on table round_table_turn is 'Which point was talked about when.';
-- One point at a time.
create unique index round_table_turn_one_open on round_table_turn (tenant_id, table_id) where until_at is null;
create index round_table_turn_by_point on round_table_turn (tenant_id, point_id);

create table round_table_decision (
  tenant_id uuid not null,
  agreement_id uuid not null,
  point_id uuid not null,
  case_id uuid not null,
  sentence text not null,
  decided_at timestamptz not null,
  reminded_at timestamptz,
  constraint round_table_decision_pk primary key (tenant_id, agreement_id),
  constraint round_table_decision_agreement_fk foreign key (tenant_id, agreement_id) references agreement (tenant_id, id),
  constraint round_table_decision_point_fk foreign key (tenant_id, point_id) references round_table_point (tenant_id, id),
  constraint round_table_decision_sentence check (length(sentence) between 1 and 300)
);
comment on table round_table_decision is 'Besluit: the sentence as it was typed at the table, and the agreement that it became. Everything else stands in the agreement.';
create index round_table_decision_by_point on round_table_decision (tenant_id, point_id);

do $$
declare
  name text;
begin
  foreach name in array array['round_table', 'round_table_participant', 'round_table_presence', 'round_table_point', 'round_table_turn',
    'round_table_decision'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('grant select, insert on %I to rondom_app', name);
    execute format('create policy %I on %I to rondom_app using (tenant_id = app_tenant()) with check (tenant_id = app_tenant())',
      name || '_tenant', name);
  end loop;
  -- What is on the table is plan content: a seat over the case opens it, and nothing else.
  foreach name in array array['round_table_presence', 'round_table_point', 'round_table_turn', 'round_table_decision'] loop
    execute format($p$create policy %I on %I as restrictive to rondom_app using (app_is_system()
      or exists (select from my_seats() s where s.case_id = %I.case_id and s.scope = 'case'))$p$, name || '_seat', name, name);
  end loop;
  -- That there is a table, when, where and with whom, the household reads as well: it is about them.
  foreach name in array array['round_table', 'round_table_participant'] loop
    execute format($p$create policy %I on %I as restrictive to rondom_app using (app_is_system()
      or exists (select from my_seats() s where s.case_id = %I.case_id and (s.scope = 'case' or s.holder_kind = 'person')))$p$,
      name || '_seat', name, name);
  end loop;
end $$;
grant update (state, starts_at, extra_minutes, place, started_at, ended_at, words, version) on round_table to rondom_app;
grant update (holder_id, absent) on round_table_participant to rondom_app;
grant update (until_at) on round_table_presence, round_table_turn to rondom_app;
grant update (position, title, minutes, mark, mark_days, state) on round_table_point to rondom_app;
grant delete on round_table_point to rondom_app;
grant update (reminded_at) on round_table_decision to rondom_app;
