-- Consult hours of two or more organisations, and places in them that a colleague books.

create table consult_hour (
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  place text not null,
  slot_minutes smallint not null,
  planned_by uuid not null,
  planned_at timestamptz not null,
  constraint consult_hour_pk primary key (tenant_id, id),
  constraint consult_hour_planner_fk foreign key (tenant_id, planned_by) references worker (tenant_id, id),
  constraint consult_hour_minutes check (slot_minutes between 10 and 120)
);
comment on table consult_hour is 'Spreekuur that organisations staff together.';

create table consult_session (
  tenant_id uuid not null,
  id uuid not null,
  consult_hour_id uuid not null,
  appointment_id uuid not null,
  slots smallint not null,
  capacity smallint not null,
  constraint consult_session_pk primary key (tenant_id, id),
  constraint consult_session_hour_fk foreign key (tenant_id, consult_hour_id) references consult_hour (tenant_id, id),
  constraint consult_session_appointment_fk foreign key (tenant_id, appointment_id) references appointment (tenant_id, id),
  constraint consult_session_appointment_once unique (tenant_id, appointment_id),
  constraint consult_session_size check (slots between 1 and 48 and capacity between 1 and 10),
  constraint consult_session_sized unique (tenant_id, id, slots, capacity)
);
comment on table consult_session is 'One afternoon of a consult hour. When it is, and whether it was called off, stands in the calendar of who staffs it.';
create index consult_session_by_hour on consult_session (tenant_id, consult_hour_id);

create table consult_booking (
  tenant_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  slots smallint not null,
  capacity smallint not null,
  slot smallint not null,
  place_number smallint not null,
  question text not null,
  case_id uuid,
  booked_by uuid not null,
  booked_at timestamptz not null,
  cancelled_at timestamptz,
  cancelled_reason text not null default '',
  constraint consult_booking_pk primary key (tenant_id, id),
  constraint consult_booking_session_fk foreign key (tenant_id, session_id, slots, capacity)
    references consult_session (tenant_id, id, slots, capacity),
  constraint consult_booking_case_fk foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  constraint consult_booking_worker_fk foreign key (tenant_id, booked_by) references worker (tenant_id, id),
  constraint consult_booking_in_session check (slot between 1 and slots and place_number between 1 and capacity),
  constraint consult_booking_cancelled_reasoned check ((cancelled_at is null) = (cancelled_reason = ''))
);
comment on table consult_booking is 'A place in a consult hour. One place is given once, never more than fit; the unique indexes and the checks say so.';
comment on column consult_booking.question is 'What it is about, without data of a resident; read by who staffs it and who booked it.';
create unique index consult_booking_place_once on consult_booking (tenant_id, session_id, slot, place_number)
  where cancelled_at is null;
create unique index consult_booking_once_each on consult_booking (tenant_id, session_id, slot, booked_by)
  where cancelled_at is null;

do $$
declare
  name text;
begin
  foreach name in array array['consult_hour','consult_session','consult_booking'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('grant select, insert on %I to rondom_app', name);
    execute format('create policy %I on %I to rondom_app using (tenant_id = app_tenant()) with check (tenant_id = app_tenant())',
      name || '_tenant', name);
  end loop;
end $$;
grant update (cancelled_at, cancelled_reason) on consult_booking to rondom_app;
-- A place is given under the lock of its session; no column of it ever changes.
grant update (slots) on consult_session to rondom_app;
