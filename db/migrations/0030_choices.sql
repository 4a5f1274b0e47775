-- Own-employer signal (B4): choices between what one organisation sells and something no worse from elsewhere, weighed per
-- worker who comes from such an organisation, told to that worker first.

create table choice_moment (
  tenant_id uuid not null,
  decision_id uuid not null,
  organisation_id uuid not null,
  worker_id uuid not null,
  employer_id uuid not null,
  decided_on date not null,
  took boolean not null,
  listed jsonb not null,
  constraint choice_moment_pk primary key (tenant_id, decision_id, organisation_id),
  constraint choice_moment_decision_fk foreign key (tenant_id, decision_id) references triage_decision (tenant_id, id),
  constraint choice_moment_organisation_fk foreign key (tenant_id, organisation_id) references organisation (tenant_id, id),
  constraint choice_moment_worker_fk foreign key (tenant_id, worker_id) references worker (tenant_id, id),
  constraint choice_moment_employer_fk foreign key (tenant_id, employer_id) references organisation (tenant_id, id)
);
comment on table choice_moment is 'Keuzemoment: a decision for which help of this organisation was listed beside something no worse, and one of both was chosen.';
comment on column choice_moment.employer_id is 'The mother organisation of the worker on that day.';
comment on column choice_moment.listed is 'Both sides as they were listed: option, organisation, step, price in eurocents, wait in days, chosen. No data of a resident.';
create index choice_moment_by_organisation on choice_moment (tenant_id, organisation_id, decided_on);
create index choice_moment_by_worker on choice_moment (tenant_id, worker_id, decided_on);

create table choice_norm (
  tenant_id uuid not null,
  from_date date not null,
  active boolean not null,
  agreed_on date,
  months smallint not null,
  minimum smallint not null,
  minimum_peers smallint not null,
  margin smallint not null,
  alone_days smallint not null,
  set_by uuid,
  constraint choice_norm_pk primary key (tenant_id, from_date),
  constraint choice_norm_setter_fk foreign key (tenant_id, set_by) references worker (tenant_id, id),
  constraint choice_norm_agreed check (not active or agreed_on is not null),
  constraint choice_norm_counts check (months between 1 and 24 and minimum between 5 and 500 and minimum_peers between 2 and 50
    and margin between 5 and 90 and alone_days between 7 and 90)
);
comment on table choice_norm is 'From when choices are compared, and how; the newest from_date counts. Without a row, or not active, nobody is compared.';
comment on column choice_norm.agreed_on is 'Day on which the works council agreed (WOR art. 27 lid 1 sub k en l).';

create table choice_figure (
  tenant_id uuid not null,
  worker_id uuid not null,
  employer_id uuid not null,
  counted_on date not null,
  from_date date not null,
  own_moments integer not null,
  own_took integer not null,
  peer_moments integer not null,
  peer_took integer not null,
  peer_people integer not null,
  verdict text not null,
  constraint choice_figure_pk primary key (tenant_id, worker_id),
  constraint choice_figure_worker_fk foreign key (tenant_id, worker_id) references worker (tenant_id, id),
  constraint choice_figure_employer_fk foreign key (tenant_id, employer_id) references organisation (tenant_id, id),
  constraint choice_figure_verdict_known check (verdict in ('too-few', 'too-few-peers', 'alike', 'more')),
  constraint choice_figure_counts check (own_took between 0 and own_moments and peer_took between 0 and peer_moments)
);
comment on table choice_figure is 'Last count per worker: own choices beside those of colleagues from elsewhere. Only that worker reads it.';

create table choice_signal (
  tenant_id uuid not null,
  id uuid not null,
  worker_id uuid not null,
  employer_id uuid not null,
  told_on date not null,
  from_date date not null,
  own_moments integer not null,
  own_took integer not null,
  peer_moments integer not null,
  peer_took integer not null,
  peer_people integer not null,
  alone_until date not null,
  explanation text not null default '',
  shared_on date,
  discussed_on date,
  discussed_by uuid,
  outcome text not null default '',
  version integer not null default 1,
  constraint choice_signal_pk primary key (tenant_id, id),
  constraint choice_signal_worker_fk foreign key (tenant_id, worker_id) references worker (tenant_id, id),
  constraint choice_signal_employer_fk foreign key (tenant_id, employer_id) references organisation (tenant_id, id),
  constraint choice_signal_leader_fk foreign key (tenant_id, discussed_by) references worker (tenant_id, id),
  constraint choice_signal_alone_after check (alone_until >= told_on),
  constraint choice_signal_texts check (length(explanation) <= 2000 and length(outcome) <= 2000),
  constraint choice_signal_discussed_whole check ((discussed_on is null) = (discussed_by is null) and (discussed_on is null) = (outcome = ''))
);
comment on table choice_signal is 'Signaal eigen werkgever: told to the worker, after alone_until or when the worker shares it also to the team lead.';
create unique index choice_signal_open_once on choice_signal (tenant_id, worker_id) where discussed_on is null;
create index choice_signal_by_worker on choice_signal (tenant_id, worker_id, told_on);

do $$
declare
  name text;
begin
  foreach name in array array['choice_moment', 'choice_norm', 'choice_figure', 'choice_signal'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('grant select, insert on %I to rondom_app', name);
    execute format('create policy %I on %I to rondom_app using (tenant_id = app_tenant()) with check (tenant_id = app_tenant())',
      name || '_tenant', name);
  end loop;
end $$;
grant update on choice_figure to rondom_app;
grant delete on choice_figure to rondom_app;
grant update (explanation, shared_on, discussed_on, discussed_by, outcome, version) on choice_signal to rondom_app;

-- Nobody reads the choices of a colleague; the count is made by the system.
create policy choice_moment_own on choice_moment as restrictive to rondom_app using (app_is_system() or worker_id = app_actor());
create policy choice_figure_own on choice_figure as restrictive to rondom_app using (app_is_system() or worker_id = app_actor());

create function leads_team_of(colleague uuid) returns boolean language sql stable parallel safe as $$
  select exists (select from worker w where w.tenant_id = app_tenant() and w.id = app_actor() and w.role = 'team-lead')
    and exists (select from post p where p.tenant_id = app_tenant() and p.worker_id = colleague and sits_in_team(p.team_id)
      and p.from_date <= (app_now() at time zone 'Europe/Amsterdam')::date
      and (p.until_date is null or p.until_date >= (app_now() at time zone 'Europe/Amsterdam')::date))
$$;
create policy choice_signal_first on choice_signal as restrictive to rondom_app using (app_is_system() or worker_id = app_actor()
  or ((shared_on is not null or alone_until < (app_now() at time zone 'Europe/Amsterdam')::date) and leads_team_of(worker_id)));
