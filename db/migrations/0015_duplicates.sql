-- One person entered twice: client numbers, possible duplicates, merging and its undoing.

-- Client number: short, per municipality, never given twice.
create table client_number_series (
  tenant_id uuid not null,
  last integer not null,
  constraint client_number_series_pk primary key (tenant_id)
);
comment on table client_number_series is 'The last client number (cliëntnummer) that a municipality gave.';
alter table client_number_series enable row level security;
alter table client_number_series force row level security;
create policy client_number_series_tenant on client_number_series to rondom_app
  using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert, update on client_number_series to rondom_app;

alter table person
  add column client_number integer,
  add column merged_into uuid,
  add column sound_version smallint not null default 1;
comment on column person.client_number is 'Cliëntnummer: what people say to each other instead of a BSN.';
comment on column person.merged_into is 'The person with whom this record was merged; everything that pointed here points there.';
comment on column person.sound_version is 'Which rules made sound_key (shared/names.ts); older keys are made anew by a job.';

-- The owner of the tables numbers the people who are there already; it sees them for this one statement.
create policy person_numbering on person to current_user using (true);
update person p set client_number = n.number
  from (select tenant_id, id, 1000 + row_number() over (partition by tenant_id order by created_at, id) as number from person) n
  where n.tenant_id = p.tenant_id and n.id = p.id;
create policy client_number_series_numbering on client_number_series to current_user using (true);
insert into client_number_series (tenant_id, last) select tenant_id, max(client_number) from person group by tenant_id;
drop policy person_numbering on person;
drop policy client_number_series_numbering on client_number_series;

create function next_client_number() returns integer language sql volatile as $$
  insert into client_number_series as s (tenant_id, last) values (app_tenant(), 1001)
    on conflict (tenant_id) do update set last = s.last + 1 returning s.last
$$;
alter table person
  alter column client_number set default next_client_number(),
  alter column client_number set not null,
  add constraint person_client_number_unique unique (tenant_id, client_number),
  add constraint person_merged_fk foreign key (tenant_id, merged_into) references person (tenant_id, id),
  add constraint person_merged_elsewhere check (merged_into <> id);
create index person_by_merged on person (tenant_id, merged_into) where merged_into is not null;
create index person_by_old_sound on person (tenant_id) where sound_version < 2;

-- A BSN belongs to one person; a merged record keeps what was written in it.
alter table person drop constraint person_bsn_unique;
create unique index person_bsn_unique on person (tenant_id, bsn_hash) where merged_into is null;

create function current_person(wanted uuid) returns uuid language sql stable parallel safe as $$
  with recursive chain (id, into_id) as (
    select p.id, p.merged_into from person p where p.tenant_id = app_tenant() and p.id = wanted
    union all
    select p.id, p.merged_into from chain c join person p on p.tenant_id = app_tenant() and p.id = c.into_id)
  select id from chain where into_id is null
$$;
comment on function current_person is 'The person under whom a record lives on; itself when it was never merged.';

create function records_of(wanted uuid) returns setof uuid language sql stable parallel safe as $$
  with recursive tree (id) as (
    select wanted
    union all
    select p.id from tree t join person p on p.tenant_id = app_tenant() and p.merged_into = t.id)
  select id from tree
$$;
comment on function records_of is 'A person and every record that was merged into it: events and log lines keep the record they were written for.';

create table person_pair (
  tenant_id uuid not null,
  id uuid not null,
  low_id uuid not null,
  high_id uuid not null,
  state text not null,
  score smallint not null,
  proposed_at timestamptz not null,
  proposed_by uuid,
  decided_at timestamptz,
  decided_by uuid,
  reason text not null default '',
  merge_id uuid,
  version integer not null default 1,
  constraint person_pair_pk primary key (tenant_id, id),
  constraint person_pair_once unique (tenant_id, low_id, high_id),
  constraint person_pair_order check (low_id < high_id),
  constraint person_pair_low_fk foreign key (tenant_id, low_id) references person (tenant_id, id),
  constraint person_pair_high_fk foreign key (tenant_id, high_id) references person (tenant_id, id),
  constraint person_pair_state_known check (state in ('open','different','merged')),
  constraint person_pair_merged_whole check ((state = 'merged') = (merge_id is not null)),
  constraint person_pair_decided check (state = 'open' or (decided_at is not null and decided_by is not null)),
  constraint person_pair_reasoned check (state <> 'different' or length(reason) > 0)
);
comment on table person_pair is 'Mogelijk dubbel: two records that may be one person, and what was decided. `different` blocks proposing and merging.';
create index person_pair_by_state on person_pair (tenant_id, state, score);
create index person_pair_by_high on person_pair (tenant_id, high_id);

