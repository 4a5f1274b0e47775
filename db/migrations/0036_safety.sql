-- Safety first (C7): what everybody around a household must know before anything else, the reporting code for domestic
-- violence and child abuse (Meldcode), and aggression against workers with somebody beside them until it is dealt with.

-- That there is something, for every worker with a place in the case, of whatever scope: whom to call before a visit or a
-- call. What it is stands in safety_line_text, for seats over the case.
create table safety_line (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  sort text not null,
  level text not null,
  call_first uuid,
  reviewed_on date not null,
  review_on date not null,
  recorded_by uuid not null,
  ended_on date,
  ended_by uuid,
  version integer not null default 1,
  constraint safety_line_pk primary key (tenant_id, id),
  constraint safety_line_case_fk foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  constraint safety_line_call_fk foreign key (tenant_id, call_first) references worker (tenant_id, id),
  constraint safety_line_recorder_fk foreign key (tenant_id, recorded_by) references worker (tenant_id, id),
  constraint safety_line_ender_fk foreign key (tenant_id, ended_by) references worker (tenant_id, id),
  constraint safety_line_sort_known check (sort in ('danger', 'coercion', 'worker')),
  constraint safety_line_level_known check (level in ('attention', 'serious')),
  -- Special data that nobody looks at again would stay for ever.
  constraint safety_line_review check (review_on > reviewed_on and review_on <= reviewed_on + 184),
  constraint safety_line_ended check ((ended_on is null) = (ended_by is null))
);
comment on table safety_line is 'Veiligheidsregel: that there is danger, a measure of coercion or something a worker must know before a visit, and whom to call first.';
comment on column safety_line.review_on is 'Until then it holds; what protects workers no longer shows after it, danger and coercion do and ask to be looked at.';
create index safety_line_by_case on safety_line (tenant_id, case_id) where ended_on is null;

create table safety_line_text (
  tenant_id uuid not null,
  line_id uuid not null,
  case_id uuid not null,
  kind text not null,
  person_id uuid,
  what text not null,
  at_once text not null default '',
  since_on date not null,
  told boolean not null,
  told_why text not null default '',
  end_reason text not null default '',
  constraint safety_line_text_pk primary key (tenant_id, line_id),
  constraint safety_line_text_fk foreign key (tenant_id, line_id) references safety_line (tenant_id, id),
  constraint safety_line_text_person_fk foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint safety_line_text_size check (length(what) between 1 and 300 and length(at_once) <= 200
    and length(told_why) <= 300 and length(end_reason) <= 300),
  -- Who is written about hears it (AVG art. 13, 14), unless telling is itself a danger: then why stands here.
  constraint safety_line_text_told check (told or told_why <> '')
);
comment on table safety_line_text is 'What a safety line says (K5): for seats over the case only.';
create index safety_line_text_by_case on safety_line_text (tenant_id, case_id);
select know_person_reference('safety_line_text', 'person_id');

-- Meldcode (Besluit verplichte meldcode huiselijk geweld en kindermishandeling): five steps.
create table meldcode (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  state text not null,
  started_by uuid not null,
  started_on date not null,
  step_due_on date,
  report boolean,
  help boolean,
  reported_on date,
  reference text not null default '',
  closed_on date,
  version integer not null default 1,
  constraint meldcode_pk primary key (tenant_id, id),
  constraint meldcode_case_fk foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  constraint meldcode_person_fk foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint meldcode_starter_fk foreign key (tenant_id, started_by) references worker (tenant_id, id),
  constraint meldcode_state_known check (state in ('under-way', 'to-report', 'following', 'closed')),
  constraint meldcode_closed check ((state = 'closed') = (closed_on is not null) and (state = 'closed') = (step_due_on is null)),
  constraint meldcode_decided check ((report is null) = (help is null) and (state = 'under-way' or report is not null)),
  constraint meldcode_reported check (reported_on is null or report),
  constraint meldcode_reference_size check (length(reference) <= 60)
);
comment on table meldcode is 'Meldcode (K5): signs of violence or abuse about one person of a household, step by step to two decisions. For who directs the case and who began it.';
comment on column meldcode.step_due_on is 'Norm of the municipality for the next step; no law sets one per step.';
comment on column meldcode.reference is 'Number that Veilig Thuis gave; nothing is sent to Veilig Thuis from here.';
create index meldcode_by_case on meldcode (tenant_id, case_id);
create index meldcode_by_starter on meldcode (tenant_id, started_by) where state <> 'closed';
create index meldcode_by_person on meldcode (tenant_id, person_id);
select know_person_reference('meldcode', 'person_id');

