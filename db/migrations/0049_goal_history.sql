-- What was measured stays: an indicator shows where it came from only when each number keeps its day.
create table goal_measure (
  tenant_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  case_id uuid not null,
  value numeric not null,
  value_before numeric,
  measured_at timestamptz not null,
  measured_by uuid not null,
  taken_back_at timestamptz,
  constraint goal_measure_pk primary key (tenant_id, id),
  constraint goal_measure_goal_fk foreign key (tenant_id, goal_id) references goal (tenant_id, id),
  constraint goal_measure_worker_fk foreign key (tenant_id, measured_by) references worker (tenant_id, id)
);
comment on table goal_measure is 'Each number recorded for the indicator of a goal since this table is there, in the unit of the goal; the newest that stands is goal.current.';
comment on column goal_measure.value_before is 'What goal.current was before; it is again when this one is taken back.';
comment on column goal_measure.taken_back_at is 'Since then it was a mistake and counts no more.';
create index goal_measure_by_goal on goal_measure (tenant_id, goal_id);

alter table goal_measure enable row level security;
alter table goal_measure force row level security;
grant select, insert, update (taken_back_at) on goal_measure to rondom_app;
create policy goal_measure_tenant on goal_measure to rondom_app using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
create policy goal_measure_seat on goal_measure as restrictive to rondom_app using (app_is_system()
  or exists (select from my_seats() s where s.case_id = goal_measure.case_id and s.scope = 'case'));
