-- Theme meetings, intervision and training: who leads, who comes, what is on the agenda, who was there.

-- A meeting stands in the calendar of everybody who comes. It has a name, so that the calendar can say what it is.
alter table appointment
  add column title text not null default '',
  drop constraint appointment_kind_known,
  add constraint appointment_kind_known
    check (kind in ('kitchen-table','consult','visit','call','meeting','gathering')),
  add constraint appointment_gathering_titled check ((kind = 'gathering') = (title <> ''));
comment on column appointment.title is 'Only of a meeting of colleagues, never with data of a resident.';

-- Who leaves a meeting that goes on sees it as called off; a calendar program needs a number that only grows.
alter table appointment_worker
  add column changes smallint not null default 0,
  add column changed_at timestamptz;
comment on column appointment_worker.changes is 'How often this worker left or came back; added to the sequence of the appointment.';

create table meeting (
  tenant_id uuid not null,
  id uuid not null,
  kind text not null,
  title text not null,
  about text not null default '',
  domains text[] not null default '{}',
  roles text[] not null default '{}',
  led_by text not null default '',
  place text not null default '',
  link text not null default '',
  minimum smallint not null,
  places smallint not null,
  sign_up_until date not null,
  points numeric(4, 1) not null default 0,
  planned_by uuid not null,
  planned_at timestamptz not null,
  version integer not null default 1,
  constraint meeting_pk primary key (tenant_id, id),
  constraint meeting_planner_fk foreign key (tenant_id, planned_by) references worker (tenant_id, id),
  constraint meeting_kind_known check (kind in ('theme', 'intervision', 'training')),
  constraint meeting_size check (places between 1 and 500 and minimum between 1 and places),
  constraint meeting_intervision_closed check (kind <> 'intervision' or (places between 4 and 8 and about = '')),
  constraint meeting_points_known check (points between 0 and 99),
  constraint meeting_sized unique (tenant_id, id, places)
);
comment on table meeting is 'Bijeenkomst: themabijeenkomst, intervisie or scholing of colleagues. No resident is in it.';
comment on column meeting.about is 'Waar het over gaat en wat je eraan hebt; empty for intervision, where what is said stays there.';
comment on column meeting.roles is 'For whom; empty is for everybody.';
comment on column meeting.points is 'Registratiepunten, as the organiser gives them.';

create table meeting_organisation (
  tenant_id uuid not null,
  meeting_id uuid not null,
  organisation_id uuid not null,
  part text not null,
  constraint meeting_organisation_pk primary key (tenant_id, meeting_id, organisation_id, part),
  constraint meeting_organisation_meeting_fk foreign key (tenant_id, meeting_id) references meeting (tenant_id, id),
  constraint meeting_organisation_organisation_fk foreign key (tenant_id, organisation_id) references organisation (tenant_id, id),
  constraint meeting_organisation_part_known check (part in ('organises', 'invited'))
);
comment on table meeting_organisation is 'Who organises it together, and whose people it is for (none: everybody).';

create table meeting_leader (
  tenant_id uuid not null,
  meeting_id uuid not null,
  worker_id uuid not null,
  constraint meeting_leader_pk primary key (tenant_id, meeting_id, worker_id),
  constraint meeting_leader_meeting_fk foreign key (tenant_id, meeting_id) references meeting (tenant_id, id),
  constraint meeting_leader_worker_fk foreign key (tenant_id, worker_id) references worker (tenant_id, id)
);
create index meeting_leader_by_worker on meeting_leader (tenant_id, worker_id);

create table meeting_date (
  tenant_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  appointment_id uuid not null,
  constraint meeting_date_pk primary key (tenant_id, id),
  constraint meeting_date_meeting_fk foreign key (tenant_id, meeting_id) references meeting (tenant_id, id),
  constraint meeting_date_appointment_fk foreign key (tenant_id, appointment_id) references appointment (tenant_id, id),
  constraint meeting_date_appointment_once unique (tenant_id, appointment_id)
);
comment on table meeting_date is 'One time that it is held. When, and whether it was called off, stands in the calendar.';
create index meeting_date_by_meeting on meeting_date (tenant_id, meeting_id);

