-- The route of a case (C8, D12): published steps per kind of question, and per case the steps that were taken, in their own
-- order, each with at most one responsible organisation and others with less say.

create table route_template_version (
  tenant_id uuid not null,
  version integer not null,
  published_at timestamptz not null,
  published_by uuid,
  constraint route_template_version_pk primary key (tenant_id, version),
  constraint route_template_version_worker_fk foreign key (tenant_id, published_by) references worker (tenant_id, id),
  constraint route_template_version_counts check (version > 0)
);
comment on table route_template_version is 'Routes per soort vraag, as published. published_by is empty for the list that comes with the product.';

create table route_template_step (
  tenant_id uuid not null,
  version integer not null,
  code text not null,
  position smallint not null,
  kind text not null,
  life_domains text[] not null,
  duty text,
  label_nl text not null,
  label_en text not null,
  explain_nl text not null,
  explain_en text not null,
  constraint route_template_step_pk primary key (tenant_id, version, code),
  constraint route_template_step_version_fk foreign key (tenant_id, version) references route_template_version (tenant_id, version),
  constraint route_template_step_in_order unique (tenant_id, version, position),
  constraint route_template_step_code_shape check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 60),
  constraint route_template_step_kind_known check (kind in ('wmo', 'youth', 'debt', 'work')),
  constraint route_template_step_duty_known check (duty in ('wmo-inquiry', 'wmo-report', 'wmo-decision', 'youth-family-plan',
    'youth-decision', 'debt-first-talk', 'debt-decision', 'participation-decision')),
  constraint route_template_step_domains check (cardinality(life_domains) between 1 and 12),
  constraint route_template_step_in_words check (label_nl <> '' and label_en <> '' and explain_nl <> '' and explain_en <> '')
);
comment on table route_template_step is 'Stap van een route per soort vraag. The code stays the same over all versions; a dropped code never returns with another meaning.';
comment on column route_template_step.duty is 'What the law demands with this step; such a step cannot be skipped in a case.';

create table case_route (
  tenant_id uuid not null,
  case_id uuid not null,
  version integer not null default 1,
  constraint case_route_pk primary key (tenant_id, case_id),
  constraint case_route_case_fk foreign key (tenant_id, case_id) references case_file (tenant_id, id)
);
comment on table case_route is 'Route of a case. Its version rises with each step that is added or moved.';

create table route_step (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  position smallint not null,
  person_id uuid,
  code text,
  template_version integer,
  name_nl text not null,
  name_en text not null,
  purpose_nl text not null default '',
  purpose_en text not null default '',
  life_domains text[] not null,
  duty text,
  state text not null default 'planned',
  organisation_id uuid,
  from_on date,
  until_on date,
  begun_on date,
  ended_on date,
  version integer not null default 1,
  constraint route_step_pk primary key (tenant_id, id),
  constraint route_step_route_fk foreign key (tenant_id, case_id) references case_route (tenant_id, case_id),
  constraint route_step_person_fk foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint route_step_organisation_fk foreign key (tenant_id, organisation_id) references organisation (tenant_id, id),
  constraint route_step_template_fk foreign key (tenant_id, template_version, code) references route_template_step (tenant_id, version, code),
  -- Moving writes the whole order at once.
  constraint route_step_in_order unique (tenant_id, case_id, position) deferrable initially deferred,
  constraint route_step_state_known check (state in ('planned', 'running', 'done', 'skipped')),
  -- Only what the law demands is compulsory, and that is never skipped.
  constraint route_step_duty_stays check (duty is null or state <> 'skipped'),
  constraint route_step_template check ((code is null) = (template_version is null) and (duty is null or code is not null)),
  constraint route_step_planned check (from_on is null or until_on is null or from_on <= until_on),
  constraint route_step_lived check ((state <> 'planned' or (begun_on is null and ended_on is null))
    and (state not in ('running', 'done') or begun_on is not null) and ((state in ('done', 'skipped')) = (ended_on is not null))),
  constraint route_step_domains check (cardinality(life_domains) between 1 and 12),
  constraint route_step_size check (length(name_nl) between 1 and 80 and length(name_en) between 1 and 80
    and length(purpose_nl) <= 240 and length(purpose_en) <= 240)
);
comment on table route_step is 'Stap in de route of a case (K2): that it happens, in which order, who answers for it. For every seat in the case; no content.';
comment on column route_step.organisation_id is 'The one responsible organisation; empty is a gap that shows.';
comment on column route_step.person_id is 'For whom; empty for the household. Of another member''s step a resident sees nothing.';
create index route_step_by_organisation on route_step (tenant_id, organisation_id) where state in ('planned', 'running');
select know_person_reference('route_step', 'person_id');