create table person_merge (
  tenant_id uuid not null,
  id uuid not null,
  pair_id uuid not null,
  survivor_id uuid not null,
  absorbed_id uuid not null,
  survivor_before jsonb not null,
  survivor_after jsonb,
  merged_at timestamptz not null,
  merged_by uuid not null,
  recorded_at timestamptz not null default clock_timestamp(),
  undone_at timestamptz,
  undone_by uuid,
  undo_reason text,
  constraint person_merge_pk primary key (tenant_id, id),
  constraint person_merge_pair_fk foreign key (tenant_id, pair_id) references person_pair (tenant_id, id),
  constraint person_merge_survivor_fk foreign key (tenant_id, survivor_id) references person (tenant_id, id),
  constraint person_merge_absorbed_fk foreign key (tenant_id, absorbed_id) references person (tenant_id, id),
  constraint person_merge_two check (survivor_id <> absorbed_id),
  constraint person_merge_undone_whole check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (undo_reason is null))
);
comment on table person_merge is 'Samenvoeging: which record went into which, and the survivor as it was before and after.';
comment on column person_merge.survivor_before is 'The row of the survivor, to put back what the merge changed. Personal data (K1, K1a).';
create index person_merge_by_survivor on person_merge (tenant_id, survivor_id) where undone_at is null;

create table person_merge_step (
  tenant_id uuid not null,
  merge_id uuid not null,
  position integer not null,
  table_name text not null,
  column_name text not null,
  row_key jsonb not null,
  old_value text,
  new_value text,
  constraint person_merge_step_pk primary key (tenant_id, merge_id, position),
  constraint person_merge_step_merge_fk foreign key (tenant_id, merge_id) references person_merge (tenant_id, id)
);
comment on table person_merge_step is 'One reference that a merge moved, or one row that it ended; undoing walks them backwards.';

do $$
declare
  name text;
begin
  foreach name in array array['person_pair', 'person_merge', 'person_merge_step'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy %I on %I to rondom_app using (tenant_id = app_tenant()) with check (tenant_id = app_tenant())',
      name || '_tenant', name);
  end loop;
end $$;
grant select, insert, update on person_pair, person_merge to rondom_app;
grant select on person_merge_step to rondom_app;

-- Every column that holds a person. A new one is made known in the migration that makes it, with know_person_reference;
-- src/app/person-references.test.ts fails on one that is not.
create table person_reference (
  table_name text not null,
  column_name text not null,
  kind_column text,
  kinds text[],
  end_column text,
  end_when text,
  constraint person_reference_pk primary key (table_name, column_name)
);
comment on table person_reference is 'What merging moves. kinds: which rows hold a person at all; end_when: rows that say what the survivor''s rows say already (t: the row, $2: the survivor) are ended, not moved.';

-- Whoever still writes to a merged record (an open screen, a link) writes to the person it lives on under.
create function follow_merge() returns trigger language plpgsql as $$
declare
  as_json jsonb := to_jsonb(new);
  person_id uuid := (as_json ->> tg_argv[0])::uuid;
  into_id uuid;
begin
  if person_id is null or (tg_argv[1] <> '' and not (as_json ->> tg_argv[1]) = any (tg_argv[2]::text[])) then
    return new;
  end if;
  -- Waits for a merge that is under way.
  select p.merged_into into into_id from person p where p.tenant_id = new.tenant_id and p.id = person_id for key share;
  if into_id is null then
    return new;
  end if;
  return jsonb_populate_record(new, jsonb_build_object(tg_argv[0], current_person(person_id)));
end $$;

create function know_person_reference(in_table text, in_column text, by_kind text default null, of_kinds text[] default null,
  ends_in text default null, ends_when text default null) returns void language plpgsql as $$
begin
  insert into person_reference values (in_table, in_column, by_kind, of_kinds, ends_in, ends_when);
  execute format('create policy %I on %I to current_user using (tenant_id = app_tenant()) with check (tenant_id = app_tenant())',
    in_table || '_' || in_column || '_merge', in_table);
  execute format('create trigger %I before insert or update of %I on %I for each row execute function follow_merge(%L, %L, %L)',
    'a_' || in_column || '_follows_merge', in_column, in_table, in_column, coalesce(by_kind, ''), coalesce(of_kinds, '{}')::text);
end $$;
revoke all on function know_person_reference(text, text, text, text[], text, text) from public;

