-- Case, seats, plan, agreements, results.

create sequence case_number;
create table case_file (
  tenant_id uuid not null,
  id uuid not null,
  number integer not null default nextval('case_number'),
  household_id uuid not null,
  central_person_id uuid not null,
  weight text not null,
  phase text not null,
  opened_on date not null,
  closed_on date,
  previous_case_id uuid,
  plan_version integer not null default 0,
  version integer not null default 1,
  constraint case_file_pk primary key (tenant_id, id),
  constraint case_file_household_fk foreign key (tenant_id, household_id) references household (tenant_id, id),
  constraint case_file_person_fk foreign key (tenant_id, central_person_id) references person (tenant_id, id),
  constraint case_file_weight_known check (weight in ('light','heavy')),
  constraint case_file_phase_known check (phase in ('opened','clarifying','planning','carrying-out','evaluating','closed')),
  constraint case_file_closed_dated check ((phase = 'closed') = (closed_on is not null))
);
comment on table case_file is 'Casus: one episode of help over a household.';
create index case_file_by_household on case_file (tenant_id, household_id);

create table case_question (
  tenant_id uuid not null,
  case_id uuid not null,
  question_id uuid not null,
  constraint case_question_pk primary key (tenant_id, case_id, question_id),
  constraint case_question_case_fk foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  constraint case_question_question_fk foreign key (tenant_id, question_id) references question (tenant_id, id)
);

create table seat (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  holder_kind text not null,
  holder_id uuid not null,
  role text not null,
  scope text not null,
  life_domains text[] not null default '{}',
  basis text not null,
  purpose text not null,
  from_at timestamptz not null,
  until_at timestamptz,
  constraint seat_pk primary key (tenant_id, id),
  constraint seat_case_fk foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  constraint seat_holder_known check (holder_kind in ('worker','partner','person')),
  constraint seat_role_known check (role in ('director','stand-in','professional','contact','partner','resident','known')),
  constraint seat_scope_known check (scope in ('case','own','none')),
  constraint seat_period check (until_at is null or until_at >= from_at)
);
comment on table seat is 'Zetel: a place in a case. It gives access; the employer does not. scope none means that, not what.';
create index seat_by_case on seat (tenant_id, case_id);
create index seat_by_holder on seat (tenant_id, holder_id, case_id);
create unique index seat_one_director on seat (tenant_id, case_id) where role = 'director' and until_at is null;

-- Lock two for plan content: the cases in which the actor holds a seat that is valid now. `case` sees the whole plan,
-- `own` what the holder promises or what is about the holder. Called once per statement, as a scalar sub-select.
create function open_cases(wanted_scope text) returns uuid[] language sql stable parallel safe as $$
  select coalesce(array_agg(s.case_id), '{}') from seat s
  where s.tenant_id = app_tenant() and s.holder_id = app_actor() and s.scope = wanted_scope
    and s.from_at <= app_now() and (s.until_at is null or s.until_at > app_now())
$$;

create table goal (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid,
  position smallint not null,
  own_words text not null,
  language text not null default 'nl',
  life_domain text not null,
  joint boolean not null default true,
  indicator text not null default '',
  baseline numeric,
  target numeric,
  current numeric,
  unit text not null default '',
  state text not null default 'open',
  version integer not null default 1,
  constraint goal_pk primary key (tenant_id, id),
  constraint goal_case_fk foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  constraint goal_state_known check (state in ('open','ended')),
  constraint goal_words_present check (length(own_words) between 1 and 2000)
);
comment on table goal is 'Doel in the resident''s words, with an indicator chosen beforehand. person_id null: of the household.';
create index goal_by_case on goal (tenant_id, case_id, position);

create table agreement (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  goal_id uuid not null,
  for_person_id uuid not null,
  joint boolean not null default false,
  promiser_kind text not null,
  promiser_id uuid not null,
  title text not null,
  result text not null,
  due_on date not null,
  pulse_days smallint,
  state text not null,
  state_since timestamptz not null,
  proposed_at timestamptz not null,
  accepted_on date,
  last_heard_on date,
  pulse_asked_on date,
  countered_due_on date,
  looking_into_until date,
  remark text not null default '',
  previous_id uuid,
  round smallint not null default 1,
  version integer not null default 1,
  constraint agreement_pk primary key (tenant_id, id),
  constraint agreement_case_fk foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  constraint agreement_goal_fk foreign key (tenant_id, goal_id) references goal (tenant_id, id),
  constraint agreement_person_fk foreign key (tenant_id, for_person_id) references person (tenant_id, id),
  constraint agreement_previous_fk foreign key (tenant_id, previous_id) references agreement (tenant_id, id),
  constraint agreement_promiser_known check (promiser_kind in ('resident','network','worker','organisation')),
  constraint agreement_state_known check (state in
    ('proposed','countered','declined','accepted','at-risk','kept','broken','renegotiated','cancelled')),
  constraint agreement_counter_dated check ((state = 'countered') = (countered_due_on is not null)),
  constraint agreement_accepted_dated check (state in ('proposed','countered','declined','cancelled') or accepted_on is not null),
  constraint agreement_pulse_range check (pulse_days between 1 and 180),
  constraint agreement_words_present check (length(title) between 1 and 120 and length(result) between 1 and 1000)
);
comment on table agreement is 'Afspraak: who promises which result to whom by when. Late and silent are computed, never stored.';
comment on column agreement.promiser_id is 'A person (resident, network), a worker, or a partner at an organisation.';
create index agreement_by_case on agreement (tenant_id, case_id);
create index agreement_by_promiser on agreement (tenant_id, promiser_id);
create unique index agreement_one_successor on agreement (tenant_id, previous_id) where previous_id is not null;

