-- Contact, report, question, triage, terms.

create sequence report_number;
create table contact (
  tenant_id uuid not null,
  id uuid not null,
  channel text not null,
  worker_id uuid not null,
  started_at timestamptz not null,
  ended_at timestamptz not null,
  constraint contact_pk primary key (tenant_id, id),
  constraint contact_channel_known check (channel in ('phone','counter','post','web','visit','referral','signal')),
  constraint contact_worker_fk foreign key (tenant_id, worker_id) references worker (tenant_id, id)
);
comment on table contact is 'Contactmoment: one conversation; may hold several questions.';

create table report (
  tenant_id uuid not null,
  id uuid not null,
  number integer not null default nextval('report_number'),
  contact_id uuid not null,
  person_id uuid not null,
  channel text not null,
  taken_by uuid not null,
  received_at timestamptz not null,
  received_on date not null,
  call_back text,
  first_split text not null,
  state text not null,
  version integer not null default 1,
  constraint report_pk primary key (tenant_id, id),
  constraint report_contact_fk foreign key (tenant_id, contact_id) references contact (tenant_id, id),
  constraint report_person_fk foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint report_state_known check (state in ('received','decided')),
  constraint report_split_known check (first_split in ('handled','call-back','kitchen-table'))
);
comment on table report is 'Melding (Wmo 2015 art. 2.3.2 lid 1): what came in about whom.';
comment on column report.first_split is 'What the generalist said at first contact (A5); an assessor sees it in every case.';
create index report_open on report (tenant_id, received_on) where state = 'received';
create index report_by_person on report (tenant_id, person_id);

create table question (
  tenant_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  position smallint not null,
  own_words text not null,
  wished_effect text not null default '',
  life_domains text[] not null,
  asked_on boolean not null default false,
  state text not null,
  version integer not null default 1,
  constraint question_pk primary key (tenant_id, id),
  constraint question_report_fk foreign key (tenant_id, report_id) references report (tenant_id, id),
  constraint question_state_known check (state in ('new','answered','referred','in-case','withdrawn')),
  constraint question_words_present check (length(own_words) between 1 and 4000)
);
comment on table question is 'Hulpvraag: one need, in the resident''s own words.';
comment on column question.own_words is 'The resident''s own words; stay visible to the end (A7).';
create index question_by_report on question (tenant_id, report_id, position);

create table help_option (
  tenant_id uuid not null,
  id uuid not null,
  ring smallint not null,
  name text not null,
  detail text not null default '',
  life_domains text[] not null,
  yearly_price integer not null,
  wait_days smallint,
  organisation_id uuid,
  constraint help_option_pk primary key (tenant_id, id),
  constraint help_option_ring_known check (ring in (1, 2, 3)),
  constraint help_option_price_whole check (yearly_price >= 0)
);
comment on table help_option is 'What could solve it: 1 own strength and network, 2 free facility, 3 decision or contract. yearly_price in eurocents.';

create table triage_decision (
  tenant_id uuid not null,
  id uuid not null,
  question_id uuid not null,
  report_id uuid not null,
  weight text not null,
  reasons text[] not null,
  note text not null default '',
  referred_to uuid,
  options uuid[] not null default '{}',
  assessor_id uuid not null,
  decided_at timestamptz not null,
  constraint triage_decision_pk primary key (tenant_id, id),
  constraint triage_decision_once unique (tenant_id, question_id),
  constraint triage_decision_question_fk foreign key (tenant_id, question_id) references question (tenant_id, id),
  constraint triage_decision_weight_known check (weight in ('answered','referred','light','heavy')),
  constraint triage_decision_reasoned check (cardinality(reasons) > 0 or length(note) > 0),
  constraint triage_decision_referral_addressed check ((weight = 'referred') = (referred_to is not null))
);
comment on table triage_decision is 'Triagebesluit: how heavy the answer is, per question, with the reason.';
create index triage_decision_by_report on triage_decision (tenant_id, report_id);

create table term (
  tenant_id uuid not null,
  id uuid not null,
  report_id uuid,
  case_id uuid,
  kind text not null,
  starts_on date not null,
  due_on date not null,
  met_on date,
  version integer not null default 1,
  constraint term_pk primary key (tenant_id, id),
  constraint term_about_one check (num_nonnulls(report_id, case_id) >= 1)
);
comment on table term is 'Termijn: a running clock. kind points to the table of terms; due_on is kept right by every suspension.';
create index term_by_report on term (tenant_id, report_id);
create index term_by_case on term (tenant_id, case_id);
create index term_running on term (tenant_id, due_on) where met_on is null;

create table term_suspension (
  tenant_id uuid not null,
  id uuid not null,
  term_id uuid not null,
  from_date date not null,
  until_date date,
  reason text not null,
  constraint term_suspension_pk primary key (tenant_id, id),
  constraint term_suspension_term_fk foreign key (tenant_id, term_id) references term (tenant_id, id),
  constraint term_suspension_period check (until_date is null or until_date >= from_date)
);
create unique index term_suspension_one_open on term_suspension (tenant_id, term_id) where until_date is null;