select know_person_reference('relation', 'from_person_id', ends_in => 'until_date', ends_when =>
  't.to_person_id = $2 or (t.until_date is null and exists (select from relation o where o.tenant_id = t.tenant_id
    and o.from_person_id = $2 and o.to_person_id = t.to_person_id and o.kind = t.kind and o.until_date is null))');
select know_person_reference('relation', 'to_person_id', ends_in => 'until_date', ends_when =>
  't.from_person_id = $2 or (t.until_date is null and exists (select from relation o where o.tenant_id = t.tenant_id
    and o.to_person_id = $2 and o.from_person_id = t.from_person_id and o.kind = t.kind and o.until_date is null))');
select know_person_reference('household_member', 'person_id', ends_in => 'until_date', ends_when =>
  't.until_date is null and exists (select from household_member o where o.tenant_id = t.tenant_id
    and o.household_id = t.household_id and o.person_id = $2 and o.until_date is null)');
select know_person_reference('seat', 'holder_id', 'holder_kind', '{person}', 'until_at',
  't.until_at is null and exists (select from seat o where o.tenant_id = t.tenant_id and o.case_id = t.case_id
    and o.holder_kind = t.holder_kind and o.holder_id = $2 and o.role = t.role and o.scope = t.scope and o.until_at is null)');
select know_person_reference('report', 'person_id');
select know_person_reference('case_file', 'central_person_id');
select know_person_reference('goal', 'person_id');
select know_person_reference('agreement', 'for_person_id');
select know_person_reference('agreement', 'promiser_id', 'promiser_kind', '{resident,network}');
select know_person_reference('pulse', 'answered_by', 'answered_by_kind', '{resident}');
select know_person_reference('plan_opinion', 'person_id');
select know_person_reference('note', 'person_id');
select know_person_reference('goal_result', 'verdict_by');

create policy person_merging on person to current_user using (tenant_id = app_tenant());
create policy person_merge_merging on person_merge to current_user using (tenant_id = app_tenant());
create policy person_merge_step_merging on person_merge_step to current_user using (tenant_id = app_tenant());

-- Moving and putting back reach plan content, which the one who merges may not read: therefore these two functions of the
-- owner, which change person columns and end dates and give back nothing but a count.
grant select on person_reference to rondom_app;

create function move_person_references(merge uuid, leave_households boolean) returns integer
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  absorbed uuid;
  survivor uuid;
  merged timestamptz;
  reference person_reference;
  key_columns text[];
  line record;
  step integer := 0;
  ending boolean;
  ends text;
  twin jsonb;
begin
  select m.absorbed_id, m.survivor_id, m.merged_at into strict absorbed, survivor, merged
    from person_merge m where m.tenant_id = app_tenant() and m.id = merge and m.undone_at is null
      and not exists (select from person_merge_step s where s.tenant_id = m.tenant_id and s.merge_id = m.id);
  for reference in select * from person_reference r order by r.table_name, r.column_name loop
    select array_agg(a.attname::text) into key_columns from pg_index i
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
      where i.indrelid = format('public.%I', reference.table_name)::regclass and i.indisprimary
        and a.attname <> reference.column_name;
    for line in execute format(
      'select t.ctid as place, to_jsonb(t) as content, %s as ending from %I t where t.tenant_id = app_tenant() and t.%I = $1 and %s for update',
      coalesce('coalesce(' || reference.end_when || ', false)', 'false'), reference.table_name, reference.column_name,
      case when reference.kind_column is null then 'true' else format('t.%I = any (%L)', reference.kind_column, reference.kinds) end) using absorbed, survivor
    loop
      ending := line.ending
        or (leave_households and reference.table_name = 'household_member' and line.content ->> 'until_date' is null);
      if not ending then
        begin
          execute format('update %I t set %I = $1 where t.ctid = $2', reference.table_name, reference.column_name)
            using survivor, line.place;
          step := step + 1;
          insert into person_merge_step select app_tenant(), merge, step, reference.table_name, reference.column_name,
            (select jsonb_object_agg(k.key, line.content -> k.key) from unnest(key_columns) as k (key)), absorbed::text, survivor::text;
        exception when unique_violation then
          -- The survivor has this very row, so the absorbed record keeps its own. What still runs in it runs on in the survivor's.
          if reference.end_column is not null and line.content ->> reference.end_column is null then
            ending := true;
            twin := (select jsonb_object_agg(k.key, line.content -> k.key) from unnest(key_columns) as k (key))
              || jsonb_build_object(reference.column_name, survivor);
            execute format('select to_jsonb(t) ->> %L from %I t where t.%I = $1 and to_jsonb(t) @> $2', reference.end_column,
              reference.table_name, reference.column_name) into ends using survivor, twin;
            execute format('update %I t set %I = null where t.%I = $1 and to_jsonb(t) @> $2', reference.table_name,
              reference.end_column, reference.column_name) using survivor, twin;
            step := step + 1;
            insert into person_merge_step values (app_tenant(), merge, step, reference.table_name, reference.end_column, twin, ends, null);
          end if;
        end;
      end if;
      if ending and line.content ->> reference.end_column is null then
        -- Never before it began.
        execute format('update %I t set %I = greatest(($1%s)::%s, t.%I) where t.ctid = $2 returning t.%I::text', reference.table_name,
          reference.end_column, case reference.end_column when 'until_at' then '' else ' at time zone ''Europe/Amsterdam''' end,
          case reference.end_column when 'until_at' then 'timestamptz' else 'date' end,
          case reference.end_column when 'until_at' then 'from_at' else 'from_date' end, reference.end_column)
          into ends using merged, line.place;
        step := step + 1;
        insert into person_merge_step select app_tenant(), merge, step, reference.table_name, reference.end_column,
          (select jsonb_object_agg(k.key, line.content -> k.key)
            from unnest(key_columns || array[reference.column_name]) as k (key)), null, ends;
      end if;
    end loop;
  end loop;
  return step;
