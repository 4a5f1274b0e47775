-- The directory in full: what somebody knows and is for, counters with opening hours, contact persons of schools.

alter table worker
  add column topics text[] not null default '{}',
  add column target_groups text[] not null default '{}',
  add column age_from smallint,
  add column age_until smallint,
  add column reach_note text not null default '',
  add column stand_in_id uuid,
  add column card_version integer not null default 1,
  add constraint worker_stand_in_fk foreign key (tenant_id, stand_in_id) references worker (tenant_id, id),
  add constraint worker_stand_in_other check (stand_in_id <> id),
  add constraint worker_ages check (age_from between 0 and 120 and age_until between coalesce(age_from, 0) and 120);
comment on column worker.topics is 'Onderwerpen in eigen woorden, beside the life domains of knowledge.';
comment on column worker.stand_in_id is 'Vervanger: who answers when this worker is away.';

create table counter (
  tenant_id uuid not null,
  id uuid not null,
  organisation_id uuid not null,
  name text not null,
  place text not null default '',
  phone text not null default '',
  knowledge text[] not null default '{}',
  topics text[] not null default '{}',
  target_groups text[] not null default '{}',
  age_from smallint,
  age_until smallint,
  languages text[] not null default '{nl}',
  walk_in boolean not null default false,
  contact_worker_id uuid,
  contact_partner_id uuid,
  constraint counter_pk primary key (tenant_id, id),
  constraint counter_organisation_fk foreign key (tenant_id, organisation_id) references organisation (tenant_id, id),
  constraint counter_contact_worker_fk foreign key (tenant_id, contact_worker_id) references worker (tenant_id, id),
  constraint counter_contact_partner_fk foreign key (tenant_id, contact_partner_id) references partner (tenant_id, id),
  constraint counter_one_contact check (num_nonnulls(contact_worker_id, contact_partner_id) <= 1),
  constraint counter_ages check (age_from between 0 and 120 and age_until between coalesce(age_from, 0) and 120)
);
comment on table counter is 'Loket: where people can go or call, with its own contact person for colleagues.';

create table counter_hours (
  tenant_id uuid not null,
  id uuid not null,
  counter_id uuid not null,
  weekday smallint not null,
  from_time time not null,
  until_time time not null,
  constraint counter_hours_pk primary key (tenant_id, id),
  constraint counter_hours_counter_fk foreign key (tenant_id, counter_id) references counter (tenant_id, id),
  constraint counter_hours_weekday check (weekday between 1 and 7),
  constraint counter_hours_order check (until_time > from_time)
);
comment on table counter_hours is 'Openingstijden of a counter; 1 = Monday.';
create index counter_hours_by_counter on counter_hours (tenant_id, counter_id);

create table school_contact (
  tenant_id uuid not null,
  id uuid not null,
  school_id uuid not null,
  at text not null,
  worker_id uuid,
  partner_id uuid,
  constraint school_contact_pk primary key (tenant_id, id),
  constraint school_contact_school_fk foreign key (tenant_id, school_id) references organisation (tenant_id, id),
  constraint school_contact_worker_fk foreign key (tenant_id, worker_id) references worker (tenant_id, id),
  constraint school_contact_partner_fk foreign key (tenant_id, partner_id) references partner (tenant_id, id),
  constraint school_contact_one check (num_nonnulls(worker_id, partner_id) = 1),
  constraint school_contact_at_known check (at in ('youth-centre','attendance')),
  constraint school_contact_once unique (tenant_id, school_id, at)
);
comment on table school_contact is 'Contactpersoon per school: one at the CJG, one at leerplicht (RMC).';

do $$
declare
  name text;
begin
  foreach name in array array['counter','counter_hours','school_contact'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('grant select, insert on %I to rondom_app', name);
    execute format('create policy %I on %I to rondom_app using (tenant_id = app_tenant()) with check (tenant_id = app_tenant())',
      name || '_tenant', name);
  end loop;
end $$;
