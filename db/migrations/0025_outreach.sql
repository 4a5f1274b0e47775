-- Outreach: contacts that start without a request, with the basis on which somebody was spoken to or written down.

create table outreach_contact (
  tenant_id uuid not null,
  id uuid not null,
  worker_id uuid not null,
  person_id uuid,
  met_on date not null,
  place_kind text not null,
  place text not null default '',
  noticed text not null,
  offered text not null default '',
  basis text not null,
  article text not null default '',
  knows boolean,
  not_told_because text not null default '',
  again_on date,
  report_id uuid,
  ended_on date,
  recorded_at timestamptz not null,
  version integer not null default 1,
  constraint outreach_contact_pk primary key (tenant_id, id),
  constraint outreach_contact_worker_fk foreign key (tenant_id, worker_id) references worker (tenant_id, id),
  constraint outreach_contact_person_fk foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint outreach_contact_report_fk foreign key (tenant_id, report_id) references report (tenant_id, id),
  constraint outreach_contact_place_known check (place_kind in ('counter', 'street', 'home', 'school', 'other')),
  constraint outreach_contact_basis_known check (basis in ('nobody', 'agreed', 'task', 'vital')),
  constraint outreach_contact_person_has_basis check ((person_id is null) = (basis = 'nobody')),
  constraint outreach_contact_told check ((person_id is null) = (knows is null)
    and (knows is not false or length(not_told_because) > 0) and (basis <> 'agreed' or knows)),
  constraint outreach_contact_report_ends check (report_id is null or ended_on is not null)
);
comment on table outreach_contact is 'Erop-af-contact: it started without a request. It starts no statutory term; a report that follows does.';
comment on column outreach_contact.noticed is 'What the professional saw or heard; not the resident''s own words.';
create index outreach_contact_by_worker on outreach_contact (tenant_id, worker_id, met_on);
create index outreach_contact_by_person on outreach_contact (tenant_id, person_id);

alter table outreach_contact enable row level security;
alter table outreach_contact force row level security;
create policy outreach_contact_tenant on outreach_contact to rondom_app
  using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert, update on outreach_contact to rondom_app;
select know_person_reference('outreach_contact', 'person_id');
