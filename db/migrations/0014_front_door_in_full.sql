-- The front door in full: asking on, how a report came in, call-backs, questions about a neighbourhood.

-- Asking on (A3). A published version never changes: reports point at the words they were asked with.
create table checklist_version (
  tenant_id uuid not null,
  version integer not null,
  published_at timestamptz not null,
  published_by uuid,
  constraint checklist_version_pk primary key (tenant_id, version),
  constraint checklist_version_worker_fk foreign key (tenant_id, published_by) references worker (tenant_id, id),
  constraint checklist_version_counts check (version > 0)
);
comment on table checklist_version is 'Signaleringslijst: the signal questions of a municipality, one list for every counter. published_by is empty for the list that comes with the product.';

create table checklist_item (
  tenant_id uuid not null,
  version integer not null,
  life_domain text not null,
  position smallint not null,
  about text not null,
  ask_nl text not null,
  ask_en text not null,
  on_yes_nl text not null,
  on_yes_en text not null,
  constraint checklist_item_pk primary key (tenant_id, version, life_domain),
  constraint checklist_item_version_fk foreign key (tenant_id, version) references checklist_version (tenant_id, version),
  constraint checklist_item_about_known check (about in ('resident','around')),
  constraint checklist_item_short check (length(ask_nl) between 1 and 90 and length(ask_en) between 1 and 90)
);
comment on table checklist_item is 'Signaalvraag: one short question per life domain; the second one is asked after a yes.';

-- How it came in (A1) and who told it.
alter table contact
  add column checklist_version integer,
  add column reporter text not null default 'self',
  add column reporter_name text not null default '',
  add column reporter_phone text not null default '',
  add column authority text,
  add constraint contact_checklist_fk foreign key (tenant_id, checklist_version) references checklist_version (tenant_id, version),
  add constraint contact_reporter_known check (reporter in ('self','parent','partner','child','neighbour','professional','other')),
  add constraint contact_authority_known check (authority in ('yes','no'));
comment on column contact.checklist_version is 'The list that was asked from; empty when nothing was asked on.';
comment on column contact.authority is 'Gezag over the child that the report is about; empty: not asked.';

create table referral (
  tenant_id uuid not null,
  contact_id uuid not null,
  name text not null,
  organisation text not null,
  phone text not null default '',
  resident_knows boolean not null,
  resident_agrees boolean not null,
  constraint referral_pk primary key (tenant_id, contact_id),
  constraint referral_contact_fk foreign key (tenant_id, contact_id) references contact (tenant_id, id),
  constraint referral_agreeing_is_knowing check (resident_knows or not resident_agrees)
);
comment on table referral is 'Verwijzing: who sent the resident to us, and whether the resident knows and agrees.';

create table early_signal (
  tenant_id uuid not null,
  contact_id uuid not null,
  kind text not null,
  sender text not null,
  threat boolean not null,
  constraint early_signal_pk primary key (tenant_id, contact_id),
  constraint early_signal_contact_fk foreign key (tenant_id, contact_id) references contact (tenant_id, id),
  constraint early_signal_kind_known check (kind in ('debt')),
  constraint early_signal_sender_known check (sender in ('housing','energy','water','health-insurance','other'))
);
comment on table early_signal is 'Vroegsignaal (Wgs art. 3 lid 1 b): arrears told by a creditor. threat: eviction, cut-off or the end of health insurance (Wgs art. 4 lid 2).';

alter table report add column own_circle boolean not null default false;
comment on column report.own_circle is 'The worker who took it knows this person privately: hidden from that worker, shown as a flag to others.';

alter table question
  add column contact_id uuid,
  add column signal text,
  add column about_person_id uuid,
  add column about_relation text not null default 'self',
  add constraint question_contact_fk foreign key (tenant_id, contact_id) references contact (tenant_id, id),
  add constraint question_about_fk foreign key (tenant_id, about_person_id) references person (tenant_id, id),
  add constraint question_relation_known check (about_relation in ('self','child','partner','parent','other')),
  add constraint question_signal_is_asked_on check (signal is null or asked_on);
comment on column question.contact_id is 'The contact in which it was asked; later than the report''s own for an addition.';
comment on column question.signal is 'The life domain of the signal question whose yes made it; that yes is the reason to record in this domain.';
comment on column question.about_person_id is 'For whom of the household, when that person is known here.';

create table signal_answer (
  tenant_id uuid not null,
  contact_id uuid not null,
  life_domain text not null,
  version integer not null,
  answer text not null,
  question_id uuid,
  constraint signal_answer_pk primary key (tenant_id, contact_id, life_domain),
  constraint signal_answer_contact_fk foreign key (tenant_id, contact_id) references contact (tenant_id, id),
  constraint signal_answer_item_fk foreign key (tenant_id, version, life_domain)
    references checklist_item (tenant_id, version, life_domain),
  constraint signal_answer_question_fk foreign key (tenant_id, question_id) references question (tenant_id, id),
  constraint signal_answer_known check (answer in ('yes','no')),
  constraint signal_answer_yes_asks check ((answer = 'yes') = (question_id is not null))
);
comment on table signal_answer is 'Yes or no to a signal question. Not asked has no row: it is never a no.';

-- Call-back (A1) under the published service norms.
create table call_back_norm (
  tenant_id uuid not null,
  working_hours smallint not null,
  opens_at time not null,
  closes_at time not null,
  constraint call_back_norm_pk primary key (tenant_id),
  constraint call_back_norm_counts check (working_hours > 0 and closes_at > opens_at)
);
comment on table call_back_norm is 'Servicenorm for calling back, in working hours between opening and closing.';

