-- Organisations, workers, people, relations, households.

create table organisation (
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  kind text not null,
  phone text,
  constraint organisation_pk primary key (tenant_id, id),
  constraint organisation_kind_known check (kind in
    ('municipality','youth-centre','work-square','school','housing','debt-help','health','care','employer','volunteers','justice','other'))
);
comment on table organisation is 'Organisatie: department, partner or provider that people work for.';

create table team (
  tenant_id uuid not null,
  id uuid not null,
  organisation_id uuid not null,
  name text not null,
  constraint team_pk primary key (tenant_id, id),
  constraint team_organisation_fk foreign key (tenant_id, organisation_id) references organisation (tenant_id, id)
);

create table worker (
  tenant_id uuid not null,
  id uuid not null,
  organisation_id uuid not null,
  subject text not null,
  name text not null,
  role text not null,
  phone text not null,
  email text not null,
  knowledge text[] not null default '{}',
  languages text[] not null default '{nl}',
  ceiling_points smallint not null default 36,
  preferences jsonb not null default '{}',
  active_from date not null,
  active_until date,
  constraint worker_pk primary key (tenant_id, id),
  constraint worker_subject_unique unique (subject),
  constraint worker_organisation_fk foreign key (tenant_id, organisation_id) references organisation (tenant_id, id),
  constraint worker_role_known check (role in
    ('front-desk','assessor','director','professional','team-lead','policy-officer','contract-manager','finance','privacy-officer','application-manager'))
);
comment on table worker is 'Medewerker; organisation_id is the mother organisation, which never gives access.';
comment on column worker.subject is 'The sub claim of the identity provider.';

create table post (
  tenant_id uuid not null,
  id uuid not null,
  worker_id uuid not null,
  team_id uuid not null,
  from_date date not null,
  until_date date,
  constraint post_pk primary key (tenant_id, id),
  constraint post_worker_fk foreign key (tenant_id, worker_id) references worker (tenant_id, id),
  constraint post_team_fk foreign key (tenant_id, team_id) references team (tenant_id, id),
  constraint post_period check (until_date is null or until_date >= from_date)
);
comment on table post is 'Functie: a worker''s dated place in a team, also when seconded.';

create table person (
  tenant_id uuid not null,
  id uuid not null,
  given_names text not null,
  infix text not null default '',
  family_name text not null,
  search_name text not null,
  sound_key text not null,
  birth_year smallint,
  birth_month smallint,
  birth_day smallint,
  bsn_cipher bytea,
  bsn_hash bytea,
  bsn_tail text,
  phone text,
  phone_digits text,
  email text,
  language text not null default 'nl',
  street text,
  house_number text,
  postcode text,
  city text,
  address_secret boolean not null default false,
  sources jsonb not null,
  log_subject bytea not null,
  version integer not null default 1,
  created_at timestamptz not null,
  constraint person_pk primary key (tenant_id, id),
  constraint person_bsn_unique unique (tenant_id, bsn_hash),
  constraint person_bsn_whole check ((bsn_cipher is null) = (bsn_hash is null) and (bsn_cipher is null) = (bsn_tail is null)),
  constraint person_birth_order check ((birth_month is null or birth_year is not null) and (birth_day is null or birth_month is not null)),
  constraint person_names_present check (length(family_name) between 1 and 200 and length(given_names) <= 200)
);
comment on table person is 'Persoon: residents and people of their own network. A file per person; the plan is per household.';
comment on column person.bsn_cipher is 'Burgerservicenummer, AES-256-GCM; never shown whole but on a logged request.';
comment on column person.bsn_hash is 'HMAC-SHA-256 of the BSN, for look-up only.';
comment on column person.given_names is 'Voornamen.';
comment on column person.infix is 'Tussenvoegsel.';
comment on column person.family_name is 'Achternaam.';
comment on column person.birth_year is 'Part of the birth date; unknown parts are null, as in the BRP.';
comment on column person.phone is 'Telephone number as told.';
comment on column person.email is 'Mail address as told.';
comment on column person.street is 'Address; absent from replies when address_secret.';
comment on column person.sources is 'Per datum where it comes from and when: {"address": {"source": "BRP", "date": "2026-09-14"}}.';
comment on column person.log_subject is 'Encrypted person id, copied into each log line about this person.';
create index person_by_name on person using gin (search_name gin_trgm_ops);
create index person_by_sound on person using gin (sound_key gin_trgm_ops);
create index person_by_birth on person (tenant_id, birth_year, birth_month, birth_day);
create index person_by_phone on person (tenant_id, phone_digits) where phone_digits is not null;
create index person_by_postcode on person (tenant_id, postcode, house_number) where postcode is not null;

create table relation (
  tenant_id uuid not null,
  id uuid not null,
  from_person_id uuid not null,
  to_person_id uuid not null,
  kind text not null,
  strength text not null default 'normal',
  from_date date,
  until_date date,
  constraint relation_pk primary key (tenant_id, id),
  constraint relation_from_fk foreign key (tenant_id, from_person_id) references person (tenant_id, id),
  constraint relation_to_fk foreign key (tenant_id, to_person_id) references person (tenant_id, id),
  constraint relation_two_people check (from_person_id <> to_person_id),
  constraint relation_kind_known check (kind in ('parent','child','partner','sibling','carer','authority','friend','neighbour','other')),
  constraint relation_strength_known check (strength in ('strong','normal','strained'))
);
comment on table relation is 'Relatie: dated, typed tie; from_person is <kind> of to_person.';
create index relation_by_to on relation (tenant_id, to_person_id);
create index relation_by_from on relation (tenant_id, from_person_id);

create table household (
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  state text not null,
  proposed_at timestamptz not null,
  confirmed_at timestamptz,
  confirmed_by uuid,
  version integer not null default 1,
  constraint household_pk primary key (tenant_id, id),
  constraint household_state_known check (state in ('proposed','confirmed')),
  constraint household_confirmed_by_human check ((state = 'confirmed') = (confirmed_by is not null))
);
comment on table household is 'Huishouden: proposed by address and relations, confirmed by a human. Sharing an address is not a household.';

create table household_member (
  tenant_id uuid not null,
  household_id uuid not null,
  person_id uuid not null,
  position smallint not null,
  from_date date not null,
  until_date date,
  constraint household_member_pk primary key (tenant_id, household_id, person_id, from_date),
  constraint household_member_household_fk foreign key (tenant_id, household_id) references household (tenant_id, id),
  constraint household_member_person_fk foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint household_member_period check (until_date is null or until_date >= from_date)
);
create index household_member_by_person on household_member (tenant_id, person_id);

create table partner (
  tenant_id uuid not null,
  id uuid not null,
  organisation_id uuid not null,
  name text not null,
  email text not null,
  phone text not null,
  constraint partner_pk primary key (tenant_id, id),
  constraint partner_organisation_fk foreign key (tenant_id, organisation_id) references organisation (tenant_id, id),
  constraint partner_email_unique unique (tenant_id, email)
);
comment on table partner is 'Partnerprofessional without an account, reached by link and code.';
