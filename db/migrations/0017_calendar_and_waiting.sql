-- One calendar over posts and employers: working hours, exceptions, appointments without double booking, a feed.
-- Waiting lists per help option: published criteria, places, invitation, reason of leaving.

-- An exclusion over equal ids and overlapping times without an extension: an id is the range from itself to itself.
create type uuidrange as range (subtype = uuid);

create table working_hours (
  tenant_id uuid not null,
  id uuid not null,
  worker_id uuid not null,
  post_id uuid,
  weekday smallint not null,
  from_time time not null,
  until_time time not null,
  place text not null default '',
  from_date date not null,
  until_date date,
  constraint working_hours_pk primary key (tenant_id, id),
  constraint working_hours_worker_fk foreign key (tenant_id, worker_id) references worker (tenant_id, id),
  constraint working_hours_post_fk foreign key (tenant_id, post_id) references post (tenant_id, id),
  constraint working_hours_weekday check (weekday between 1 and 7),
  constraint working_hours_order check (until_time > from_time),
  constraint working_hours_period check (until_date is null or until_date >= from_date - 1)
);
comment on table working_hours is 'Werktijden: the weekly pattern of a worker per post (1 = Monday), over all employers together.';
create index working_hours_by_worker on working_hours (tenant_id, worker_id, from_date);

create table hours_exception (
  tenant_id uuid not null,
  id uuid not null,
  worker_id uuid not null,
  kind text not null,
  during tstzrange not null,
  reason text not null default '',
  constraint hours_exception_pk primary key (tenant_id, id),
  constraint hours_exception_worker_fk foreign key (tenant_id, worker_id) references worker (tenant_id, id),
  constraint hours_exception_kind_known check (kind in ('absent','extra')),
  constraint hours_exception_bounded check (not isempty(during) and lower(during) is not null and upper(during) is not null)
);
comment on table hours_exception is 'Uitzondering: away, or there on a day that the pattern does not know.';
create index hours_exception_by_worker on hours_exception (tenant_id, worker_id);

create table appointment (
  tenant_id uuid not null,
  id uuid not null,
  kind text not null,
  state text not null default 'planned',
  during tstzrange not null,
  place text not null default '',
  case_id uuid,
  person_id uuid,
  invited boolean not null default false,
  booked_by uuid not null,
  last_reason text not null default '',
  moves smallint not null default 0,
  changed_at timestamptz not null,
  version integer not null default 1,
  constraint appointment_pk primary key (tenant_id, id),
  constraint appointment_case_fk foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  constraint appointment_person_fk foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint appointment_booker_fk foreign key (tenant_id, booked_by) references worker (tenant_id, id),
  constraint appointment_kind_known check (kind in ('kitchen-table','consult','visit','call','meeting')),
  constraint appointment_state_known check (state in ('planned','cancelled')),
  constraint appointment_bounded check (not isempty(during) and lower(during) is not null and upper(during) is not null),
  constraint appointment_person_in_case check (person_id is null or case_id is not null)
);
comment on table appointment is 'Afspraak in de agenda (in the screens: gesprek or bezoek); never confused with agreement. What changed when stands in the events.';
create index appointment_by_case on appointment (tenant_id, case_id);

create table appointment_worker (
  tenant_id uuid not null,
  appointment_id uuid not null,
  worker_id uuid not null,
  during tstzrange not null,
  holds boolean not null default true,
  constraint appointment_worker_pk primary key (tenant_id, appointment_id, worker_id),
  constraint appointment_worker_appointment_fk foreign key (tenant_id, appointment_id) references appointment (tenant_id, id),
  constraint appointment_worker_worker_fk foreign key (tenant_id, worker_id) references worker (tenant_id, id),
  constraint appointment_worker_once exclude using gist (
    uuidrange(tenant_id, tenant_id, '[]') with &&, uuidrange(worker_id, worker_id, '[]') with &&, during with &&) where (holds)
);
comment on table appointment_worker is 'Who is there. A worker is in one place at a time, whatever the post; the exclusion says so.';
create index appointment_worker_by_worker on appointment_worker (tenant_id, worker_id);

