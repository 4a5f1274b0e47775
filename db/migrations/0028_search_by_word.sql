-- Searching a name by its words. Similarity asked of every person costs seconds among a million; the different words of
-- all names are few. So what was typed is compared with those words, and people are found by the words that fit.

create function one_slip(word text) returns text[] language sql immutable strict parallel safe as $$
  select array[word] || coalesce(array_agg(distinct overlay(word placing '' from n for 1)), '{}')
  from generate_series(1, case when length(word) > 2 then length(word) else 0 end) n
$$;
comment on function one_slip is 'A word and the word without each of its letters: two words share one of these when a letter is too many, missing, wrong or swapped with its neighbour.';

create function name_words(search_name text, sound_key text) returns tsvector language sql immutable parallel safe as $$
  select array_to_tsvector(array_remove(string_to_array(search_name || ' ' || sound_key, ' '), ''))
$$;
comment on function name_words is 'The words of a name as they are written and as they sound.';

create function slips_of(words text[]) returns text[] language sql immutable parallel safe as $$
  select coalesce(array_agg(distinct slip), '{}') from unnest(words) word, unnest(one_slip(word)) slip where word <> ''
$$;
create function slips_shared(slips text[], sound_key text) returns bigint language sql immutable parallel safe as $$
  select count(*) from unnest(string_to_array(sound_key, ' ')) word where one_slip(word) && slips
$$;
comment on function slips_shared is 'How many words of a name are one slip away, at most, from words of which these are the slips.';

create table name_word (
  tenant_id uuid not null,
  word text collate "C" not null,
  constraint name_word_pk primary key (tenant_id, word)
);
comment on table name_word is 'Every different word in the names of a municipality, written and by sound; only searching reads it.';
create index name_word_by_slip on name_word using gin (one_slip(word));
create index name_word_by_trigram on name_word using gin (word gin_trgm_ops);
alter table name_word enable row level security;
alter table name_word force row level security;
-- As with person (0010): operators that are not leakproof get no index under a lock, so the owner's functions ask for the
-- tenant themselves. The application may not touch the words at all.
create policy name_word_search on name_word to current_user using (true) with check (true);

create function remember_name_words() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into name_word (tenant_id, word)
    select new.tenant_id, w.lexeme from unnest(name_words(new.search_name, new.sound_key)) as w order by w.lexeme
    on conflict do nothing;
  return null;
end $$;
create trigger name_words_remembered after insert or update of search_name, sound_key on person
  for each row execute function remember_name_words();
insert into name_word (tenant_id, word)
  select distinct p.tenant_id, w.lexeme from person p, unnest(name_words(p.search_name, p.sound_key)) as w;

create index person_by_word on person using gin (name_words(search_name, sound_key));
drop index person_by_name;
drop index person_by_sound;

drop index person_by_old_sound;
create index person_by_old_sound on person (tenant_id) where sound_version < 3;

-- Words that nobody bears any longer are a trace of who was here; a job takes them away. The lock is held for those few
-- only: whoever is entered with such a word meanwhile is waited for.
create function forget_name_words() returns integer language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare
  unused text[];
  forgotten integer;
begin
  select array_agg(w.word) into unused from name_word w where w.tenant_id = app_tenant() and not exists (
    select from person p where p.tenant_id = app_tenant()
      and name_words(p.search_name, p.sound_key) @@ quote_literal(w.word)::tsquery);
  if unused is null then
    return 0;
  end if;
  lock table name_word in share row exclusive mode;
  delete from name_word w where w.tenant_id = app_tenant() and w.word = any (unused) and not exists (
    select from person p where p.tenant_id = app_tenant()
      and name_words(p.search_name, p.sound_key) @@ quote_literal(w.word)::tsquery);
  get diagnostics forgotten = row_count;
  return forgotten;
end $$;

-- The known words that one typed word may stand for, joined by "or". reach 0: written or sounding the same; 1: one that
-- begins with it as well; 2: one slip away or having it inside; 3: alike, or found inside it (names written as one).
create function words_meant(typed text, sounding text, reach int) returns text language plpgsql stable parallel safe
  set search_path = pg_catalog, public, pg_temp as $$
declare
  tenant constant uuid := app_tenant();
begin
  -- A beginning is asked of the index itself (:*); so it is one question, however many words begin so.
  return (select string_agg(lexeme, '|') from (
    select quote_literal(typed) || ':*' as lexeme where reach >= 1
    union all
    select quote_literal(sounding) || ':*' where reach >= 1 and length(sounding) > 1 and sounding <> typed
    union all
    select quote_literal(word) from (
    select w.word from name_word w where w.tenant_id = tenant and w.word in (typed, sounding)
    union
    (select w.word from name_word w where reach >= 2 and sounding <> '' and w.tenant_id = tenant
      and one_slip(w.word) && slips_of(array[typed, sounding])
      order by similarity(w.word, sounding) desc, w.word limit 40)
    union
    (select w.word from name_word w where reach >= 3 and length(sounding) > 3 and w.tenant_id = tenant
      and w.word % sounding order by similarity(w.word, sounding) desc, w.word limit 30)
    union
    (select w.word from name_word w where reach >= 2 and length(typed) > 3 and w.tenant_id = tenant
      and w.word like '%' || typed || '%' order by length(w.word), w.word limit 30)
    union
    select w.word from name_word w where reach >= 3 and length(typed) > 7 and w.tenant_id = tenant and w.word in (
      select left(typed, n) from generate_series(4, length(typed) - 4) n
      union all select right(typed, n) from generate_series(4, length(typed) - 4) n)) as meant) as lexemes);