create table pulse (
  tenant_id uuid not null,
  id uuid not null,
  agreement_id uuid not null,
  case_id uuid not null,
  answer text not null,
  remark text not null default '',
  answered_at timestamptz not null,
  answered_by_kind text not null,
  answered_by uuid not null,
  constraint pulse_pk primary key (tenant_id, id),
  constraint pulse_agreement_fk foreign key (tenant_id, agreement_id) references agreement (tenant_id, id),
  constraint pulse_answer_known check (answer in ('on-track','at-risk','need-help'))
);
comment on table pulse is 'Vinger aan de pols: an answer to a check-in. That one is due is computed from the rhythm.';
create index pulse_by_agreement on pulse (tenant_id, agreement_id, answered_at);

create table plan_opinion (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  item_kind text not null,
  item_id uuid not null,
  person_id uuid not null,
  agrees boolean not null,
  words text not null default '',
  given_at timestamptz not null,
  constraint plan_opinion_pk primary key (tenant_id, id),
  constraint plan_opinion_item_known check (item_kind in ('goal','agreement')),
  constraint plan_opinion_once unique (tenant_id, item_kind, item_id, person_id, given_at)
);
comment on table plan_opinion is 'Agree or disagree of a resident per item of the plan, with the resident''s words.';
create index plan_opinion_by_case on plan_opinion (tenant_id, case_id);

create table note (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  life_domain text,
  body text not null,
  author_id uuid not null,
  written_at timestamptz not null,
  constraint note_pk primary key (tenant_id, id),
  constraint note_body_size check (length(body) between 1 and 8000)
);
comment on table note is 'Notitie of a contact: content about one person (class K4).';
create index note_by_case on note (tenant_id, case_id);

create table follow_up (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  object_kind text not null,
  object_id uuid not null,
  kind text not null,
  worker_id uuid not null,
  done_at timestamptz not null,
  quiet_until date not null,
  undone_at timestamptz,
  constraint follow_up_pk primary key (tenant_id, id),
  constraint follow_up_object_known check (object_kind in ('agreement','term','opinion')),
  constraint follow_up_kind_known check (kind in ('called','reminded','asked','read'))
);
comment on table follow_up is 'Opvolging: what a director did about an exception; it stays off Vandaag until quiet_until.';
create index follow_up_by_object on follow_up (tenant_id, object_id, done_at);
create index follow_up_by_case on follow_up (tenant_id, case_id);

create table goal_result (
  tenant_id uuid not null,
  goal_id uuid not null,
  case_id uuid not null,
  result text not null,
  explanation text not null,
  reported_by uuid not null,
  reported_at timestamptz not null,
  verdict text,
  verdict_words text not null default '',
  verdict_by uuid,
  verdict_at timestamptz,
  version integer not null default 1,
  constraint goal_result_pk primary key (tenant_id, goal_id),
  constraint goal_result_goal_fk foreign key (tenant_id, goal_id) references goal (tenant_id, id),
  constraint goal_result_known check (result in ('achieved','partly','not')),
  constraint goal_result_verdict_known check (verdict in ('achieved','partly','not')),
  constraint goal_result_verdict_whole check ((verdict is null) = (verdict_by is null) and (verdict is null) = (verdict_at is null))
);
comment on table goal_result is 'End report per agreed result, with the resident''s own verdict beside the professional''s.';

create table partner_link (
  tenant_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  case_id uuid not null,
  agreement_id uuid not null,
  token_hash bytea not null,
  code_hash bytea not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  wrong_codes smallint not null default 0,
  opened_at timestamptz,
  revoked_at timestamptz,
  constraint partner_link_pk primary key (tenant_id, id),
  constraint partner_link_token_unique unique (token_hash)
);
comment on table partner_link is 'Link with a code over another channel: one partner, one agreement, short-lived, revocable.';
create index partner_link_by_agreement on partner_link (tenant_id, agreement_id);