create table meldcode_entry (
  tenant_id uuid not null,
  id uuid not null,
  meldcode_id uuid not null,
  step text not null,
  on_day date not null,
  with_whom text not null default '',
  words text not null,
  skipped boolean not null default false,
  written_by uuid not null,
  written_at timestamptz not null,
  constraint meldcode_entry_pk primary key (tenant_id, id),
  constraint meldcode_entry_fk foreign key (tenant_id, meldcode_id) references meldcode (tenant_id, id),
  constraint meldcode_entry_writer_fk foreign key (tenant_id, written_by) references worker (tenant_id, id),
  constraint meldcode_entry_step_known check (step in ('signals', 'consult', 'talk', 'weigh', 'decide', 'report', 'evaluate')),
  constraint meldcode_entry_skip check (not skipped or step = 'talk'),
  constraint meldcode_entry_size check (length(words) <= 2000 and length(with_whom) <= 120)
);
comment on table meldcode_entry is 'One step as it was taken: when, with whom, what was learnt. Nothing is rewritten; a step may be taken again.';
create index meldcode_entry_by_meldcode on meldcode_entry (tenant_id, meldcode_id);

create table meldcode_answer (
  tenant_id uuid not null,
  entry_id uuid not null,
  meldcode_id uuid not null,
  question text not null,
  yes boolean not null,
  words text not null default '',
  constraint meldcode_answer_pk primary key (tenant_id, entry_id, question),
  constraint meldcode_answer_fk foreign key (tenant_id, entry_id) references meldcode_entry (tenant_id, id),
  constraint meldcode_answer_meldcode_fk foreign key (tenant_id, meldcode_id) references meldcode (tenant_id, id),
  constraint meldcode_answer_question_known check (question in ('suspicion', 'unsafe', 'able', 'accepted', 'enough')),
  constraint meldcode_answer_size check (length(words) <= 500)
);
comment on table meldcode_answer is 'Afwegingskader: the five questions that weigh a suspicion, answered with yes or no.';
create index meldcode_answer_by_meldcode on meldcode_answer (tenant_id, meldcode_id);

-- Aggression (Arbowet art. 3 lid 2): what happened to a worker, who stands beside them, and what is done about it.
create table incident (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid,
  worker_id uuid not null,
  reported_by uuid not null,
  happened_on date not null,
  happened_at time,
  place text not null,
  kind text not null,
  seriousness text not null,
  what text not null,
  buddy_id uuid not null,
  buddy_due_on date not null,
  spoken_on date,
  state text not null default 'open',
  reported_at timestamptz not null,
  closed_on date,
  closing_words text not null default '',
  follower_ids uuid[] not null default '{}',
  version integer not null default 1,
  constraint incident_pk primary key (tenant_id, id),
  constraint incident_case_fk foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  constraint incident_worker_fk foreign key (tenant_id, worker_id) references worker (tenant_id, id),
  constraint incident_reporter_fk foreign key (tenant_id, reported_by) references worker (tenant_id, id),
  constraint incident_buddy_fk foreign key (tenant_id, buddy_id) references worker (tenant_id, id),
  constraint incident_place_known check (place in ('office', 'home-visit', 'phone', 'street', 'online')),
  constraint incident_kind_known check (kind in ('verbal', 'threat', 'physical', 'property', 'discrimination')),
  constraint incident_seriousness_known check (seriousness in ('light', 'serious', 'very-serious')),
  constraint incident_state_known check (state in ('open', 'closed')),
  constraint incident_size check (length(what) between 1 and 1000 and length(closing_words) <= 500),
  -- Nobody alone.
  constraint incident_not_alone check (buddy_id <> worker_id),
  constraint incident_closed check ((state = 'closed') = (closed_on is not null) and (state = 'open' or spoken_on is not null))
);
comment on table incident is 'Agressie-incident: what happened against whom, and the buddy (maatje) who speaks with the colleague within a day.';
comment on column incident.follower_ids is 'Workers with a step in it: the lock of the incident reads them here, or it and the lock of its steps would wait for each other.';
create index incident_by_worker on incident (tenant_id, worker_id);
create index incident_by_buddy on incident (tenant_id, buddy_id) where spoken_on is null;
create index incident_open on incident (tenant_id) where state = 'open';
create index incident_by_case on incident (tenant_id, case_id) where case_id is not null;

