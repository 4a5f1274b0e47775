-- How heavy the answer is, by criteria that the municipality publishes (B2): versions that stay, the version in every
-- decision, a weight that changes while the case runs, what the director says afterwards, and figures without people.

create table criteria_version (
  tenant_id uuid not null,
  version integer not null,
  published_at timestamptz not null,
  published_by uuid,
  constraint criteria_version_pk primary key (tenant_id, version),
  constraint criteria_version_worker_fk foreign key (tenant_id, published_by) references worker (tenant_id, id),
  constraint criteria_version_counts check (version > 0)
);
comment on table criteria_version is 'Zwaartecriteria: what decides how heavy the answer is. published_by is empty for the list that comes with the product.';

create table criterion (
  tenant_id uuid not null,
  version integer not null,
  code text not null,
  position smallint not null,
  weights text[] not null,
  label_nl text not null,
  label_en text not null,
  explain_nl text not null,
  explain_en text not null,
  constraint criterion_pk primary key (tenant_id, version, code),
  constraint criterion_version_fk foreign key (tenant_id, version) references criteria_version (tenant_id, version),
  constraint criterion_in_order unique (tenant_id, version, position),
  constraint criterion_code_shape check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 60),
  constraint criterion_weights_known check (cardinality(weights) > 0 and weights <@ array['answered','referred','light','heavy']),
  constraint criterion_in_words check (label_nl <> '' and label_en <> '' and explain_nl <> '' and explain_en <> '')
);
comment on table criterion is 'Criterium. The code stays the same over all versions; a dropped code never returns with another meaning.';

alter table triage_decision add column criteria_version integer;
alter table triage_decision add constraint triage_decision_criteria_fk
  foreign key (tenant_id, criteria_version) references criteria_version (tenant_id, version);
comment on column triage_decision.criteria_version is 'The criteria of that day; empty for a decision from before criteria were published, which used the first ones.';

create table case_weight_change (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  from_weight text not null,
  to_weight text not null,
  criteria_version integer not null,
  reasons text[] not null,
  note text not null default '',
  changed_by uuid not null,
  changed_at timestamptz not null,
  constraint case_weight_change_pk primary key (tenant_id, id),
  constraint case_weight_change_case_fk foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  constraint case_weight_change_worker_fk foreign key (tenant_id, changed_by) references worker (tenant_id, id),
  constraint case_weight_change_criteria_fk foreign key (tenant_id, criteria_version) references criteria_version (tenant_id, version),
  constraint case_weight_change_changes check (from_weight <> to_weight and from_weight in ('light','heavy') and to_weight in ('light','heavy')),
  constraint case_weight_change_reasoned check (cardinality(reasons) > 0)
);
comment on table case_weight_change is 'A case that was made heavier or lighter while it ran, with the criteria that argued for it.';
create index case_weight_change_by_case on case_weight_change (tenant_id, case_id, changed_at);

create table case_weight_verdict (
  tenant_id uuid not null,
  case_id uuid not null,
  verdict text not null,
  given_by uuid not null,
  given_at timestamptz not null,
  constraint case_weight_verdict_pk primary key (tenant_id, case_id),
  constraint case_weight_verdict_case_fk foreign key (tenant_id, case_id) references case_file (tenant_id, id),
  constraint case_weight_verdict_worker_fk foreign key (tenant_id, given_by) references worker (tenant_id, id),
  constraint case_weight_verdict_known check (verdict in ('too-light','right','too-heavy'))
);
comment on table case_weight_verdict is 'What the director said at closing: was this weight right in hindsight?';

do $$
declare
  name text;
