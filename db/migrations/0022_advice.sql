-- Advice (B5): a question to a colleague or a team, without handing anything over.
create table consultation (
  tenant_id uuid not null,
  id uuid not null,
  report_id uuid,
  case_id uuid,
  asked_by uuid not null,
  to_worker uuid,
  to_team uuid,
  question text not null,
  asked_at timestamptz not null,
  due_on date not null,
  answer text not null default '',
  answered_by uuid,
  answered_at timestamptz,
  version integer not null default 1,
  constraint consultation_pk primary key (tenant_id, id),
  constraint consultation_about_one check (num_nonnulls(report_id, case_id) = 1),
  constraint consultation_to_one check (num_nonnulls(to_worker, to_team) = 1),
  constraint consultation_report_fk foreign key (tenant_id, report_id) references report (tenant_id, id),
  constraint consultation_case_fk foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  constraint consultation_asker_fk foreign key (tenant_id, asked_by) references worker (tenant_id, id),
  constraint consultation_worker_fk foreign key (tenant_id, to_worker) references worker (tenant_id, id),
  constraint consultation_team_fk foreign key (tenant_id, to_team) references team (tenant_id, id),
  constraint consultation_answerer_fk foreign key (tenant_id, answered_by) references worker (tenant_id, id),
  constraint consultation_present check (length(question) between 1 and 2000 and length(answer) <= 4000),
  constraint consultation_answered_whole check ((answered_at is null) = (answered_by is null) and (answered_at is null) = (answer = ''))
);
comment on table consultation is 'Consultatie: advice asked of another counter or specialist. The adviser sees the question and nothing else.';
comment on column consultation.question is 'In the words of who asks; all that the adviser gets to see.';
create index consultation_by_report on consultation (tenant_id, report_id) where report_id is not null;
create index consultation_by_case on consultation (tenant_id, case_id) where case_id is not null;
create index consultation_open on consultation (tenant_id, due_on) where answered_at is null;

-- How many working days an adviser gets. The newest from_date counts; older ones stay.
create table advice_norm (
  tenant_id uuid not null,
  from_date date not null,
  working_days smallint not null,
  constraint advice_norm_pk primary key (tenant_id, from_date),
  constraint advice_norm_counts check (working_days between 1 and 30)
);
comment on table advice_norm is 'Adviestermijn. Without a row three working days.';
alter table advice_norm enable row level security;
alter table advice_norm force row level security;
create policy advice_norm_tenant on advice_norm to rondom_app using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert on advice_norm to rondom_app;

alter table consultation enable row level security;
alter table consultation force row level security;
create policy consultation_tenant on consultation to rondom_app using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert on consultation to rondom_app;
grant update (answer, answered_by, answered_at, version) on consultation to rondom_app;

-- Who asked, who was asked, and who stands at the report or the case: nobody else, whatever the query.
create function sits_in_team(wanted uuid) returns boolean language sql stable parallel safe as $$
  select exists (select from post p where p.tenant_id = app_tenant() and p.team_id = wanted and p.worker_id = app_actor()
    and p.from_date <= (app_now() at time zone 'Europe/Amsterdam')::date
    and (p.until_date is null or p.until_date >= (app_now() at time zone 'Europe/Amsterdam')::date))
$$;
create function assesses() returns boolean language sql stable parallel safe as $$
  select exists (select from worker w where w.tenant_id = app_tenant() and w.id = app_actor() and w.role = 'assessor')
$$;
create policy consultation_circle on consultation as restrictive to rondom_app using (app_is_system()
  or asked_by = app_actor() or to_worker = app_actor() or sits_in_team(to_team)
  or (report_id is not null and assesses())
  or exists (select from my_seats() s where s.case_id = consultation.case_id and s.scope = 'case'));