create table call_back (
  tenant_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  person_id uuid not null,
  team_id uuid,
  worker_id uuid,
  wish text not null,
  asked_at timestamptz not null,
  due_at timestamptz not null,
  asked_by uuid not null,
  state text not null,
  version integer not null default 1,
  constraint call_back_pk primary key (tenant_id, id),
  constraint call_back_report_fk foreign key (tenant_id, report_id) references report (tenant_id, id),
  constraint call_back_person_fk foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint call_back_team_fk foreign key (tenant_id, team_id) references team (tenant_id, id),
  constraint call_back_worker_fk foreign key (tenant_id, worker_id) references worker (tenant_id, id),
  constraint call_back_asker_fk foreign key (tenant_id, asked_by) references worker (tenant_id, id),
  constraint call_back_to_one check (num_nonnulls(team_id, worker_id) <= 1),
  constraint call_back_state_known check (state in ('open','done'))
);
comment on table call_back is 'Terugbelverzoek. due_at was promised at the time; whether it is overdue is computed. Without team or worker it is for the front desk.';
create index call_back_open on call_back (tenant_id, due_at) where state = 'open';

create table call_attempt (
  tenant_id uuid not null,
  id uuid not null,
  call_back_id uuid not null,
  outcome text not null,
  remark text not null default '',
  worker_id uuid not null,
  at timestamptz not null,
  constraint call_attempt_pk primary key (tenant_id, id),
  constraint call_attempt_call_back_fk foreign key (tenant_id, call_back_id) references call_back (tenant_id, id),
  constraint call_attempt_worker_fk foreign key (tenant_id, worker_id) references worker (tenant_id, id),
  constraint call_attempt_outcome_known check (outcome in ('done','not-reached','handed-on'))
);
comment on table call_attempt is 'What somebody did about a call-back; attempts are counted from here.';
create index call_attempt_by_call_back on call_attempt (tenant_id, call_back_id);

-- A question about a street or neighbourhood, without a person (A6).
create table neighbourhood (
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  constraint neighbourhood_pk primary key (tenant_id, id),
  constraint neighbourhood_name_unique unique (tenant_id, name)
);
comment on table neighbourhood is 'Buurt, as the municipality divides its area.';

create table neighbourhood_question (
  tenant_id uuid not null,
  id uuid not null,
  number integer not null default nextval('report_number'),
  neighbourhood_id uuid not null,
  street text not null default '',
  own_words text not null,
  channel text not null,
  taken_by uuid not null,
  received_at timestamptz not null,
  received_on date not null,
  team_id uuid,
  worker_id uuid,
  state text not null,
  answer text not null default '',
  answered_by uuid,
  answered_on date,
  version integer not null default 1,
  constraint neighbourhood_question_pk primary key (tenant_id, id),
  constraint neighbourhood_question_place_fk foreign key (tenant_id, neighbourhood_id) references neighbourhood (tenant_id, id),
  constraint neighbourhood_question_taker_fk foreign key (tenant_id, taken_by) references worker (tenant_id, id),
  constraint neighbourhood_question_team_fk foreign key (tenant_id, team_id) references team (tenant_id, id),
  constraint neighbourhood_question_worker_fk foreign key (tenant_id, worker_id) references worker (tenant_id, id),
  constraint neighbourhood_question_answerer_fk foreign key (tenant_id, answered_by) references worker (tenant_id, id),
  constraint neighbourhood_question_to_one check (num_nonnulls(team_id, worker_id) <= 1),
  constraint neighbourhood_question_state_known check (state in ('new','assigned','answered')),
  constraint neighbourhood_question_answered check ((state = 'answered') = (answered_on is not null and length(answer) > 0))
);
comment on table neighbourhood_question is 'Buurtvraag: about a street or neighbourhood. Holds no person.';
create index neighbourhood_question_by_place on neighbourhood_question (tenant_id, neighbourhood_id, received_on);

do $$
declare
  name text;
begin
  foreach name in array array['checklist_version','checklist_item','referral','early_signal','signal_answer',
    'call_back_norm','call_back','call_attempt','neighbourhood','neighbourhood_question']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('grant select, insert on %I to rondom_app', name);
    execute format('create policy %I on %I to rondom_app using (tenant_id = app_tenant()) with check (tenant_id = app_tenant())',
      name || '_tenant', name);
  end loop;
end $$;
grant update on call_back, neighbourhood_question, call_back_norm to rondom_app;

-- Whoever reported somebody of the own circle does not get to see the report again, by whatever query.
create policy report_own_circle on report as restrictive for select to rondom_app
  using (not own_circle or taken_by is distinct from app_actor());

-- A conversation that is put aside (A1). A person who is entered in it exists from the moment it is recorded.
create table contact_in_progress (
  tenant_id uuid not null,
  id uuid not null,
  worker_id uuid not null,
  person_id uuid,
  title text not null,
  reason text not null,
  started_at timestamptz not null,
  parked_at timestamptz,
  content jsonb not null,
  version integer not null default 1,
  constraint contact_in_progress_pk primary key (tenant_id, id),
  constraint contact_in_progress_worker_fk foreign key (tenant_id, worker_id) references worker (tenant_id, id),
  constraint contact_in_progress_person_fk foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint contact_in_progress_size check (pg_column_size(content) <= 262144)
);
comment on table contact_in_progress is 'Gesprek dat geparkeerd is of weer is opgepakt; gone once it is recorded or stopped. parked_at is empty while worker_id goes on with it.';
alter table contact_in_progress enable row level security;
alter table contact_in_progress force row level security;
create policy contact_in_progress_tenant on contact_in_progress to rondom_app
  using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert, update, delete on contact_in_progress to rondom_app;
