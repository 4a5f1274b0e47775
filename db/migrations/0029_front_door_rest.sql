-- What came in and goes no further: a web report that is no report for us, and a report that the resident takes back.

alter table web_report
  drop constraint web_report_state_known,
  drop constraint web_report_waiting_holds,
  add column closed_reason text,
  add column closed_note text not null default '',
  add column closed_by uuid,
  add column closed_at timestamptz,
  add constraint web_report_state_known check (state in ('waiting','linked','closed')),
  add constraint web_report_waiting_holds check (state <> 'waiting' or content is not null),
  add constraint web_report_linked_empty check (state <> 'linked' or content is null),
  add constraint web_report_closer_fk foreign key (tenant_id, closed_by) references worker (tenant_id, id),
  add constraint web_report_closed_whole check ((state = 'closed') = (num_nonnulls(closed_reason, closed_by, closed_at) = 3)),
  add constraint web_report_reason_known check (closed_reason in ('spam','double','not-ours','withdrawn')),
  add constraint web_report_says_where check (closed_reason is null or closed_reason not in ('double','not-ours') or length(closed_note) > 0);
comment on column web_report.closed_reason is 'Why it became no report. A refusal is none of these: that is a decision, and needs a report.';
comment on column web_report.closed_note is 'double: the number of the other report; not-ours: to whom it was forwarded (Awb art. 2:3).';
create index web_report_closed on web_report (tenant_id, closed_at) where state = 'closed';

alter table report
  drop constraint report_state_known,
  add constraint report_state_known check (state in ('received','decided','withdrawn'));

create table report_withdrawal (
  tenant_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  reason text not null,
  withdrawn_on date not null,
  withdrawn_by uuid not null,
  undone_at timestamptz,
  undone_by uuid,
  constraint report_withdrawal_pk primary key (tenant_id, id),
  constraint report_withdrawal_report_fk foreign key (tenant_id, report_id) references report (tenant_id, id),
  constraint report_withdrawal_worker_fk foreign key (tenant_id, withdrawn_by) references worker (tenant_id, id),
  constraint report_withdrawal_reasoned check (length(reason) > 0),
  constraint report_withdrawal_undone_whole check ((undone_at is null) = (undone_by is null))
);
comment on table report_withdrawal is 'Intrekking: the resident wants no inquiry any more. The report stays; its terms end that day, and run on when this is undone.';
create unique index report_withdrawal_once on report_withdrawal (tenant_id, report_id) where undone_at is null;

alter table report_withdrawal enable row level security;
alter table report_withdrawal force row level security;
create policy report_withdrawal_tenant on report_withdrawal to rondom_app
  using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert, update on report_withdrawal to rondom_app;
