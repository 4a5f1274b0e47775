-- Triage in full: six steps from near to far with the reason per option, assignment with a declared tie and the area of
-- a team, and several reports at once with a real way back.

-- From three rings to the six steps in their legal order (Wmo 2015 art. 2.3.5 lid 3).
alter table help_option drop constraint help_option_ring_known;
update help_option set ring = case ring when 1 then 1 when 2 then 3 else case when organisation_id is null then 6 else 5 end end;
alter table help_option add constraint help_option_ring_known check (ring between 1 and 6);
comment on table help_option is 'What could solve it: 1 own strength, 2 own network, 3 general facility, 4 other scheme (voorliggend), 5 contracted, 6 made to measure (maatwerk). yearly_price in eurocents.';

create table triage_consideration (
  tenant_id uuid not null,
  decision_id uuid not null,
  option_id uuid not null,
  verdict text not null,
  note text not null default '',
  constraint triage_consideration_pk primary key (tenant_id, decision_id, option_id),
  constraint triage_consideration_decision_fk foreign key (tenant_id, decision_id) references triage_decision (tenant_id, id),
  constraint triage_consideration_option_fk foreign key (tenant_id, option_id) references help_option (tenant_id, id),
  constraint triage_consideration_verdict_known check (verdict in ('not-enough','waits-too-long','not-wanted','tried'))
);
comment on table triage_consideration is 'Afweging: an option that the assessor did not choose, and why it is not enough.';

-- A decision that was undone stays; the next one about the same question is another attempt.
alter table triage_decision add column attempt smallint not null default 1;
alter table triage_decision drop constraint triage_decision_once;
alter table triage_decision add constraint triage_decision_once unique (tenant_id, question_id, attempt);

create table triage_round (
  tenant_id uuid not null,
  id uuid not null,
  weight text not null,
  decided_by uuid not null,
  decided_at timestamptz not null,
  undone_at timestamptz,
  constraint triage_round_pk primary key (tenant_id, id),
  constraint triage_round_worker_fk foreign key (tenant_id, decided_by) references worker (tenant_id, id),
  constraint triage_round_weight_known check (weight in ('light','heavy')),
  constraint triage_round_undone_in_time check (undone_at <= decided_at + interval '10 minutes')
);
comment on table triage_round is 'Verdeling: several reports that were decided and assigned together.';
create index triage_round_by_worker on triage_round (tenant_id, decided_by, decided_at);

create table triage_round_item (
  tenant_id uuid not null,
  round_id uuid not null,
  report_id uuid not null,
  case_id uuid not null,
  director_id uuid not null,
  made_household uuid,
  constraint triage_round_item_pk primary key (tenant_id, round_id, report_id),
  constraint triage_round_item_round_fk foreign key (tenant_id, round_id) references triage_round (tenant_id, id),
  constraint triage_round_item_report_fk foreign key (tenant_id, report_id) references report (tenant_id, id),
  constraint triage_round_item_case_fk foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  constraint triage_round_item_director_fk foreign key (tenant_id, director_id) references worker (tenant_id, id),
  constraint triage_round_item_household_fk foreign key (tenant_id, made_household) references household (tenant_id, id)
);
comment on column triage_round_item.made_household is 'The household that the round confirmed for the first time; undoing takes the confirmation back.';

create table triage_undone (
  tenant_id uuid not null,
  decision_id uuid not null,
  round_id uuid not null,
  constraint triage_undone_pk primary key (tenant_id, decision_id),
  constraint triage_undone_decision_fk foreign key (tenant_id, decision_id) references triage_decision (tenant_id, id),
  constraint triage_undone_round_fk foreign key (tenant_id, round_id) references triage_round (tenant_id, id)
);
comment on table triage_undone is 'Decisions that no longer hold, because their round was undone. The decision itself stays.';

alter table case_file add column undone_at timestamptz;
alter table case_file add constraint case_file_undone_is_closed check (undone_at is null or phase = 'closed');
comment on column case_file.undone_at is 'The decision that opened it was undone before anybody worked on it: closed, without seats, never help that was given.';

-- Assignment (B3).
create table team_area (
  tenant_id uuid not null,
  team_id uuid not null,
  postcode text not null,
  constraint team_area_pk primary key (tenant_id, team_id, postcode),
  constraint team_area_team_fk foreign key (tenant_id, team_id) references team (tenant_id, id),
  constraint team_area_digits check (postcode ~ '^[0-9]{4}$')
);
comment on table team_area is 'Werkgebied: the four digits of the postcodes for which a team comes first.';

create table worker_exclusion (
  tenant_id uuid not null,
  id uuid not null,
  worker_id uuid not null,
  person_id uuid not null,
  declared_at timestamptz not null,
  withdrawn_at timestamptz,
  version integer not null default 1,
  constraint worker_exclusion_pk primary key (tenant_id, id),
  constraint worker_exclusion_worker_fk foreign key (tenant_id, worker_id) references worker (tenant_id, id),
  constraint worker_exclusion_person_fk foreign key (tenant_id, person_id) references person (tenant_id, id)
);
comment on table worker_exclusion is 'Eigen kring: a worker declares to know this person privately, without saying how. Never assigned to that worker.';
create unique index worker_exclusion_once on worker_exclusion (tenant_id, worker_id, person_id) where withdrawn_at is null;
create index worker_exclusion_by_person on worker_exclusion (tenant_id, person_id);
select know_person_reference('worker_exclusion', 'person_id', ends_in => 'withdrawn_at', ends_when =>
  't.withdrawn_at is null and exists (select from worker_exclusion o where o.tenant_id = t.tenant_id
    and o.worker_id = t.worker_id and o.person_id = $2 and o.withdrawn_at is null)');

do $$
declare
  name text;
begin
  foreach name in array array['triage_consideration','triage_round','triage_round_item','triage_undone','team_area',
    'worker_exclusion'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('grant select, insert on %I to rondom_app', name);
    execute format('create policy %I on %I to rondom_app using (tenant_id = app_tenant()) with check (tenant_id = app_tenant())',
      name || '_tenant', name);
  end loop;
end $$;
grant update (undone_at) on triage_round to rondom_app;
grant update (withdrawn_at, version, person_id) on worker_exclusion to rondom_app;
