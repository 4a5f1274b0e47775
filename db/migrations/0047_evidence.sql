-- Evidence of an agreement (D2): what kind of proof a line is, and the files that stand beside it.

alter table progress_line
  add column proof_kind text,
  add constraint progress_line_proof_kind_known check (proof_kind in ('letter', 'photo', 'witness', 'other')),
  add constraint progress_line_proof_kind_of_proof check (proof_kind is null or kind = 'proof');
comment on column progress_line.proof_kind is 'By what it can be seen; null: not said.';

create table evidence_file (
  tenant_id uuid not null,
  id uuid not null,
  line_id uuid not null,
  agreement_id uuid not null,
  case_id uuid not null,
  place smallint not null,
  name text not null,
  kind text not null,
  size integer not null,
  sha256 bytea not null,
  content bytea not null,
  constraint evidence_file_pk primary key (tenant_id, id),
  constraint evidence_file_line_fk foreign key (tenant_id, line_id) references progress_line (tenant_id, id),
  constraint evidence_file_agreement_fk foreign key (tenant_id, agreement_id) references agreement (tenant_id, id),
  constraint evidence_file_case_fk foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  constraint evidence_file_place_once unique (tenant_id, line_id, place),
  constraint evidence_file_at_most_five check (place between 1 and 5),
  constraint evidence_file_kind_known check (kind in ('jpeg', 'png', 'pdf')),
  constraint evidence_file_name_size check (length(name) between 1 and 90),
  constraint evidence_file_size_whole check (size = length(content) and size between 1 and 5242880),
  constraint evidence_file_hash_whole check (length(sha256) = 32)
);
comment on table evidence_file is 'Bewijsstuk: a photo or letter beside a line of proof (class K3). Append-only; of a struck line it is no longer shown, and goes with the case.';
comment on column evidence_file.name is 'As it was called by who sent it (class K3), without what a file system reads as something else.';
comment on column evidence_file.content is 'The file itself (class K3). Of a photo only the picture: place, time and device are taken out before it is stored.';
comment on column evidence_file.sha256 is 'Of the stored content.';
-- Pictures do not get smaller by pressing them again.
alter table evidence_file alter column content set storage external;

-- A line is read by every seat over the case; what hangs beside it by who directs, who promised and whom it is for.
alter table evidence_file enable row level security;
alter table evidence_file force row level security;
grant select, insert on evidence_file to rondom_app;
create policy evidence_file_steer on evidence_file to rondom_app using (tenant_id = app_tenant()
  and (app_is_system() or exists (select from my_seats() s where s.case_id = evidence_file.case_id
    and s.role in ('director', 'stand-in'))));
create policy evidence_file_promiser on evidence_file to rondom_app
  using (tenant_id = app_tenant() and promised_by_me(agreement_id));
create policy evidence_file_own on evidence_file for select to rondom_app using (tenant_id = app_tenant()
  and case_id = any ((select open_cases('own'))::uuid[]) and sees_agreement(agreement_id));

-- An agreement waits for another one of the case, for a referral (until somebody has met the resident) or for a step of the
-- route (until it is done). Which of the three follows from what it points at.
alter table agreement
  drop constraint agreement_waits_whole,
  add column waits_on_referral uuid,
  add column waits_on_step uuid,
  add column waits_kind text generated always as (case when waits_on is not null then 'agreement'
    when waits_on_referral is not null then 'referral' when waits_on_step is not null then 'route-step' end) stored,
  add constraint agreement_waits_referral_fk foreign key (tenant_id, waits_on_referral) references case_referral (tenant_id, id),
  add constraint agreement_waits_step_fk foreign key (tenant_id, waits_on_step) references route_step (tenant_id, id),
  add constraint agreement_waits_whole check (
    num_nonnulls(waits_on, waits_on_referral, waits_on_step) = (wait_state is not null)::int
    and (wait_state is not null or waits_days is null));
comment on column agreement.waits_on_referral is 'Wacht op: the referral of the same case whose first contact is awaited.';
comment on column agreement.waits_on_step is 'Wacht op: the step of the route of the same case that is to be done first.';
create index agreement_by_wait_on_referral on agreement (tenant_id, waits_on_referral) where waits_on_referral is not null;
create index agreement_by_wait_on_step on agreement (tenant_id, waits_on_step) where waits_on_step is not null;
