-- Agreements in full (D2, D8): the one question after a step, and agreements that wait for another.

-- "Bent u hier goed mee geholpen?" A step has one question to one person. What was said with it stands apart, so that a
-- lock per row decides who reads the words.
create table step_verdict (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  step_kind text not null,
  step_id uuid not null,
  about text not null,
  helper_id uuid,
  helper_name text not null,
  step_on date not null,
  sent_by text not null,
  asked_at timestamptz not null,
  answer_until date not null,
  answer text,
  answered_at timestamptz,
  changed_at timestamptz,
  wants_call boolean not null default false,
  version integer not null default 1,
  constraint step_verdict_pk primary key (tenant_id, id),
  constraint step_verdict_once unique (tenant_id, step_kind, step_id),
  constraint step_verdict_case_fk foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  constraint step_verdict_person_fk foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint step_verdict_step_known check (step_kind in ('agreement', 'referral', 'round-table')),
  constraint step_verdict_sent_known check (sent_by in ('email', 'letter', 'portal')),
  constraint step_verdict_answer_known check (answer in ('well', 'mostly', 'little', 'not')),
  constraint step_verdict_answered check (num_nonnulls(answer, answered_at, changed_at) in (0, 3)),
  constraint step_verdict_call check (not wants_call or answer in ('little', 'not'))
);
comment on table step_verdict is 'Oordeel na een stap: one question to one resident when something that was promised is done.';
comment on column step_verdict.about is 'What was promised, as it was called then (class K3); never on a page without an account.';
comment on column step_verdict.helper_id is 'The worker or partner who helped; none at a round table. Reads the answer, and the words when the resident shares them.';
comment on column step_verdict.sent_by is 'How the question went out; portal: in Mijn plan only, as for a secret address.';
create index step_verdict_by_case on step_verdict (tenant_id, case_id);
create index step_verdict_by_person on step_verdict (tenant_id, person_id, asked_at);
create index step_verdict_by_helper on step_verdict (tenant_id, helper_id, answered_at) where answer is not null;
create index step_verdict_unhappy on step_verdict (tenant_id, case_id) where answer in ('little', 'not');
select know_person_reference('step_verdict', 'person_id');

create table step_verdict_words (
  tenant_id uuid not null,
  verdict_id uuid not null,
  case_id uuid not null,
  words text not null,
  shared boolean not null,
  constraint step_verdict_words_pk primary key (tenant_id, verdict_id),
  constraint step_verdict_words_fk foreign key (tenant_id, verdict_id) references step_verdict (tenant_id, id),
  constraint step_verdict_words_size check (length(words) <= 500 and (words <> '' or not shared))
);
comment on table step_verdict_words is 'What the resident said with it (class K3); shared: who helped may read it too.';

-- The code in the mail or letter. It opens one question and nothing else; only its hash is kept.
create table step_verdict_code (
  tenant_id uuid not null,
  verdict_id uuid not null,
  person_id uuid not null,
  code_hash bytea not null,
  constraint step_verdict_code_pk primary key (tenant_id, verdict_id),
  constraint step_verdict_code_fk foreign key (tenant_id, verdict_id) references step_verdict (tenant_id, id),
  constraint step_verdict_code_unique unique (code_hash)
);
comment on table step_verdict_code is 'Code of one question in a mail or letter; its hash opens nothing by itself.';
select know_person_reference('step_verdict_code', 'person_id');

create table verdict_wish (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  stops boolean not null,
  said_at timestamptz not null,
  constraint verdict_wish_pk primary key (tenant_id, id)
);
comment on table verdict_wish is 'Who wants to be asked no more, or again after all: the newest counts. Append-only.';
create index verdict_wish_by_person on verdict_wish (tenant_id, person_id, said_at);
select know_person_reference('verdict_wish', 'person_id');

do $$
declare
  name text;
begin
  foreach name in array array['step_verdict', 'step_verdict_words', 'step_verdict_code', 'verdict_wish'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('grant select, insert on %I to rondom_app', name);
  end loop;
end $$;
grant update (answer, answered_at, changed_at, wants_call, version) on step_verdict to rondom_app;
grant update (words, shared) on step_verdict_words to rondom_app;

create function answers_verdict(wanted uuid) returns boolean language sql stable parallel safe as $$
  select exists (select from step_verdict v where v.tenant_id = app_tenant() and v.id = wanted and v.person_id = app_actor())
$$;
create function helped_in(wanted uuid) returns boolean language sql stable parallel safe as $$
  select exists (select from step_verdict v where v.tenant_id = app_tenant() and v.id = wanted and v.helper_id = app_actor())
$$;

create policy step_verdict_seat on step_verdict for select to rondom_app using (tenant_id = app_tenant()
  and exists (select from my_seats() s where s.case_id = step_verdict.case_id and s.scope = 'case'));
create policy step_verdict_system on step_verdict to rondom_app using (tenant_id = app_tenant() and app_is_system());
create policy step_verdict_own on step_verdict to rondom_app using (tenant_id = app_tenant() and person_id = app_actor());
create policy step_verdict_helper on step_verdict for select to rondom_app using (tenant_id = app_tenant() and helper_id = app_actor());

create policy step_verdict_words_seat on step_verdict_words for select to rondom_app using (tenant_id = app_tenant()
  and (app_is_system() or exists (select from my_seats() s where s.case_id = step_verdict_words.case_id
    and s.role in ('director', 'stand-in'))));
create policy step_verdict_words_own on step_verdict_words to rondom_app using (tenant_id = app_tenant() and answers_verdict(verdict_id));
create policy step_verdict_words_helper on step_verdict_words for select to rondom_app
  using (tenant_id = app_tenant() and shared and helped_in(verdict_id));

create policy step_verdict_code_tenant on step_verdict_code to rondom_app using (tenant_id = app_tenant())
  with check (tenant_id = app_tenant());
create policy verdict_wish_own on verdict_wish to rondom_app using (tenant_id = app_tenant()
  and (app_is_system() or person_id = app_actor()));

-- An agreement that waits for another (D2): "na de schuldintake". The states of an agreement stay what they are.
alter table agreement
  add column waits_on uuid,
  add column waits_days smallint,
  add column wait_state text,
  add constraint agreement_waits_fk foreign key (tenant_id, waits_on) references agreement (tenant_id, id),
  add constraint agreement_waits_known check (wait_state in ('waiting', 'moved', 'lost', 'over')),
  add constraint agreement_waits_whole check ((waits_on is null) = (wait_state is null) and (waits_on is not null or waits_days is null)),
  add constraint agreement_waits_elsewhere check (waits_on <> id),
  add constraint agreement_waits_range check (waits_days between 1 and 365);
comment on column agreement.waits_on is 'Wacht op: the agreement of the same case that is to be kept first. Until then no check-in is asked and nothing is late.';
comment on column agreement.waits_days is 'The due date is counted from the day on which the other is kept; null: it stays what was agreed.';
comment on column agreement.wait_state is 'waiting; moved: the other was agreed anew; lost: it will not be kept; over: it was kept.';
create index agreement_by_wait on agreement (tenant_id, waits_on) where waits_on is not null;

-- Evidence (D2): who directs may ask for it; it is a line of progress of its own kind, so it is dated, signed and never changed.
alter table agreement add column proof_asked boolean not null default false;
comment on column agreement.proof_asked is 'Bewijs gevraagd: it is kept only when a line says by which letter, photo or person that can be seen.';
alter table progress_line drop constraint progress_line_kind_known,
  add constraint progress_line_kind_known check (kind in ('contact', 'work', 'obstacle', 'proof'));
