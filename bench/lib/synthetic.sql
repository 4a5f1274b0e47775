-- Synthetic inhabitants and cases beside the demonstration's own, for size. No BSN, no real name. Expects the temporary
-- tables bench_size (tenant_id, people, cases) and bench_name (n, given_names, infix, family_name, search_name, sound_key).
set session_replication_role = replica;
set work_mem = '128MB';
set maintenance_work_mem = '256MB';
drop index person_by_word, person_by_birth, person_by_phone, person_by_postcode;

-- Ids that grow with n, as those of the product do.
create function pg_temp.bid(kind int, n bigint, k int default 0) returns uuid language sql immutable as $$
  select (lpad(to_hex(1700000000000 + n), 12, '0') || '7' || lpad(to_hex(kind), 3, '0') || '8000' || lpad(to_hex(k), 12, '0'))::uuid $$;

insert into person (tenant_id, id, given_names, infix, family_name, search_name, sound_key, birth_year, birth_month, birth_day,
  phone, phone_digits, street, house_number, postcode, city, sources, log_subject, created_at, client_number, sound_version)
select s.tenant_id, pg_temp.bid(1, i), b.given_names, b.infix, b.family_name, b.search_name, b.sound_key,
  1935 + (i % 85), 1 + (i % 12), 1 + (i % 28), '06 ' || (10000000 + i % 89999999), '06' || (10000000 + i % 89999999),
  'Proefstraat', (1 + i % 240)::text, (1000 + (i / 24) % 8999) || 'AB', 'Rondveld',
  '{"name": {"source": "synthetic", "date": "2026-01-01"}}', sha256(i::text::bytea) || sha256(('x' || i)::bytea), now(), 1000000 + i, 3
from bench_size s, generate_series(1, s.people) i
join lateral (select 1 + (i * 7919) % (select count(*) from bench_name) as n) pick on true
join bench_name b on b.n = pick.n;
insert into name_word (tenant_id, word)
select distinct s.tenant_id, w.lexeme from bench_size s, bench_name b, unnest(name_words(b.search_name, b.sound_key)) as w on conflict do nothing;

insert into worker (tenant_id, id, organisation_id, subject, name, role, phone, email, active_from)
select s.tenant_id, pg_temp.bid(2, d), (select min(id::text)::uuid from organisation), 'bench-' || d, 'Proef ' || d, 'director',
  '0999', d || '@bench.example', date '2020-01-01'
from bench_size s, generate_series(0, (s.cases - 1) / 60 + 1) d;

insert into household (tenant_id, id, name, state, proposed_at, confirmed_at, confirmed_by)
select s.tenant_id, pg_temp.bid(3, c), 'Huishouden ' || c, 'confirmed', now(), now(), pg_temp.bid(2, 1)
from bench_size s, generate_series(1, s.cases) c;
insert into household_member (tenant_id, household_id, person_id, position, from_date)
select s.tenant_id, pg_temp.bid(3, c), pg_temp.bid(1, c * 4 - 4 + k), k, date '2026-01-01'
from bench_size s, generate_series(1, s.cases) c, generate_series(1, 4) k;
insert into relation (tenant_id, id, from_person_id, to_person_id, kind)
select s.tenant_id, pg_temp.bid(4, c, k), pg_temp.bid(1, c * 4 - 3),
  case when k <= 3 then pg_temp.bid(1, c * 4 - 3 + k) else pg_temp.bid(1, s.cases * 4 + c * 2 + k - 5) end,
  (array['partner','parent','parent','friend','neighbour'])[k]
from bench_size s, generate_series(1, s.cases) c, generate_series(1, 5) k;

insert into contact (tenant_id, id, channel, worker_id, started_at, ended_at)
select s.tenant_id, pg_temp.bid(5, c), 'phone', pg_temp.bid(2, 1), now(), now() from bench_size s, generate_series(1, s.cases) c;
insert into report (tenant_id, id, contact_id, person_id, channel, taken_by, received_at, received_on, first_split, state)
select s.tenant_id, pg_temp.bid(6, c), pg_temp.bid(5, c), pg_temp.bid(1, c * 4 - 3), 'phone', pg_temp.bid(2, 1), now(),
  current_date - 60, 'kitchen-table', 'decided' from bench_size s, generate_series(1, s.cases) c;
insert into question (tenant_id, id, report_id, position, own_words, wished_effect, life_domains, state)
select s.tenant_id, pg_temp.bid(7, c, k), pg_temp.bid(6, c), k, 'Ik kom er met het geld niet meer uit en mijn zoon gaat niet naar school.',
  'Rust in huis', '{income,parenting}', 'in-case' from bench_size s, generate_series(1, s.cases) c, generate_series(1, 2) k;
insert into case_file (tenant_id, id, household_id, central_person_id, weight, phase, opened_on)
select s.tenant_id, pg_temp.bid(8, c), pg_temp.bid(3, c), pg_temp.bid(1, c * 4 - 3), 'heavy', 'carrying-out', current_date - 55
from bench_size s, generate_series(1, s.cases) c;
insert into case_question (tenant_id, case_id, question_id)
select s.tenant_id, pg_temp.bid(8, c), pg_temp.bid(7, c, k) from bench_size s, generate_series(1, s.cases) c, generate_series(1, 2) k;
insert into term (tenant_id, id, report_id, case_id, kind, starts_on, due_on, met_on)
select s.tenant_id, pg_temp.bid(9, c, k), pg_temp.bid(6, c), pg_temp.bid(8, c), case k when 1 then 'wmo-inquiry' else 'wmo-decision' end,
  current_date - 60 + k * 40, current_date - 18 + k * 20, case k when 1 then current_date - 30 end
