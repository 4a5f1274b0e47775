-- Transfer of direction and stand-in (C2). The seat gives access, so a transfer is told in seats: who takes over reads along
-- before the day (incoming), who gave reads along after it (outgoing, with its end written when it begins), and at every
-- moment exactly one director's seat is open.

alter table seat drop constraint seat_role_known;
alter table seat add constraint seat_role_known check (role in ('director','stand-in','professional','contact','partner','resident',
  'known','incoming','outgoing','process-director'));
alter table seat add column arrangement_id uuid;
comment on column seat.arrangement_id is 'The transfer or the absence that made this seat, so that it ends with it.';

create table transfer (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  from_worker uuid not null,
  to_worker uuid not null,
  proposed_by uuid not null,
  state text not null default 'proposed',
  switch_on date not null,
  until_on date,
  talk_on date,
  question text not null default '',
  answer text not null default '',
  reason text not null default '',
  proposed_at timestamptz not null,
  accepted_at timestamptz,
  moved_at timestamptz,
  version integer not null default 1,
  constraint transfer_pk primary key (tenant_id, id),
  constraint transfer_case_fk foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  constraint transfer_from_fk foreign key (tenant_id, from_worker) references worker (tenant_id, id),
  constraint transfer_to_fk foreign key (tenant_id, to_worker) references worker (tenant_id, id),
  constraint transfer_proposer_fk foreign key (tenant_id, proposed_by) references worker (tenant_id, id),
  constraint transfer_other check (from_worker <> to_worker),
  constraint transfer_state_known check (state in ('proposed','asked','accepted','moved','refused','withdrawn','lapsed')),
  constraint transfer_overlap check (until_on is null or until_on >= switch_on),
  constraint transfer_accepted_dated check (state not in ('accepted','moved') or accepted_at is not null),
  constraint transfer_moved_dated check ((state = 'moved') = (moved_at is not null)),
  constraint transfer_words_size check (length(question) <= 500 and length(answer) <= 500 and length(reason) <= 300)
);
comment on table transfer is 'Overdracht: the direction of one case goes to another director on a day. Holds no plan content.';
comment on column transfer.until_on is 'Last day on which who gave reads along; null when there is no overlap after the day.';
create unique index transfer_one_open on transfer (tenant_id, case_id) where state in ('proposed','asked','accepted');
create index transfer_by_case on transfer (tenant_id, case_id);
create index transfer_by_receiver on transfer (tenant_id, to_worker, state);
create index transfer_by_giver on transfer (tenant_id, from_worker, state);
create index transfer_due on transfer (tenant_id, switch_on) where state = 'accepted';

create table transfer_item (
  tenant_id uuid not null,
  transfer_id uuid not null,
  item_id uuid not null,
  case_id uuid not null,
  kind text not null,
  words text not null default '',
  read_at timestamptz,
  constraint transfer_item_pk primary key (tenant_id, transfer_id, item_id),
  constraint transfer_item_transfer_fk foreign key (tenant_id, transfer_id) references transfer (tenant_id, id),
  constraint transfer_item_kind_known check (kind in ('case','agreement','term')),
  constraint transfer_item_size check (length(words) <= 500)
);
comment on table transfer_item is 'Overdrachtsblad: what who gives wants who takes over to know about the case, an agreement or a term, and whether it was read.';

create table absence (
  tenant_id uuid not null,
  id uuid not null,
  worker_id uuid not null,
  stand_in_id uuid not null,
  from_on date not null,
  until_on date not null,
  arranged_by uuid not null,
  arranged_at timestamptz not null,
  ended_at timestamptz,
  constraint absence_pk primary key (tenant_id, id),
  constraint absence_worker_fk foreign key (tenant_id, worker_id) references worker (tenant_id, id),
  constraint absence_stand_in_fk foreign key (tenant_id, stand_in_id) references worker (tenant_id, id),
  constraint absence_arranger_fk foreign key (tenant_id, arranged_by) references worker (tenant_id, id),
  constraint absence_other check (worker_id <> stand_in_id),
  constraint absence_period check (until_on >= from_on)
);
comment on table absence is 'Vervanging: who steers the cases of an absent director, from and until which day. Why somebody is away is not recorded.';
create index absence_by_worker on absence (tenant_id, worker_id, until_on);
create index absence_by_stand_in on absence (tenant_id, stand_in_id, until_on);

-- What was told to whom is read from the messages about a case and what hangs on it.
create index outbox_message_by_object on outbox_message (tenant_id, object_id) where object_id is not null;

do $$
declare
  name text;
begin
  foreach name in array array['transfer','transfer_item','absence'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('grant select, insert on %I to rondom_app', name);
  end loop;
  foreach name in array array['transfer','absence'] loop
    execute format('create policy %I on %I to rondom_app using (tenant_id = app_tenant()) with check (tenant_id = app_tenant())',
      name || '_tenant', name);
  end loop;
end $$;
grant update (state, question, answer, reason, accepted_at, moved_at, version) on transfer to rondom_app;
grant update (words, read_at) on transfer_item to rondom_app;
grant update (ended_at) on absence to rondom_app;

-- The work list of a team lead: workers who have a post today in a team of the actor.
create function leads(wanted_worker uuid) returns boolean language sql stable parallel safe as $$
  select exists (select from worker l
    join post mine on mine.tenant_id = l.tenant_id and mine.worker_id = l.id
    join post theirs on theirs.tenant_id = mine.tenant_id and theirs.team_id = mine.team_id
    where l.tenant_id = app_tenant() and l.id = app_actor() and l.role = 'team-lead' and theirs.worker_id = wanted_worker
      and mine.from_date <= (app_now() at time zone 'Europe/Amsterdam')::date
      and (mine.until_date is null or mine.until_date >= (app_now() at time zone 'Europe/Amsterdam')::date)
      and theirs.from_date <= (app_now() at time zone 'Europe/Amsterdam')::date
      and (theirs.until_date is null or theirs.until_date >= (app_now() at time zone 'Europe/Amsterdam')::date))
$$;
comment on function leads is 'Whether the actor is team lead of this worker today.';

-- Who gives, who receives, who leads the one who gives, who has a seat over the case; the resident only once it is certain.
create policy transfer_circle on transfer as restrictive to rondom_app using (app_is_system()
  or from_worker = app_actor() or to_worker = app_actor() or leads(from_worker)
  or exists (select from my_seats() s where s.case_id = transfer.case_id and s.scope = 'case')
  or (state in ('accepted','moved') and sits_at(case_id)));

-- Plan content: only for who directs, takes over or gave, and only as long as that seat lasts.
create policy transfer_item_seat on transfer_item to rondom_app using (tenant_id = app_tenant() and (app_is_system()
  or exists (select from my_seats() s where s.case_id = transfer_item.case_id
    and s.role in ('director','stand-in','incoming','outgoing'))));

-- An agreement that was never accepted can be proposed anew too: to another date after a refusal, or to somebody else.
alter table agreement drop constraint agreement_accepted_dated;
alter table agreement add constraint agreement_accepted_dated check
  (state in ('proposed','countered','declined','renegotiated','cancelled') or accepted_on is not null);
