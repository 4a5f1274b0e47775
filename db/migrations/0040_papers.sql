-- The plan on paper (D9): what stood in the plan for one person when it was printed, and who signed it.

create table plan_paper (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  number smallint not null,
  content jsonb not null,
  language text not null,
  made_by uuid not null,
  made_at timestamptz not null,
  constraint plan_paper_pk primary key (tenant_id, id),
  constraint plan_paper_number unique (tenant_id, case_id, person_id, number),
  constraint plan_paper_case_fk foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  constraint plan_paper_person_fk foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint plan_paper_maker_fk foreign key (tenant_id, made_by) references worker (tenant_id, id),
  constraint plan_paper_number_from_one check (number >= 1),
  constraint plan_paper_language_known check (language in ('nl', 'en'))
);
comment on table plan_paper is 'Plan op papier: a version of the plan as one member of the household got it. Append-only: a new version is a new row.';
comment on column plan_paper.content is 'Goals and agreements that are this person''s or joint, as they stood then (class K3).';
select know_person_reference('plan_paper', 'person_id');

create table plan_signature (
  tenant_id uuid not null,
  id uuid not null,
  paper_id uuid not null,
  case_id uuid not null,
  role text not null,
  name text not null,
  signed_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint plan_signature_pk primary key (tenant_id, id),
  constraint plan_signature_paper_fk foreign key (tenant_id, paper_id) references plan_paper (tenant_id, id),
  constraint plan_signature_recorder_fk foreign key (tenant_id, recorded_by) references worker (tenant_id, id),
  constraint plan_signature_once unique (tenant_id, paper_id, role, name),
  constraint plan_signature_role_known check (role in ('resident', 'representative', 'director', 'other')),
  constraint plan_signature_name_present check (length(name) between 1 and 200)
);
comment on table plan_signature is 'Handtekening on a paper plan, as somebody at the table recorded it. Append-only.';

alter table plan_paper enable row level security;
alter table plan_paper force row level security;
alter table plan_signature enable row level security;
alter table plan_signature force row level security;
grant select, insert on plan_paper, plan_signature to rondom_app;
create policy plan_paper_seat on plan_paper to rondom_app using (tenant_id = app_tenant()
  and (app_is_system() or exists (select from my_seats() s where s.case_id = plan_paper.case_id and s.scope = 'case')));
create policy plan_paper_own on plan_paper for select to rondom_app using (tenant_id = app_tenant()
  and person_id = app_actor() and case_id = any ((select open_cases('own'))::uuid[]));
create policy plan_signature_seat on plan_signature to rondom_app using (tenant_id = app_tenant()
  and (app_is_system() or exists (select from my_seats() s where s.case_id = plan_signature.case_id and s.scope = 'case')));
create policy plan_signature_own on plan_signature for select to rondom_app using (tenant_id = app_tenant()
  and exists (select from plan_paper p where p.tenant_id = plan_signature.tenant_id and p.id = plan_signature.paper_id
    and p.person_id = app_actor()));
