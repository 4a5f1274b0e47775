-- The kitchen table: a conversation at home, with the plan turned towards the resident (D1, D2, D9).

create table kitchen_table (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  worker_id uuid not null,
  opened_at timestamptz not null,
  settled_at timestamptz,
  constraint kitchen_table_pk primary key (tenant_id, id),
  constraint kitchen_table_case_fk foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  constraint kitchen_table_worker_fk foreign key (tenant_id, worker_id) references worker (tenant_id, id),
  constraint kitchen_table_order check (settled_at >= opened_at)
);
comment on table kitchen_table is 'Keukentafelgesprek: who sat at the table and when. What was said is a draft on the device of the worker until it is settled, and then stands in the plan.';
create index kitchen_table_by_case on kitchen_table (tenant_id, case_id);

create table kitchen_table_person (
  tenant_id uuid not null,
  table_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  shares boolean not null,
  constraint kitchen_table_person_pk primary key (tenant_id, table_id, person_id),
  constraint kitchen_table_person_table_fk foreign key (tenant_id, table_id) references kitchen_table (tenant_id, id)
);
comment on column kitchen_table_person.shares is 'Was asked and said: my own goals may lie on the table as well.';
select know_person_reference('kitchen_table_person', 'person_id');

create table kitchen_table_yes (
  tenant_id uuid not null,
  table_id uuid not null,
  case_id uuid not null,
  agreement_id uuid not null,
  person_id uuid not null,
  said_at timestamptz not null,
  constraint kitchen_table_yes_pk primary key (tenant_id, agreement_id, person_id),
  constraint kitchen_table_yes_table_fk foreign key (tenant_id, table_id) references kitchen_table (tenant_id, id),
  constraint kitchen_table_yes_agreement_fk foreign key (tenant_id, agreement_id) references agreement (tenant_id, id)
);
comment on table kitchen_table_yes is 'Who at the table touched "yes, we do it like this".';
select know_person_reference('kitchen_table_yes', 'person_id');

create table goal_wording (
  tenant_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  case_id uuid not null,
  own_words text not null,
  until_at timestamptz not null,
  replaced_by uuid not null,
  constraint goal_wording_pk primary key (tenant_id, id),
  constraint goal_wording_goal_fk foreign key (tenant_id, goal_id) references goal (tenant_id, id),
  constraint goal_wording_worker_fk foreign key (tenant_id, replaced_by) references worker (tenant_id, id)
);
comment on table goal_wording is 'Words that a goal had before the resident said it differently.';
create index goal_wording_by_goal on goal_wording (tenant_id, goal_id);

do $$
declare
  name text;
begin
  foreach name in array array['kitchen_table', 'kitchen_table_person', 'kitchen_table_yes', 'goal_wording'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('grant select, insert on %I to rondom_app', name);
    execute format('create policy %I on %I to rondom_app using (tenant_id = app_tenant()) with check (tenant_id = app_tenant())',
      name || '_tenant', name);
    execute format($p$create policy %I on %I as restrictive to rondom_app using (app_is_system()
      or exists (select from my_seats() s where s.case_id = %I.case_id and s.scope = 'case'))$p$, name || '_seat', name, name);
  end loop;
end $$;
grant update (settled_at) on kitchen_table to rondom_app;