from bench_size s, generate_series(1, s.cases) c, generate_series(1, 2) k;

-- Sixty cases for each director; the last case is the only one of director 0.
insert into seat (tenant_id, id, case_id, holder_kind, holder_id, role, scope, basis, purpose, from_at)
select s.tenant_id, pg_temp.bid(10, c, k), pg_temp.bid(8, c), case when k <= 2 then 'worker' when k <= 4 then 'partner' else 'person' end,
  case when k = 1 then pg_temp.bid(2, case when c = s.cases then 0 else 1 + (c - 1) / 60 end)
    when k = 2 then pg_temp.bid(2, 1 + ((c - 1) / 60 + 7) % (1 + s.cases / 60))
    when k <= 4 then (select id from partner order by id offset (c + k) % 9 limit 1)
    else pg_temp.bid(1, c * 4 - 4 + k - 4) end,
  (array['director','contact','partner','partner','resident','resident','resident','resident'])[k],
  (array['case','own','own','own','own','own','own','own'])[k], 'wmo', 'proef', now() - interval '55 days'
from bench_size s, generate_series(1, s.cases) c, generate_series(1, 8) k;

insert into goal (tenant_id, id, case_id, person_id, position, own_words, life_domain, indicator, baseline, target, current, unit)
select s.tenant_id, pg_temp.bid(11, c, k), pg_temp.bid(8, c), null, k, 'Ik wil elke maand rondkomen zonder te lenen.', 'income', 'tekort', 300, 0, 120, 'euro'
from bench_size s, generate_series(1, s.cases) c, generate_series(1, 3) k;
insert into agreement (tenant_id, id, case_id, goal_id, for_person_id, joint, promiser_kind, promiser_id, title, result, due_on,
  pulse_days, state, state_since, proposed_at, accepted_on, last_heard_on, previous_id, round)
select s.tenant_id, pg_temp.bid(12, c, k), pg_temp.bid(8, c), pg_temp.bid(11, c, 1 + k % 3), pg_temp.bid(1, c * 4 - 4 + 1 + k % 4), k % 2 = 0,
  (array['resident','worker','organisation','network'])[1 + k % 4],
  case k % 4 when 0 then pg_temp.bid(1, c * 4 - 3) when 1 then pg_temp.bid(2, 1 + ((c - 1) / 60 + 7) % (1 + s.cases / 60))
    when 2 then (select id from partner order by id offset (c + 3) % 9 limit 1) else pg_temp.bid(1, s.cases * 4 + c * 2 - 1) end,
  'Betaalt de huur voor de eerste', 'De huur van deze maand en van de volgende maand is betaald.',
  case when k = 9 then current_date - 10 else current_date + 20 + k end, null,
  case when k = 9 then 'renegotiated' when (c * 8 + k) % 40 = 0 then 'at-risk' when (c * 8 + k) % 40 = 11 then 'broken'
    when (c * 8 + k) % 40 = 22 then 'proposed' when k % 4 = 3 then 'kept' else 'accepted' end,
  now() - interval '9 days', now() - interval '40 days',
  current_date - 38, current_date - 3, case when k = 8 then pg_temp.bid(12, c, 9) end, case when k = 8 then 2 else 1 end
from bench_size s, generate_series(1, s.cases) c, generate_series(1, 9) k;
insert into pulse (tenant_id, id, agreement_id, case_id, answer, answered_at, answered_by_kind, answered_by)
select s.tenant_id, pg_temp.bid(13, c, k), pg_temp.bid(12, c, 1 + k % 8), pg_temp.bid(8, c), 'on-track', now() - k * interval '4 days', 'resident', pg_temp.bid(1, c * 4 - 3)
from bench_size s, generate_series(1, s.cases) c, generate_series(1, 12) k;
insert into plan_opinion (tenant_id, id, case_id, item_kind, item_id, person_id, agrees, words, given_at)
select s.tenant_id, pg_temp.bid(14, c, k), pg_temp.bid(8, c), 'agreement', pg_temp.bid(12, c, k), pg_temp.bid(1, c * 4 - 3), (c + k) % 50 <> 0, 'Dit is goed zo.', now()
from bench_size s, generate_series(1, s.cases) c, generate_series(1, 4) k;
insert into note (tenant_id, id, case_id, person_id, body, author_id, written_at)
select s.tenant_id, pg_temp.bid(15, c, k), pg_temp.bid(8, c), pg_temp.bid(1, c * 4 - 3),
  'Gebeld over de brief van de verhuurder. De regeling staat en de eerste betaling is gedaan. Volgende week bellen we weer.',
  pg_temp.bid(2, 1 + (c - 1) / 60), now() - k * interval '5 days'
from bench_size s, generate_series(1, s.cases) c, generate_series(1, 6) k;