create table meeting_sign_up (
  tenant_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  places smallint not null,
  worker_id uuid not null,
  place_number smallint,
  signed_up_at timestamptz not null,
  left_at timestamptz,
  constraint meeting_sign_up_pk primary key (tenant_id, id),
  constraint meeting_sign_up_meeting_fk foreign key (tenant_id, meeting_id, places)
    references meeting (tenant_id, id, places),
  constraint meeting_sign_up_worker_fk foreign key (tenant_id, worker_id) references worker (tenant_id, id),
  constraint meeting_sign_up_fits check (place_number between 1 and places)
);
comment on table meeting_sign_up is 'Aanmelding. Without a place number it waits; a place is given once and never more than fit, as the indexes and the check say.';
create unique index meeting_sign_up_place_once on meeting_sign_up (tenant_id, meeting_id, place_number)
  where left_at is null and place_number is not null;
create unique index meeting_sign_up_once_each on meeting_sign_up (tenant_id, meeting_id, worker_id) where left_at is null;
create index meeting_sign_up_by_worker on meeting_sign_up (tenant_id, worker_id);

create table meeting_attendance (
  tenant_id uuid not null,
  id uuid not null,
  date_id uuid not null,
  worker_id uuid not null,
  presence text not null,
  walk_in boolean not null,
  marked_by uuid not null,
  marked_at timestamptz not null,
  constraint meeting_attendance_pk primary key (tenant_id, id),
  constraint meeting_attendance_date_fk foreign key (tenant_id, date_id) references meeting_date (tenant_id, id),
  constraint meeting_attendance_worker_fk foreign key (tenant_id, worker_id) references worker (tenant_id, id),
  constraint meeting_attendance_marker_fk foreign key (tenant_id, marked_by) references worker (tenant_id, id),
  constraint meeting_attendance_presence_known check (presence in ('present', 'absent', 'excused'))
);
comment on table meeting_attendance is 'Aanwezigheid: the newest line of a worker counts, earlier ones show what was corrected. Nothing about how somebody did.';
create index meeting_attendance_by_date on meeting_attendance (tenant_id, date_id, worker_id, id);
create index meeting_attendance_by_worker on meeting_attendance (tenant_id, worker_id);

create table meeting_point (
  tenant_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  rank smallint not null,
  body text not null,
  agenda_item_id uuid,
  put_by uuid not null,
  put_at timestamptz not null,
  removed_at timestamptz,
  constraint meeting_point_pk primary key (tenant_id, id),
  constraint meeting_point_meeting_fk foreign key (tenant_id, meeting_id) references meeting (tenant_id, id),
  constraint meeting_point_item_fk foreign key (tenant_id, agenda_item_id) references agenda_item (tenant_id, id),
  constraint meeting_point_worker_fk foreign key (tenant_id, put_by) references worker (tenant_id, id),
  constraint meeting_point_says check ((agenda_item_id is null) = (body <> '') and length(body) <= 300)
);
comment on table meeting_point is 'Punt op de agenda of a theme meeting; of a word it is the agenda item of the glossary, which is settled there.';
create index meeting_point_by_meeting on meeting_point (tenant_id, meeting_id, rank);
create unique index meeting_point_item_once on meeting_point (tenant_id, meeting_id, agenda_item_id)
  where removed_at is null and agenda_item_id is not null;

do $$
declare
  name text;
begin
  foreach name in array array['meeting','meeting_organisation','meeting_leader','meeting_date','meeting_sign_up',
    'meeting_attendance','meeting_point'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('grant select, insert on %I to rondom_app', name);
    execute format('create policy %I on %I to rondom_app using (tenant_id = app_tenant()) with check (tenant_id = app_tenant())',
      name || '_tenant', name);
  end loop;
end $$;
-- Attendance stays at insert: a correction is another line.
grant update (version) on meeting to rondom_app;
grant update (place_number, left_at) on meeting_sign_up to rondom_app;
grant update (rank, removed_at) on meeting_point to rondom_app;
