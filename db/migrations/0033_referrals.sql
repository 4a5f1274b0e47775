-- Referral (D5): a question is handed to another organisation and followed until somebody there has met the resident, or
-- comes back to the director. What was sent stands apart from that it was sent: who counts hand-overs reads no content.

alter table organisation add column until_date date;
comment on column organisation.until_date is 'Last day on which this organisation could be referred to; null while it exists.';

create table case_referral (
  tenant_id uuid not null,
  id uuid not null,
  chain_id uuid not null,
  position smallint not null,
  previous_id uuid,
  case_id uuid not null,
  person_id uuid not null,
  question_id uuid,
  goal_id uuid,
  sent_by uuid not null,
  from_organisation_id uuid not null,
  to_organisation_id uuid not null,
  to_worker uuid,
  to_partner uuid,
  warm boolean not null,
  state text not null,
  state_since timestamptz not null,
  sent_on date not null,
  answer_by date not null,
  seen_on date,
  answered_on date,
  answered_by text not null default '',
  ended_on date,
  reason text,
  contact_by date,
  contact_on date,
  outcome text,
  settled_on date,
  version integer not null default 1,
  constraint case_referral_pk primary key (tenant_id, id),
  constraint case_referral_case_fk foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  constraint case_referral_person_fk foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint case_referral_question_fk foreign key (tenant_id, question_id) references question (tenant_id, id),
  constraint case_referral_goal_fk foreign key (tenant_id, goal_id) references goal (tenant_id, id),
  constraint case_referral_sender_fk foreign key (tenant_id, sent_by) references worker (tenant_id, id),
  constraint case_referral_from_fk foreign key (tenant_id, from_organisation_id) references organisation (tenant_id, id),
  constraint case_referral_to_fk foreign key (tenant_id, to_organisation_id) references organisation (tenant_id, id),
  constraint case_referral_worker_fk foreign key (tenant_id, to_worker) references worker (tenant_id, id),
  constraint case_referral_partner_fk foreign key (tenant_id, to_partner) references partner (tenant_id, id),
  constraint case_referral_previous_fk foreign key (tenant_id, previous_id) references case_referral (tenant_id, id),
  constraint case_referral_chain_fk foreign key (tenant_id, chain_id) references case_referral (tenant_id, id),
  constraint case_referral_about_one check (num_nonnulls(question_id, goal_id) = 1),
  constraint case_referral_to_one check (num_nonnulls(to_worker, to_partner) = 1),
  constraint case_referral_elsewhere check (from_organisation_id <> to_organisation_id),
  constraint case_referral_first check ((position = 1) = (previous_id is null) and (position = 1) = (chain_id = id)),
  constraint case_referral_state_known check (state in
    ('sent','seen','late-yes','accepted','contact','closed','declined','bounced','withdrawn','rerouted')),
  constraint case_referral_answer_after check (answer_by >= sent_on),
  constraint case_referral_reason_known check (reason is null or reason in
    ('full','not-ours','more-needed','no-contact','resident-declines','other')),
  constraint case_referral_reason_when check ((state in ('declined','bounced')) = (reason is not null)),
  constraint case_referral_outcome_known check (outcome is null or outcome in ('helped','partly','not-helped','elsewhere')),
  constraint case_referral_outcome_when check ((state = 'closed') = (outcome is not null)),
  constraint case_referral_contact_dated check (state not in ('contact','closed') or contact_on is not null),
  constraint case_referral_accepted_dated check (state not in ('accepted','contact','closed','bounced') or contact_by is not null),
  constraint case_referral_ended_dated check
    ((state in ('closed','declined','bounced','withdrawn','rerouted')) = (ended_on is not null)),
  constraint case_referral_settled_after check (settled_on is null or ended_on is not null)
);
comment on table case_referral is 'Verwijzing: that a question was handed to another organisation, and how far it came. Expired is computed, never stored.';
comment on column case_referral.chain_id is 'The first referral of the same question; those after it continue it.';
comment on column case_referral.settled_on is 'Day on which the director dealt with a referral that came back without sending it on.';
create index case_referral_by_case on case_referral (tenant_id, case_id);
create index case_referral_by_receiver on case_referral (tenant_id, to_organisation_id, state);
create index case_referral_by_person on case_referral (tenant_id, person_id);
create index case_referral_by_day on case_referral (tenant_id, sent_on);
create unique index case_referral_one_successor on case_referral (tenant_id, previous_id) where previous_id is not null;
create unique index case_referral_one_open on case_referral (tenant_id, chain_id)
  where state in ('sent','seen','late-yes','accepted','contact');