end $$;

create function restore_person_references(merge uuid) returns integer
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  line person_merge_step;
  type_name text;
  restored integer := 0;
  found_rows integer;
begin
  perform from person_merge m where m.tenant_id = app_tenant() and m.id = merge and m.undone_at is null;
  if not found then
    raise exception 'there is no merge % to undo', merge;
  end if;
  for line in select * from person_merge_step s where s.tenant_id = app_tenant() and s.merge_id = merge order by s.position desc loop
    select format_type(a.atttypid, a.atttypmod) into type_name from pg_attribute a
      where a.attrelid = format('public.%I', line.table_name)::regclass and a.attname = line.column_name;
    -- What was changed since, by somebody who knew the merged person, stays as it was changed.
    execute format('update %I t set %I = $1::%s where t.tenant_id = app_tenant() and t.%I is not distinct from $2::%s and to_jsonb(t) @> $3',
      line.table_name, line.column_name, type_name, line.column_name, type_name)
      using line.old_value, line.new_value, line.row_key;
    get diagnostics found_rows = row_count;
    restored := restored + found_rows;
  end loop;
  return restored;
end $$;
revoke all on function move_person_references(uuid, boolean), restore_person_references(uuid) from public;
grant execute on function move_person_references(uuid, boolean), restore_person_references(uuid) to rondom_app;

-- Searching as 0010 has it, and further: by sound with a slip in it (which finds what the spelling with a slip did), by
-- client number (also that of a merged record), by telephone, address and birth date beside a name that was misheard.
-- A secret address finds nobody.
drop function find_people(bytea, text, text, text, text, text, int, int, int);
create function find_people(hash bytea, name text, sound text, phone text, code text, house text, year int, month int, day int, client int)
  returns setof uuid language sql stable parallel safe rows 50
  security definer set search_path = pg_catalog, public, pg_temp as $$
  select p.id from person p where hash is not null and p.tenant_id = app_tenant() and p.bsn_hash = hash
  union
  select current_person(p.id) from person p where client is not null and p.tenant_id = app_tenant() and p.client_number = client
  union
  select p.id from person p where name <> '' and p.tenant_id = app_tenant() and p.search_name like '%' || name || '%'
  union
  select p.id from person p where sound <> '' and p.tenant_id = app_tenant()
    and (sound <<% p.sound_key or p.sound_key like '%' || sound || '%')
  union
  select p.id from person p where length(phone) >= 8 and p.tenant_id = app_tenant() and p.phone_digits = phone
  union
  (select p.id from person p where code <> '' and p.tenant_id = app_tenant() and p.postcode = code
    and (house = '' or p.house_number = house) and not p.address_secret limit 200)
  union
  select p.id from person p where name <> '' and house <> '' and p.tenant_id = app_tenant() and p.house_number = house
    and lower(p.street) like name || '%' and not p.address_secret
  union
  (select p.id from person p where month is not null and day is not null and p.tenant_id = app_tenant() and p.birth_year = year
    and p.birth_month = month and p.birth_day = day limit 200)
  union
  (select p.id from person p where name = '' and month is not null and day is null and p.tenant_id = app_tenant()
    and p.birth_year = year and p.birth_month = month limit 200)
$$;
revoke all on function find_people(bytea, text, text, text, text, text, int, int, int, int) from public;
grant execute on function find_people(bytea, text, text, text, text, text, int, int, int, int) to rondom_app;
