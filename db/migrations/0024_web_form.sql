-- The web form (A1, N3): drafts that come back by a code, and reports sent from it that wait for their person.

create table web_draft (
  tenant_id uuid not null,
  id uuid not null,
  token_hash bytea not null,
  code_hash bytea,
  birth_hash bytea,
  phone_hash bytea,
  wrong_tries smallint not null default 0,
  content bytea,
  sent_number integer,
  saved_at timestamptz not null,
  expires_at timestamptz not null,
  constraint web_draft_pk primary key (tenant_id, id),
  constraint web_draft_token_once unique (tenant_id, token_hash),
  constraint web_draft_code_once unique (tenant_id, code_hash),
  constraint web_draft_code_needs_proof check (code_hash is null or num_nonnulls(birth_hash, phone_hash) > 0),
  constraint web_draft_filled_or_sent check ((content is null) = (sent_number is not null))
);
comment on table web_draft is 'A web form that is being filled in. content: the answers, encrypted; gone as soon as it is sent. Only hashes are kept of what opens it.';
create index web_draft_by_end on web_draft (tenant_id, expires_at);

create table web_report (
  tenant_id uuid not null,
  id uuid not null,
  number integer not null,
  sent_at timestamptz not null,
  content bytea,
  state text not null,
  report_id uuid,
  linked_by uuid,
  linked_at timestamptz,
  version integer not null default 1,
  constraint web_report_pk primary key (tenant_id, id),
  constraint web_report_number_once unique (tenant_id, number),
  constraint web_report_report_fk foreign key (tenant_id, report_id) references report (tenant_id, id),
  constraint web_report_worker_fk foreign key (tenant_id, linked_by) references worker (tenant_id, id),
  constraint web_report_state_known check (state in ('waiting','linked')),
  constraint web_report_linked_whole check ((state = 'linked') = (num_nonnulls(report_id, linked_by, linked_at) = 3)),
  constraint web_report_waiting_holds check ((state = 'waiting') = (content is not null))
);
comment on table web_report is 'Webmelding: sent without an account, so nobody knows yet whose it is. content: the answers, encrypted, until a worker has linked it to a person; from then on the report holds them.';
create index web_report_waiting on web_report (tenant_id, sent_at) where state = 'waiting';

-- What a resident tells in writing beside the questions; a conversation may tell it too.
create table contact_circle (
  tenant_id uuid not null,
  contact_id uuid not null,
  already_helps text not null default '',
  helper_name text not null default '',
  helper_relation text not null default '',
  helper_phone text not null default '',
  knowing text not null,
  constraint contact_circle_pk primary key (tenant_id, contact_id),
  constraint contact_circle_contact_fk foreign key (tenant_id, contact_id) references contact (tenant_id, id),
  constraint contact_circle_knowing check (knowing in ('self','agrees','knows','unaware'))
);
comment on table contact_circle is 'Eigen kring: who helps already, who filled it in together with the resident, and whether the resident knows of a report by somebody else.';

do $$
declare
  name text;
begin
  foreach name in array array['web_draft','web_report','contact_circle'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy %I on %I to rondom_app using (tenant_id = app_tenant()) with check (tenant_id = app_tenant())', name || '_tenant', name);
  end loop;
end $$;
grant select, insert, update, delete on web_draft to rondom_app;
grant select, insert, update on web_report to rondom_app;
grant select, insert on contact_circle to rondom_app;