end $$;

-- Who bears words that fit, most alike first. Whoever also fits the year or the house number stands before the rest, because
-- of a common name not everybody can be looked at. Only the index of words is worth asking: the limit makes the planner hope
-- to meet 2,000 bearers soon among all people, which rare names never are.
create function people_with_words(query tsquery, name text, year int, house text) returns uuid[] language plpgsql stable parallel safe
  set search_path = pg_catalog, public, pg_temp set enable_seqscan = off set enable_indexscan = off set plan_cache_mode = force_custom_plan as $$
declare
  tenant constant uuid := app_tenant();
begin
  return (select array_agg(id) from (
    select id from (
      (select p.id, p.search_name, 0 as later from person p
        where (year is not null or house <> '') and p.tenant_id = tenant and name_words(p.search_name, p.sound_key) @@ query
          and p.merged_into is null and (year is null or abs(p.birth_year - year) <= 2) and (house = '' or p.house_number = house)
        limit 2000)
      union all
      (select p.id, p.search_name, 1 from person p
        where p.tenant_id = tenant and name_words(p.search_name, p.sound_key) @@ query and p.merged_into is null
        limit 2000)) as bearer
    group by id, search_name
    order by min(later), similarity(name, search_name) desc, id limit 80) as nearest);
end $$;

create function all_of(alternatives text[]) returns tsquery language sql immutable parallel safe as $$
  select array_to_string(array(select '(' || a || ')' from unnest(alternatives) a), '&')::tsquery
$$;

-- First the words as typed, then their beginnings, then slips; each only when the one before found too few. Last, some of the
-- words may be missing altogether: a second given name, a married name, half a name that was misheard beyond likeness.
create function people_by_name(name text, words text[], sounds text[], year int, house text) returns setof uuid
  language plpgsql stable parallel safe rows 100 set search_path = pg_catalog, public, pg_temp as $$
declare
  enough constant int := 24;
  count_of constant int := cardinality(words);
  found uuid[] := '{}';
  alternatives text[];
  near text[];
  rest text[];
  too_few boolean;
begin
  if count_of = 0 then
    return;
  end if;
  for reach in 0..3 loop
    near := alternatives;
    select array_agg(coalesce(words_meant(t.word, t.sound, reach), '') order by t.n) into alternatives
      from unnest(words, sounds) with ordinality as t (word, sound, n);
    if '' <> all (alternatives) then
      found := found || people_with_words(all_of(alternatives), name, year, house);
    end if;
    exit when cardinality(found) >= enough;
  end loop;
  too_few := cardinality(found) < enough;
  -- A word that makes up half of what was typed, or all words but a shorter one (give or take a slip).
  for n in 1..count_of loop
    exit when not too_few or count_of = 1;
    select array_agg(a) into rest from unnest(near) with ordinality as t (a, at) where t.at <> n;
    if 2 * length(words[n]) >= (select sum(length(w)) from unnest(words) w) then
      if alternatives[n] <> '' then
        found := found || people_with_words(alternatives[n]::tsquery, name, year, house);
      end if;
    elsif '' <> all (rest) then
      found := found || people_with_words(all_of(rest), name, year, house);
    end if;
  end loop;
  return query select distinct f from unnest(found) f;
end $$;

-- As 0015 had it, but for the name, and for the telephone: there the parameter bore the name of a column, which won, so that
-- a number found nobody and every search read everybody.
drop function find_people(bytea, text, text, text, text, text, int, int, int, int);
create function find_people(hash bytea, name text, words text[], sounds text[], tail text, code text, house text, year int, month int,
    day int, client int)
  returns setof uuid language sql stable parallel safe rows 100
  security definer set search_path = pg_catalog, public, pg_temp as $$
  select p.id from person p where hash is not null and p.tenant_id = app_tenant() and p.bsn_hash = hash
  union
  select current_person(p.id) from person p where client is not null and p.tenant_id = app_tenant() and p.client_number = client
  union
  select people_by_name(name, words, sounds, year, house)
  union
  select p.id from person p where length(tail) >= 8 and p.tenant_id = app_tenant() and p.phone_digits = tail
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
revoke all on function one_slip(text), slips_of(text[]), slips_shared(text[], text), name_words(text, text), remember_name_words(), forget_name_words(),
  words_meant(text, text, int), all_of(text[]), people_with_words(tsquery, text, int, text), people_by_name(text, text[], text[], int, text),
  find_people(bytea, text, text[], text[], text, text, text, int, int, int, int) from public;
grant execute on function one_slip(text), slips_of(text[]), slips_shared(text[], text), name_words(text, text), forget_name_words(),
  find_people(bytea, text, text[], text[], text, text, text, int, int, int, int) to rondom_app;