create table route_party (
  tenant_id uuid not null,
  step_id uuid not null,
  organisation_id uuid not null,
  case_id uuid not null,
  say text not null,
  constraint route_party_pk primary key (tenant_id, step_id, organisation_id),
  constraint route_party_step_fk foreign key (tenant_id, step_id) references route_step (tenant_id, id),
  constraint route_party_organisation_fk foreign key (tenant_id, organisation_id) references organisation (tenant_id, id),
  constraint route_party_say_known check (say in ('carries-out', 'decides-with', 'is-told'))
);
comment on table route_party is 'Who else has a say in a step, and how much: carries it out, decides with the responsible one, is told.';
create index route_party_by_case on route_party (tenant_id, case_id);

create table route_skip (
  tenant_id uuid not null,
  id uuid not null,
  step_id uuid not null,
  case_id uuid not null,
  reason text not null,
  discussed boolean not null,
  skipped_by uuid not null,
  skipped_on date not null,
  constraint route_skip_pk primary key (tenant_id, id),
  constraint route_skip_step_fk foreign key (tenant_id, step_id) references route_step (tenant_id, id),
  constraint route_skip_worker_fk foreign key (tenant_id, skipped_by) references worker (tenant_id, id),
  constraint route_skip_size check (length(reason) between 1 and 300)
);
comment on table route_skip is 'Why a step was skipped (K3): for seats over the case. Append-only; a step that was taken up again keeps it.';
create index route_skip_by_step on route_skip (tenant_id, step_id);
create index route_skip_by_case on route_skip (tenant_id, case_id);

do $$
declare
  name text;
begin
  foreach name in array array['route_template_version', 'route_template_step', 'case_route', 'route_step', 'route_party', 'route_skip'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('grant select, insert on %I to rondom_app', name);
  end loop;
  foreach name in array array['route_template_version', 'route_template_step'] loop
    execute format('create policy %I on %I to rondom_app using (tenant_id = app_tenant()) with check (tenant_id = app_tenant())',
      name || '_tenant', name);
  end loop;
  foreach name in array array['case_route', 'route_party'] loop
    execute format($p$create policy %I on %I to rondom_app using (tenant_id = app_tenant()
      and (app_is_system() or exists (select from my_seats() s where s.case_id = %I.case_id)))$p$, name || '_seat', name, name);
  end loop;
end $$;
create policy route_step_seat on route_step to rondom_app using (tenant_id = app_tenant()
  and (app_is_system() or exists (select from my_seats() s where s.case_id = route_step.case_id
    and (s.holder_kind <> 'person' or route_step.person_id is null or route_step.person_id = s.holder_id))));
create policy route_skip_seat on route_skip to rondom_app using (tenant_id = app_tenant()
  and (app_is_system() or exists (select from my_seats() s where s.case_id = route_skip.case_id and s.scope = 'case')));
grant update (version) on case_route to rondom_app;
grant update (position, name_nl, name_en, purpose_nl, purpose_en, life_domains, state, organisation_id, from_on, until_on,
  begun_on, ended_on, version) on route_step to rondom_app;
grant update (say), delete on route_party to rondom_app;
