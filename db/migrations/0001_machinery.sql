-- Tenants, events, jobs, logs, sessions: what every slice stands on.
-- Every table carries tenant_id first in its key, so that a distributed PostgreSQL can place tenants.

create table municipality (
  tenant_id uuid not null,
  code text not null,
  name text not null,
  theme text not null,
  created_at timestamptz not null default clock_timestamp(),
  constraint municipality_pk primary key (tenant_id),
  constraint municipality_code_unique unique (code)
);
comment on table municipality is 'A tenant (gemeente); code is its CBS number.';

create table clock_shift (
  only_row boolean not null default true,
  shifted_seconds integer not null default 0,
  constraint clock_shift_pk primary key (only_row),
  constraint clock_shift_one_row check (only_row)
);
comment on table clock_shift is 'How far the business clock of a demo stands ahead of the real one. Empty outside demos.';

-- Who acts, set with set_config(…, true) inside each transaction. An unset value sees nothing.
create function app_tenant() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.tenant', true), '')::uuid $$;
create function app_actor() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.actor', true), '')::uuid $$;
create function app_now() returns timestamptz language sql stable parallel safe
  as $$ select nullif(current_setting('app.now', true), '')::timestamptz $$;
create function app_is_system() returns boolean language sql stable parallel safe
  as $$ select coalesce(current_setting('app.system', true), '') = 'on' $$;

create table event (
  tenant_id uuid not null,
  id uuid not null,
  type text not null,
  phase text not null,
  mark text not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  actor_kind text not null,
  actor_id uuid,
  data jsonb not null default '{}',
  constraint event_pk primary key (tenant_id, id),
  constraint event_phase_known check (phase in ('aanmelding','verheldering','plan','uitvoering','afronding','nazorg','beheer')),
  constraint event_mark_known check (mark in
    ('assign','start','complete','wait:us','wait:resident','wait:partner','wait:provider','suspend'))
);
comment on table event is 'What happened: past-tense facts, append-only. occurred_at is business time, recorded_at is when we knew.';

create table event_object (
  tenant_id uuid not null,
  event_id uuid not null,
  object_type text not null,
  object_id uuid not null,
  constraint event_object_pk primary key (tenant_id, event_id, object_type, object_id),
  constraint event_object_event_fk foreign key (tenant_id, event_id) references event (tenant_id, id)
);
comment on table event_object is 'The objects that an event touches (object-centric event log, OCEL 2.0).';
create index event_object_by_object on event_object (tenant_id, object_type, object_id, event_id);

create table event_delivery (
  tenant_id uuid not null,
  event_id uuid not null,
  subscriber text not null,
  delivered_at timestamptz not null default clock_timestamp(),
  constraint event_delivery_pk primary key (tenant_id, event_id, subscriber)
);
comment on table event_delivery is 'Makes subscribers idempotent: written in the transaction of the subscriber''s own effect.';

create table processing_log (
  tenant_id uuid not null,
  operation_id uuid not null,
  trace_id text not null,
  parent_operation_id uuid,
  name text not null,
  processing_activity text not null,
  data_subject bytea not null,
  status smallint not null,
  started_at timestamptz not null,
  ended_at timestamptz not null,
  constraint processing_log_pk primary key (tenant_id, operation_id, data_subject)
);
comment on table processing_log is 'One line per processing per data subject (Logboek Dataverwerkingen). No user identity here: see access_log.';
comment on column processing_log.data_subject is 'Encrypted person id; the person table holds the same value.';
create index processing_log_by_subject on processing_log (tenant_id, data_subject, started_at);

create table access_log (
  tenant_id uuid not null,
  operation_id uuid not null,
  at timestamptz not null,
  actor_kind text not null,
  actor_id uuid,
  role text not null,
  operation text not null,
  rule text not null,
  explanation text not null,
  object_type text,
  object_id uuid,
  request_id text not null,
  constraint access_log_pk primary key (tenant_id, operation_id)
);
comment on table access_log is 'Who looked or wrote, under which rule and why it was allowed; joined to processing_log by operation_id.';
create index access_log_by_actor on access_log (tenant_id, actor_id, at);

create table session (
  id_hash bytea not null,
  tenant_id uuid not null,
  kind text not null,
  actor_kind text not null,
  actor_id uuid not null,
  acr text not null,
  link_id uuid,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  locked_at timestamptz,
  ends_at timestamptz not null,
  id_token bytea,
  constraint session_pk primary key (id_hash),
  constraint session_kind_known check (kind in ('browser','token','link')),
  constraint session_actor_known check (actor_kind in ('worker','resident','partner'))
);
comment on column session.link_id is 'The partner link that a partner''s session came from; it opens nothing else.';
comment on table session is 'Server-side sessions; only the hash of the cookie is kept.';
create index session_by_end on session (ends_at);

create table sign_in (
  state_hash bytea not null,
  created_at timestamptz not null,
  code_verifier text not null,
  nonce text not null,
  client text not null,
  return_to text not null,
  constraint sign_in_pk primary key (state_hash)
);
comment on table sign_in is 'Sign-ins on their way to the identity provider; removed on return or after ten minutes.';

create table draft (
  tenant_id uuid not null,
  actor_id uuid not null,
  key text not null,
  content jsonb not null,
  saved_at timestamptz not null default clock_timestamp(),
  constraint draft_pk primary key (tenant_id, actor_id, key),
  constraint draft_size check (pg_column_size(content) <= 65536)
);
comment on table draft is 'What somebody was typing; seen by that person alone.';

create table idempotency_key (
  tenant_id uuid not null,
  actor_id uuid not null,
  key text not null,
  request_hash bytea not null,
  status smallint not null,
  headers jsonb not null,
  body jsonb,
  created_at timestamptz not null default clock_timestamp(),
  constraint idempotency_key_pk primary key (tenant_id, actor_id, key)
);
comment on table idempotency_key is 'The reply that a POST got, so that a client that retries gets the same reply and no second effect. Kept for a day.';
create index idempotency_key_by_age on idempotency_key (created_at);

create table outbox_message (
  tenant_id uuid not null,
  id uuid not null,
  channel text not null,
  recipient text not null,
  recipient_name text not null,
  subject text not null,
  body text not null,
  kind text not null,
  language text not null default 'nl',
  written_at timestamptz not null,
  send_after timestamptz not null,
  sent_at timestamptz,
  withdrawn_at timestamptz,
  object_type text,
  object_id uuid,
  constraint outbox_message_pk primary key (tenant_id, id),
  constraint outbox_message_channel_known check (channel in ('email','sms','letter'))
);
comment on table outbox_message is 'Mail, text messages and letters, written in the transaction of their cause and delivered at least once.';
comment on column outbox_message.recipient is 'Mail address or telephone number.';
create index outbox_message_by_time on outbox_message (tenant_id, written_at desc);

-- Jobs are written by SQL in the transaction of the change. The queue's tables belong to the owner role;
-- the application reaches them through this one function only.
create function enqueue_job(task text, payload json, run_at timestamptz default null, job_key text default null)
  returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform graphile_worker.add_job(task, payload, run_at => run_at, job_key => job_key);
end $$;
revoke all on function enqueue_job(text, json, timestamptz, text) from public;