begin
  foreach name in array array['criteria_version','criterion','case_weight_change','case_weight_verdict'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('grant select, insert on %I to rondom_app', name);
  end loop;
  foreach name in array array['criteria_version','criterion'] loop
    execute format('create policy %I on %I to rondom_app using (tenant_id = app_tenant()) with check (tenant_id = app_tenant())',
      name || '_tenant', name);
  end loop;
  foreach name in array array['case_weight_change','case_weight_verdict'] loop
    execute format($p$create policy %I on %I to rondom_app using (tenant_id = app_tenant()
      and (app_is_system() or exists (select from my_seats() s where s.case_id = %I.case_id and s.scope = 'case')))$p$,
      name || '_seat', name, name);
  end loop;
end $$;

-- The figures count over all cases, where a seat opens one. So the counting is done by this one function, which gives
-- numbers per version and weight and nothing else: no id, no name, no day. The owner of the tables gets to see them for it.
do $$
declare
  name text;
begin
  foreach name in array array['triage_decision','triage_undone','report','question','case_file','case_question','household_member',
    'worker','partner','agreement','follow_up','case_weight_change','case_weight_verdict'] loop
    execute format('create policy %I on %I for select to current_user using (true)', name || '_figures', name);
  end loop;
end $$;

create function weight_figures(from_day date, until_day date)
  returns table (version integer, weight text, grew boolean, fell boolean, closed boolean, without_director boolean,
    verdict text, came_back boolean, cases integer)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with decided as (
    select d.tenant_id, d.question_id, d.weight, coalesce(d.criteria_version, 1) as version, r.person_id, q.life_domains, d.decided_at
    from triage_decision d
    join report r on r.tenant_id = d.tenant_id and r.id = d.report_id
    join question q on q.tenant_id = d.tenant_id and q.id = d.question_id
    where d.tenant_id = app_tenant()
      and (d.decided_at at time zone 'Europe/Amsterdam')::date between from_day and until_day
      and not exists (select from triage_undone u where u.tenant_id = d.tenant_id and u.decision_id = d.id)),
  opened as (
    select c.tenant_id, c.id, min(d.version) as version, c.household_id, c.closed_on,
      coalesce((select w.from_weight from case_weight_change w where w.tenant_id = c.tenant_id and w.case_id = c.id
        order by w.changed_at limit 1), c.weight) as weight,
      array_agg(distinct l.domain) as life_domains
    from decided d
    join case_question cq on cq.tenant_id = d.tenant_id and cq.question_id = d.question_id
    join case_file c on c.tenant_id = cq.tenant_id and c.id = cq.case_id and c.undone_at is null
    left join lateral unnest(d.life_domains) l(domain) on true
    group by c.tenant_id, c.id),
  measured as (
    select o.version, o.weight,
      exists (select from case_weight_change w where w.tenant_id = o.tenant_id and w.case_id = o.id and w.to_weight = 'heavy') as grew,
      exists (select from case_weight_change w where w.tenant_id = o.tenant_id and w.case_id = o.id and w.to_weight = 'light') as fell,
      o.closed_on is not null as closed,
      o.closed_on is not null
        and not exists (select from follow_up f where f.tenant_id = o.tenant_id and f.case_id = o.id and f.undone_at is null)
        and (select count(distinct coalesce(w.organisation_id, p.organisation_id)) from agreement a
          left join worker w on a.promiser_kind = 'worker' and w.tenant_id = a.tenant_id and w.id = a.promiser_id
          left join partner p on a.promiser_kind = 'organisation' and p.tenant_id = a.tenant_id and p.id = a.promiser_id
          where a.tenant_id = o.tenant_id and a.case_id = o.id
            and a.state not in ('proposed', 'countered', 'declined', 'cancelled')) <= 1 as without_director,
      (select v.verdict from case_weight_verdict v where v.tenant_id = o.tenant_id and v.case_id = o.id) as verdict,
      o.closed_on is not null and exists (
        select from report r join question q on q.tenant_id = r.tenant_id and q.report_id = r.id
        where r.tenant_id = o.tenant_id and r.received_on > o.closed_on and r.received_on <= o.closed_on + interval '6 months'
          and q.life_domains && o.life_domains
          and exists (select from household_member m where m.tenant_id = o.tenant_id and m.household_id = o.household_id
            and m.person_id = r.person_id)) as came_back
    from opened o
    union all
    select d.version, d.weight, false, false, false, false, null, exists (
      select from report r join question q on q.tenant_id = r.tenant_id and q.report_id = r.id
      where r.tenant_id = d.tenant_id and r.received_at > d.decided_at and r.received_at <= d.decided_at + interval '6 months'
        and q.life_domains && d.life_domains
        and (r.person_id = d.person_id or exists (
          select from household_member mine join household_member theirs
            on theirs.tenant_id = mine.tenant_id and theirs.household_id = mine.household_id
          where mine.tenant_id = d.tenant_id and mine.person_id = d.person_id and mine.until_date is null
            and theirs.person_id = r.person_id and theirs.until_date is null)))
    from decided d where d.weight in ('answered', 'referred'))
  select m.version, m.weight, m.grew, m.fell, m.closed, m.without_director, m.verdict, m.came_back, count(*)::int
  from measured m group by 1, 2, 3, 4, 5, 6, 7, 8
$$;
revoke all on function weight_figures(date, date) from public;
grant execute on function weight_figures(date, date) to rondom_app;

-- Of two people who change the call-back norm at once one is told.
alter table call_back_norm add column version integer not null default 1;
