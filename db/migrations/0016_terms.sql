-- Terms: on which ground the clock stood still, extension once, and what the municipality promises beside the law.

alter table term_suspension add column ground text not null default 'unstated';
alter table term_suspension alter column ground drop default;
alter table term_suspension add column at_most date;
alter table term_suspension add constraint term_suspension_ground_known check (ground in
  ('unstated','data-missing','foreign-information','applicant-agrees','applicant-delay','force-majeure'));
-- Asked today, the clock stops tomorrow (Awb 4:15 lid 1); answered the same day, it never stopped.
alter table term_suspension drop constraint term_suspension_period;
alter table term_suspension add constraint term_suspension_period check (until_date is null or until_date >= from_date - 1);
comment on column term_suspension.ground is 'Awb art. 4:15: lid 1 a and b, lid 2 a, b and c. unstated: from before grounds were asked.';
comment on column term_suspension.at_most is 'The day by which an answer was asked; the clock runs on by itself after it.';

create table term_extension (
  tenant_id uuid not null,
  term_id uuid not null,
  unit text not null,
  count smallint not null,
  reason text not null,
  decided_on date not null,
  decided_by uuid not null,
  constraint term_extension_pk primary key (tenant_id, term_id),
  constraint term_extension_term_fk foreign key (tenant_id, term_id) references term (tenant_id, id),
  constraint term_extension_decider_fk foreign key (tenant_id, decided_by) references worker (tenant_id, id),
  constraint term_extension_unit_known check (unit in ('days','weeks')),
  constraint term_extension_length check (count between 1 and 84)
);
comment on table term_extension is 'Verdaging: a term is extended once; its key says so.';

create table service_norm (
  tenant_id uuid not null,
  id uuid not null,
  kind text not null,
  unit text not null,
  count smallint not null,
  promise text not null,
  from_date date not null,
  set_by uuid,
  constraint service_norm_pk primary key (tenant_id, id),
  constraint service_norm_setter_fk foreign key (tenant_id, set_by) references worker (tenant_id, id),
  constraint service_norm_once_a_day unique (tenant_id, kind, from_date),
  constraint service_norm_unit_known check (unit in ('days','weeks','working-days')),
  constraint service_norm_length check (count between 1 and 84)
);
comment on table service_norm is 'Servicenorm: what the municipality promises beside the law. The newest from_date counts; older ones stay.';

-- How long terms of a kind took: the base of a forecast.
create index term_by_pace on term (tenant_id, kind, met_on) where met_on is not null;

do $$
declare
  name text;
begin
  foreach name in array array['term_extension','service_norm'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('grant select, insert on %I to rondom_app', name);
    execute format('create policy %I on %I to rondom_app using (tenant_id = app_tenant()) with check (tenant_id = app_tenant())',
      name || '_tenant', name);
  end loop;
end $$;
