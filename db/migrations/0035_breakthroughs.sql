-- Breakthroughs (D7): help outside the standard offer, and the register of who may decide on what up to which sum.

create table mandate (
  tenant_id uuid not null,
  id uuid not null,
  role text,
  worker_id uuid,
  law text,
  up_to integer,
  basis text not null,
  from_date date not null,
  ended_on date,
  set_by uuid not null,
  version integer not null default 1,
  constraint mandate_pk primary key (tenant_id, id),
  constraint mandate_worker_fk foreign key (tenant_id, worker_id) references worker (tenant_id, id),
  constraint mandate_setter_fk foreign key (tenant_id, set_by) references worker (tenant_id, id),
  constraint mandate_to_one check (num_nonnulls(role, worker_id) = 1),
  constraint mandate_role_known check (role in ('assessor', 'director', 'professional', 'team-lead', 'policy-officer', 'contract-manager', 'finance')),
  constraint mandate_law_known check (law in ('wmo', 'youth', 'participation', 'debt')),
  constraint mandate_sum check (up_to between 0 and 100000000),
  constraint mandate_basis_present check (length(basis) between 1 and 200),
  constraint mandate_order check (ended_on >= from_date)
);
comment on table mandate is 'Mandaatregister (Awb afdeling 10.1.1): who may decide within which law, up to which sum in eurocents. Without a law all, without a sum any.';
comment on column mandate.basis is 'The decision by which it was given.';

-- What others may learn of a breakthrough. No case and no person stand in it or can be reached from it.
create table breakthrough_example (
  tenant_id uuid not null,
  id uuid not null,
  law text not null,
  ground text not null,
  summary text not null,
  cost_acting integer not null,
  cost_not_acting integer not null,
  decided_in date not null,
  outcome text,
  constraint breakthrough_example_pk primary key (tenant_id, id),
  constraint breakthrough_example_month check (extract(day from decided_in) = 1),
  constraint breakthrough_example_outcome check (outcome in ('worked', 'partly', 'not'))
);
comment on table breakthrough_example is 'Voorbeeld: a granted breakthrough as colleagues elsewhere read it, without names, case or day.';
comment on column breakthrough_example.decided_in is 'First day of the month.';

create table breakthrough (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  state text not null,
  effect text not null,
  solution text not null,
  why_not_standard text not null,
  law text not null,
  purpose text not null,
  ground text not null,
  cost_acting integer not null,
  cost_not_acting integer not null,
  cost_not_acting_why text not null,
  summary text not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  decider_id uuid not null,
  due_on date not null,
  mandate_id uuid,
  decided_at timestamptz,
  words text not null default '',
  example_id uuid,
  outcome text,
  outcome_words text not null default '',
  concluded_on date,
  version integer not null default 1,
  constraint breakthrough_pk primary key (tenant_id, id),
  constraint breakthrough_case_fk foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  constraint breakthrough_asker_fk foreign key (tenant_id, asked_by) references worker (tenant_id, id),
  constraint breakthrough_decider_fk foreign key (tenant_id, decider_id) references worker (tenant_id, id),
  constraint breakthrough_mandate_fk foreign key (tenant_id, mandate_id) references mandate (tenant_id, id),
  constraint breakthrough_example_fk foreign key (tenant_id, example_id) references breakthrough_example (tenant_id, id),
  constraint breakthrough_state_known check (state in ('asked', 'returned', 'granted', 'refused', 'withdrawn')),
  constraint breakthrough_texts check (length(effect) between 1 and 500 and length(solution) between 1 and 1000
    and length(why_not_standard) between 1 and 1000 and length(purpose) between 1 and 1000
    and length(cost_not_acting_why) between 1 and 500 and length(summary) between 1 and 300
    and length(words) <= 1000 and length(outcome_words) <= 1000),
  constraint breakthrough_costs check (cost_acting between 0 and 100000000 and cost_not_acting between 0 and 100000000),
  -- Nothing is granted without a mandate.
  constraint breakthrough_by_mandate check (state <> 'granted' or (mandate_id is not null and example_id is not null and decided_at is not null)),
  constraint breakthrough_concluded_whole check ((outcome is null) = (concluded_on is null) and (outcome is null or state = 'granted'))
);
comment on table breakthrough is 'Doorbraak: help outside the standard offer, asked by the director, decided by who has the mandate. Amounts in eurocents over the first year.';
create index breakthrough_by_case on breakthrough (tenant_id, case_id);
create index breakthrough_by_decider on breakthrough (tenant_id, decider_id, state);
create index breakthrough_by_asker on breakthrough (tenant_id, asked_by, state);

do $$
declare
  name text;
begin
  foreach name in array array['mandate', 'breakthrough_example', 'breakthrough'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('grant select, insert on %I to rondom_app', name);
    execute format('create policy %I on %I to rondom_app using (tenant_id = app_tenant()) with check (tenant_id = app_tenant())',
      name || '_tenant', name);
  end loop;
end $$;
grant update (ended_on, version) on mandate to rondom_app;
grant update (outcome) on breakthrough_example to rondom_app;
grant update (state, effect, solution, why_not_standard, law, purpose, ground, cost_acting, cost_not_acting, cost_not_acting_why,
  summary, asked_at, decider_id, due_on, mandate_id, decided_at, words, example_id, outcome, outcome_words, concluded_on, version)
  on breakthrough to rondom_app;

-- Who asked, who decides, and who stands at the case with a seat over it: nobody else, whatever the query.
create policy breakthrough_circle on breakthrough as restrictive to rondom_app using (app_is_system()
  or asked_by = app_actor() or decider_id = app_actor()
  or exists (select from my_seats() s where s.case_id = breakthrough.case_id and s.scope = 'case'));
