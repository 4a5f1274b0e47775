-- Mijn afspraken, progress lines, duties before acceptance, and links that open in one browser.

-- What a partner did with the resident (D11): one dated line beside the agreement. A correction strikes the old line.
create table progress_line (
  tenant_id uuid not null,
  id uuid not null,
  agreement_id uuid not null,
  case_id uuid not null,
  day date not null,
  kind text not null,
  line text not null,
  written_by_kind text not null,
  written_by uuid not null,
  by_phone boolean not null,
  written_at timestamptz not null,
  strikes uuid,
  constraint progress_line_pk primary key (tenant_id, id),
  constraint progress_line_agreement_fk foreign key (tenant_id, agreement_id) references agreement (tenant_id, id),
  constraint progress_line_strikes_fk foreign key (tenant_id, strikes) references progress_line (tenant_id, id),
  constraint progress_line_kind_known check (kind in ('contact','work','obstacle')),
  constraint progress_line_writer_known check (written_by_kind in ('worker','partner')),
  constraint progress_line_one_line check (length(line) between 1 and 280 and line !~ '[\n\r]')
);
comment on table progress_line is 'Voortgangsregel: one dated line of what was done with the resident. Append-only; the newest of a struck chain counts.';
comment on column progress_line.by_phone is 'The director wrote it down for who promised.';
comment on column progress_line.line is 'About the person for whom the agreement is (class K3).';
create index progress_line_by_agreement on progress_line (tenant_id, agreement_id, day);
create index progress_line_by_case on progress_line (tenant_id, case_id, day);
create unique index progress_line_struck_once on progress_line (tenant_id, strikes) where strikes is not null;

-- A duty by law that an agreement carries (D13), in the words that are shown before anybody says yes.
alter table agreement
  add column duty_ground text,
  add column duty text,
  add column duty_consequence text,
  add constraint agreement_duty_whole check (num_nonnulls(duty_ground, duty, duty_consequence) in (0, 3)),
  add constraint agreement_duty_present check (length(duty) between 1 and 300 and length(duty_consequence) between 1 and 300);
comment on column agreement.duty is 'Verplichting: what must be done by law, in plain words.';
comment on column agreement.duty_consequence is 'What may follow when it is not done, decided by a human being.';

-- What was shown before the yes stays what it was: another duty is another agreement.
create function keep_duty() returns trigger language plpgsql as $$
begin
  if (old.duty_ground, old.duty, old.duty_consequence) is distinct from (new.duty_ground, new.duty, new.duty_consequence) then
    raise exception 'the duty of an agreement does not change';
  end if;
  return new;
end $$;
create trigger agreement_keeps_duty before update of duty_ground, duty, duty_consequence on agreement
  for each row execute function keep_duty();

create function promised_by_me(wanted uuid) returns boolean language sql stable parallel safe as $$
  select exists (select from agreement a where a.tenant_id = app_tenant() and a.id = wanted and a.promiser_id = app_actor())
$$;

alter table progress_line enable row level security;
alter table progress_line force row level security;
grant select, insert on progress_line to rondom_app;
create policy progress_line_seat on progress_line to rondom_app using (tenant_id = app_tenant()
  and (app_is_system() or exists (select from my_seats() s where s.case_id = progress_line.case_id and s.scope = 'case')));
create policy progress_line_own on progress_line to rondom_app
  using (tenant_id = app_tenant() and case_id = any ((select open_cases('own'))::uuid[]) and sees_agreement(agreement_id))
  with check (tenant_id = app_tenant() and case_id = any ((select open_cases('own'))::uuid[]) and promised_by_me(agreement_id));

-- Who left the organisation answers no more; the director sees what was left behind.
alter table partner add column active_until date;
comment on column partner.active_until is 'Last day at the organisation; master data, as of workers.';
create index partner_left on partner (tenant_id, active_until) where active_until is not null;
create index worker_left on worker (tenant_id, active_until) where active_until is not null;

-- A link opens one agreement or referral, or the list of all own open promises. Each code opens it in one browser.
alter table partner_link
  drop constraint partner_link_one_subject,
  alter column case_id drop not null,
  add column scope text not null default 'agreement',
  add column browser_hash bytea,
  add column codes_sent smallint not null default 1,
  add column code_sent_at timestamptz;
update partner_link set scope = 'referral' where referral_id is not null;
alter table partner_link
  alter column scope drop default,
  add constraint partner_link_scope_known check (scope in ('agreement','referral','list')),
  add constraint partner_link_scope_whole check (
    (scope = 'agreement') = (agreement_id is not null) and (scope = 'referral') = (referral_id is not null)
    and (scope = 'list') = (case_id is null));
comment on column partner_link.browser_hash is 'The browser that used the code; another one needs a code of its own.';
create index partner_link_by_partner on partner_link (tenant_id, partner_id, made_at) where scope = 'list';