create table calendar_feed (
  tenant_id uuid not null,
  id uuid not null,
  worker_id uuid not null,
  token_hash bytea not null,
  created_at timestamptz not null,
  revoked_at timestamptz,
  constraint calendar_feed_pk primary key (tenant_id, id),
  constraint calendar_feed_worker_fk foreign key (tenant_id, worker_id) references worker (tenant_id, id),
  constraint calendar_feed_token_unique unique (tenant_id, token_hash)
);
comment on table calendar_feed is 'Secret address under which a calendar program reads a worker''s appointments; only the hash is kept.';
create unique index calendar_feed_one_open on calendar_feed (tenant_id, worker_id) where revoked_at is null;

create table waiting_list (
  tenant_id uuid not null,
  id uuid not null,
  option_id uuid not null,
  opened_on date not null,
  constraint waiting_list_pk primary key (tenant_id, id),
  constraint waiting_list_option_fk foreign key (tenant_id, option_id) references help_option (tenant_id, id),
  constraint waiting_list_one_per_option unique (tenant_id, option_id)
);
comment on table waiting_list is 'Wachtlijst of one help option.';

create table waiting_criterion (
  tenant_id uuid not null,
  id uuid not null,
  list_id uuid not null,
  rank smallint not null,
  words text not null,
  constraint waiting_criterion_pk primary key (tenant_id, id),
  constraint waiting_criterion_list_fk foreign key (tenant_id, list_id) references waiting_list (tenant_id, id),
  constraint waiting_criterion_rank_once unique (tenant_id, list_id, rank),
  constraint waiting_criterion_of_list unique (tenant_id, list_id, id)
);
comment on table waiting_criterion is 'Voorrangsregel: published grounds for going first; 1 goes before 2. Nothing else gives priority.';

create table waiting_place (
  tenant_id uuid not null,
  id uuid not null,
  list_id uuid not null,
  person_id uuid not null,
  case_id uuid not null,
  criterion_id uuid,
  priority_reason text not null default '',
  from_date date not null,
  invited_on date,
  reply_by date,
  left_on date,
  left_reason text,
  note text not null default '',
  version integer not null default 1,
  constraint waiting_place_pk primary key (tenant_id, id),
  constraint waiting_place_list_fk foreign key (tenant_id, list_id) references waiting_list (tenant_id, id),
  constraint waiting_place_person_fk foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint waiting_place_case_fk foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  constraint waiting_place_criterion_fk foreign key (tenant_id, list_id, criterion_id)
    references waiting_criterion (tenant_id, list_id, id),
  constraint waiting_place_priority_reasoned check (criterion_id is null or priority_reason <> ''),
  -- Merging two records of one person ends the second place of a list without a reason.
  constraint waiting_place_left_reasoned check (left_reason is null or left_on is not null),
  constraint waiting_place_left_known check (left_reason in ('placed','declined','not-needed','moved','died','elsewhere')),
  constraint waiting_place_invited_dated check ((invited_on is null) = (reply_by is null))
);
comment on table waiting_place is 'Plek op de wachtlijst: by date and stated priority, with invitation and reason of leaving. Nobody is removed.';
create unique index waiting_place_once on waiting_place (tenant_id, list_id, person_id) where left_on is null;
create index waiting_place_by_case on waiting_place (tenant_id, case_id);

do $$
declare
  name text;
begin
  foreach name in array array['working_hours','hours_exception','appointment','appointment_worker','calendar_feed',
    'waiting_list','waiting_criterion','waiting_place'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('grant select, insert on %I to rondom_app', name);
    execute format('create policy %I on %I to rondom_app using (tenant_id = app_tenant()) with check (tenant_id = app_tenant())',
      name || '_tenant', name);
  end loop;
end $$;
grant update on working_hours, appointment, appointment_worker, calendar_feed, waiting_list, waiting_place to rondom_app;

select know_person_reference('appointment', 'person_id');
select know_person_reference('waiting_place', 'person_id', ends_in => 'left_on', ends_when =>
  't.left_on is null and exists (select from waiting_place o where o.tenant_id = t.tenant_id
    and o.list_id = t.list_id and o.person_id = $2 and o.left_on is null)');
