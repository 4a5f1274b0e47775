-- Agreements that are kept many times (D2): "Elif belt elke maandag". One agreement, of which every time is told by itself.

-- due_on is always the day of the time that is open now, so that late, silent and the lists work as for any agreement.
alter table agreement
  add column repeat_unit text,
  add column repeat_every smallint,
  add column repeat_times smallint,
  add column repeat_from date,
  add column repeat_kept smallint not null default 0,
  add column repeat_missed smallint not null default 0,
  add column repeat_skipped smallint not null default 0,
  add constraint agreement_repeat_known check (repeat_unit in ('day', 'week', 'month')),
  add constraint agreement_repeat_whole check (num_nonnulls(repeat_unit, repeat_every, repeat_times) in (0, 3)
    and (repeat_times is not null or (repeat_from is null and repeat_kept + repeat_missed + repeat_skipped = 0))),
  add constraint agreement_repeat_range check (repeat_every between 1 and 12 and repeat_times between 1 and 366),
  add constraint agreement_repeat_told check (least(repeat_kept, repeat_missed, repeat_skipped) >= 0
    and (repeat_times is null or repeat_kept + repeat_missed + repeat_skipped <= repeat_times));
comment on column agreement.repeat_times is 'Herhaald: how many times it is promised; null for an agreement that is kept once.';
comment on column agreement.repeat_from is 'The first day of the pattern, fixed when the first time is told: a monthly one on the 31st comes back to it.';
comment on column agreement.repeat_skipped is 'Times that fell out by arrangement; they count neither for nor against.';

create table agreement_time (
  tenant_id uuid not null,
  id uuid not null,
  agreement_id uuid not null,
  case_id uuid not null,
  day date not null,
  outcome text not null,
  remark text not null,
  told_by_kind text not null,
  told_by uuid not null,
  told_at timestamptz not null,
  taken_back_at timestamptz,
  constraint agreement_time_pk primary key (tenant_id, id),
  constraint agreement_time_agreement_fk foreign key (tenant_id, agreement_id) references agreement (tenant_id, id),
  constraint agreement_time_outcome_known check (outcome in ('kept', 'missed', 'skipped')),
  constraint agreement_time_teller_known check (told_by_kind in ('worker', 'partner', 'resident')),
  constraint agreement_time_reason check (outcome = 'kept' or remark <> '')
);
comment on table agreement_time is 'Keer: what became of one time of a repeated agreement. What was told by mistake is taken back and told anew, never changed.';
comment on column agreement_time.remark is 'About the person for whom the agreement is (class K3).';
create unique index agreement_time_once on agreement_time (tenant_id, agreement_id, day) where taken_back_at is null;

alter table agreement_time enable row level security;
alter table agreement_time force row level security;
grant select, insert on agreement_time to rondom_app;
grant update (taken_back_at) on agreement_time to rondom_app;
create policy agreement_time_seat on agreement_time to rondom_app using (tenant_id = app_tenant()
  and (app_is_system() or exists (select from my_seats() s where s.case_id = agreement_time.case_id and s.scope = 'case')));
create policy agreement_time_own on agreement_time to rondom_app
  using (tenant_id = app_tenant() and case_id = any ((select open_cases('own'))::uuid[]) and sees_agreement(agreement_id))
  with check (tenant_id = app_tenant() and case_id = any ((select open_cases('own'))::uuid[]) and promised_by_me(agreement_id));
select know_person_reference('agreement_time', 'told_by', 'told_by_kind', '{resident}');