select know_person_reference('case_referral', 'person_id');

create table case_referral_letter (
  tenant_id uuid not null,
  referral_id uuid not null,
  case_id uuid not null,
  name text not null,
  reach text not null,
  own_words text not null,
  language text not null,
  tried text not null,
  asked text not null,
  basis text not null,
  basis_words text not null default '',
  answer_words text not null default '',
  end_words text not null default '',
  settled_words text not null default '',
  constraint case_referral_letter_pk primary key (tenant_id, referral_id),
  constraint case_referral_letter_fk foreign key (tenant_id, referral_id) references case_referral (tenant_id, id),
  constraint case_referral_letter_basis_known check (basis in ('agreed','task','vital')),
  constraint case_referral_letter_basis_said check (basis = 'agreed' or basis_words <> ''),
  constraint case_referral_letter_words check (length(own_words) between 1 and 4000 and length(asked) between 1 and 1000
    and length(tried) between 1 and 1000 and length(reach) between 1 and 200)
);
comment on table case_referral_letter is 'What was sent, as it was sent: all that the receiver sees of the resident.';
comment on column case_referral_letter.own_words is 'The question in the resident''s words.';
comment on column case_referral_letter.reach is 'How the resident is reached.';

create table case_referral_handover (
  tenant_id uuid not null,
  id uuid not null,
  referral_id uuid not null,
  case_id uuid not null,
  appointment_id uuid not null,
  form text not null,
  held boolean,
  why text not null default '',
  planned_at timestamptz not null,
  told_at timestamptz,
  constraint case_referral_handover_pk primary key (tenant_id, id),
  constraint case_referral_handover_fk foreign key (tenant_id, referral_id) references case_referral (tenant_id, id),
  constraint case_referral_handover_appointment_fk foreign key (tenant_id, appointment_id) references appointment (tenant_id, id),
  constraint case_referral_handover_form_known check (form in ('call','visit')),
  constraint case_referral_handover_told check ((held is null) = (told_at is null)),
  constraint case_referral_handover_why check (held is distinct from false or why <> '')
);
comment on table case_referral_handover is 'Warme overdracht: a moment with resident, sender and receiver together, and whether it came to that.';
create unique index case_referral_handover_one_planned on case_referral_handover (tenant_id, referral_id) where held is null;

-- A worker of the receiving organisation, or the partner to whom it was sent.
create function receives_referral(wanted uuid) returns boolean language sql stable parallel safe as $$
  select exists (select from case_referral r where r.tenant_id = app_tenant() and r.id = wanted
    and (r.to_partner = app_actor() or exists (select from worker w where w.tenant_id = r.tenant_id and w.id = app_actor()
      and w.organisation_id = r.to_organisation_id
      and (w.active_until is null or w.active_until >= (app_now() at time zone 'Europe/Amsterdam')::date))))
$$;

do $$
declare
  name text;
begin
  foreach name in array array['case_referral', 'case_referral_letter', 'case_referral_handover'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('grant select, insert on %I to rondom_app', name);
    execute format('create policy %I on %I to rondom_app using (tenant_id = app_tenant()) with check (tenant_id = app_tenant())',
      name || '_tenant', name);
  end loop;
  foreach name in array array['case_referral_letter', 'case_referral_handover'] loop
    execute format($p$create policy %I on %I as restrictive to rondom_app using (app_is_system()
      or exists (select from my_seats() s where s.case_id = %I.case_id and s.scope = 'case') or receives_referral(referral_id))$p$,
      name || '_circle', name, name);
  end loop;
end $$;
grant update (state, state_since, seen_on, answered_on, answered_by, ended_on, reason, contact_by, contact_on, outcome,
  settled_on, version) on case_referral to rondom_app;
grant update (answer_words, end_words, settled_words) on case_referral_letter to rondom_app;
grant update (held, why, told_at) on case_referral_handover to rondom_app;

-- A partner's link opens an agreement or a referral.
alter table partner_link
  alter column agreement_id drop not null,
  add column referral_id uuid,
  add constraint partner_link_referral_fk foreign key (tenant_id, referral_id) references case_referral (tenant_id, id),
  add constraint partner_link_one_subject check (num_nonnulls(agreement_id, referral_id) = 1);
comment on table partner_link is 'Link with a code over another channel: one partner, one agreement or referral, short-lived, revocable.';
create index partner_link_by_referral on partner_link (tenant_id, referral_id) where referral_id is not null;

alter table follow_up drop constraint follow_up_object_known,
  add constraint follow_up_object_known check (object_kind in ('agreement','term','opinion','referral'));