create table incident_step (
  tenant_id uuid not null,
  id uuid not null,
  incident_id uuid not null,
  kind text not null,
  owner_id uuid not null,
  due_on date not null,
  done_on date,
  words text not null default '',
  version integer not null default 1,
  constraint incident_step_pk primary key (tenant_id, id),
  constraint incident_step_fk foreign key (tenant_id, incident_id) references incident (tenant_id, id),
  constraint incident_step_owner_fk foreign key (tenant_id, owner_id) references worker (tenant_id, id),
  constraint incident_step_kind_known check (kind in ('police', 'talk', 'house-rules', 'aftercare')),
  constraint incident_step_size check (length(words) <= 500)
);
comment on table incident_step is 'Opvolging van een incident: report to the police, talk with the resident, house rules, aftercare; who and by when.';
create index incident_step_by_incident on incident_step (tenant_id, incident_id);
create index incident_step_by_owner on incident_step (tenant_id, owner_id) where done_on is null;

do $$
declare
  name text;
begin
  foreach name in array array['safety_line', 'safety_line_text', 'meldcode', 'meldcode_entry', 'meldcode_answer', 'incident', 'incident_step'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('grant select, insert on %I to rondom_app', name);
    execute format('create policy %I on %I to rondom_app using (tenant_id = app_tenant()) with check (tenant_id = app_tenant())',
      name || '_tenant', name);
  end loop;
end $$;
-- Entries and answers of a Meldcode are never changed.
grant update (reviewed_on, review_on, ended_on, ended_by, version) on safety_line to rondom_app;
grant update (end_reason) on safety_line_text to rondom_app;
grant update (state, step_due_on, report, help, reported_on, reference, closed_on, version) on meldcode to rondom_app;
grant update (buddy_id, buddy_due_on, spoken_on, state, closed_on, closing_words, follower_ids, version) on incident to rondom_app;
grant update (done_on, words, version) on incident_step to rondom_app;

create policy safety_line_circle on safety_line as restrictive to rondom_app using (app_is_system()
  or exists (select from my_seats() s where s.case_id = safety_line.case_id and s.holder_kind = 'worker'));
create policy safety_line_text_circle on safety_line_text as restrictive to rondom_app using (app_is_system()
  or exists (select from my_seats() s where s.case_id = safety_line_text.case_id and s.holder_kind = 'worker' and s.scope = 'case'));
-- Who directs the case, and who began it as long as the own seat lasts; not who reads along, no partner, no resident.
create policy meldcode_circle on meldcode as restrictive to rondom_app using (app_is_system()
  or exists (select from my_seats() s where s.case_id = meldcode.case_id and s.holder_kind = 'worker' and s.scope = 'case'
    and (s.role in ('director', 'stand-in') or meldcode.started_by = app_actor())));
create function sees_meldcode(wanted uuid) returns boolean language sql stable parallel safe as $$
  select exists (select from meldcode m where m.tenant_id = app_tenant() and m.id = wanted)
$$;
create policy meldcode_entry_circle on meldcode_entry as restrictive to rondom_app using (app_is_system() or sees_meldcode(meldcode_id));
create policy meldcode_answer_circle on meldcode_answer as restrictive to rondom_app using (app_is_system() or sees_meldcode(meldcode_id));

-- Whom it happened to, who reported it, who stands beside, who leads that worker, and who has something to do in it.
create policy incident_circle on incident as restrictive to rondom_app using (app_is_system()
  or app_actor() in (worker_id, reported_by, buddy_id) or app_actor() = any (follower_ids) or leads(worker_id));
create function sees_incident(wanted uuid) returns boolean language sql stable parallel safe as $$
  select exists (select from incident i where i.tenant_id = app_tenant() and i.id = wanted)
$$;
create policy incident_step_circle on incident_step as restrictive to rondom_app using (app_is_system() or sees_incident(incident_id));
