-- A household of eight with thirty helpers and two hundred agreements, and a household of one with one agreement, both of one
-- director. Made once per municipality: who runs this looks first whether the director is there.
create function pg_temp.lid(kind int, n bigint) returns uuid language sql immutable as $$
  select (lpad(to_hex(1600000000000 + n), 12, '0') || '7' || lpad(to_hex(kind), 3, '0') || '8000' || lpad(to_hex(n), 12, '0'))::uuid $$;
set session_replication_role = replica;

insert into worker (tenant_id, id, organisation_id, subject, name, role, phone, email, active_from)
select m.tenant_id, pg_temp.lid(1, n), (select min(id::text)::uuid from organisation),
  case n when 0 then 'bench-large' else 'large-helper-' || n end, 'Helper ' || n,
  case n when 0 then 'director' else 'professional' end, '0999', 'helper' || n || '@bench.example', date '2020-01-01'
from municipality m, generate_series(0, 30) n;

-- People 1–8 live in the large household, 9 in the small one, 10–17 are the network of the large one.
insert into person (tenant_id, id, given_names, infix, family_name, search_name, sound_key, birth_year, sources, log_subject, created_at,
  client_number, sound_version)
select m.tenant_id, pg_temp.lid(2, n), 'Proef' || n, '', 'Grootgezin', 'proef grootgezin', 'prf grtgzn', 1970 + n,
  '{"name": {"source": "synthetic", "date": "2026-01-01"}}', sha256(('large' || n)::bytea) || sha256(('larger' || n)::bytea), now(),
  9000000 + n, 3
from municipality m, generate_series(1, 17) n;
insert into household (tenant_id, id, name, state, proposed_at, confirmed_at, confirmed_by)
select m.tenant_id, pg_temp.lid(3, h), 'Grootgezin ' || h, 'confirmed', now(), now(), pg_temp.lid(1, 0) from municipality m, generate_series(1, 2) h;
insert into household_member (tenant_id, household_id, person_id, position, from_date)
select m.tenant_id, pg_temp.lid(3, case when n <= 8 then 1 else 2 end), pg_temp.lid(2, n), n, date '2026-01-01'
from municipality m, generate_series(1, 9) n;
insert into relation (tenant_id, id, from_person_id, to_person_id, kind)
select m.tenant_id, pg_temp.lid(4, n), pg_temp.lid(2, 1), pg_temp.lid(2, n), case when n <= 8 then 'parent' else 'friend' end
from municipality m, generate_series(2, 17) n where n <> 9;

insert into case_file (tenant_id, id, household_id, central_person_id, weight, phase, opened_on)
select m.tenant_id, pg_temp.lid(5, h), pg_temp.lid(3, h), pg_temp.lid(2, case h when 1 then 1 else 9 end), 'heavy', 'carrying-out',
  current_date - 200 from municipality m, generate_series(1, 2) h;
insert into seat (tenant_id, id, case_id, holder_kind, holder_id, role, scope, basis, purpose, from_at)
select m.tenant_id, pg_temp.lid(6, h * 100 + n), pg_temp.lid(5, h), 'worker', pg_temp.lid(1, n),
  case n when 0 then 'director' else 'professional' end, 'case', 'wmo', 'proef', now() - interval '200 days'
from municipality m, generate_series(1, 2) h, generate_series(0, 30) n where h = 1 or n <= 1;
insert into goal (tenant_id, id, case_id, person_id, position, own_words, life_domain, indicator, baseline, target, current, unit)
select m.tenant_id, pg_temp.lid(7, h * 100 + n), pg_temp.lid(5, h), null, n, 'Ik wil elke maand rondkomen zonder te lenen, nummer ' || n, 'income',
  'tekort', 300, 0, 120, 'euro' from municipality m, generate_series(1, 2) h, generate_series(1, 12) n where h = 1 or n = 1;
insert into agreement (tenant_id, id, case_id, goal_id, for_person_id, joint, promiser_kind, promiser_id, title, result, due_on, pulse_days,
  state, state_since, proposed_at, accepted_on, last_heard_on, round)
select m.tenant_id, pg_temp.lid(8, h * 1000 + n), pg_temp.lid(5, h), pg_temp.lid(7, h * 100 + case h when 1 then 1 + n % 12 else 1 end),
  pg_temp.lid(2, case h when 1 then 1 + n % 8 else 9 end), true, 'worker', pg_temp.lid(1, case h when 1 then 1 + n % 30 else 1 end),
  'Belt elke week over de regeling ' || n, 'De regeling staat en wordt betaald.', current_date - 60 + n, 14,
  case when n % 5 = 0 then 'kept' when n % 17 = 0 then 'at-risk' else 'accepted' end, now() - interval '30 days', now() - interval '90 days',
  current_date - 80, current_date - 4, 1
from municipality m, generate_series(1, 2) h, generate_series(1, 200) n where h = 1 or n = 1;
set session_replication_role = origin;
analyze agreement, seat, goal, person, relation, household_member;
