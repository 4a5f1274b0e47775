-- A seat opens the content of its own life domains only (access.md 4): a debt seat does not open health.
-- Directors and stand-ins read all notes of the case; others their own, and those in a domain of their seat.

create function open_domains() returns text[] language sql stable parallel safe as $$
  select coalesce(array_agg(s.case_id || '/' || d), '{}') from seat s, unnest(s.life_domains) d
  where s.tenant_id = app_tenant() and s.holder_id = app_actor() and s.scope = 'case'
    and s.from_at <= app_now() and (s.until_at is null or s.until_at > app_now())
$$;
comment on function open_domains is 'The life domains that the actor''s seats open, as case/domain.';

create function steered_cases() returns uuid[] language sql stable parallel safe as $$
  select coalesce(array_agg(s.case_id), '{}') from seat s
  where s.tenant_id = app_tenant() and s.holder_id = app_actor() and s.role in ('director', 'stand-in')
    and s.from_at <= app_now() and (s.until_at is null or s.until_at > app_now())
$$;
comment on function steered_cases is 'The cases in which the actor holds the director''s seat or stands in for it.';

drop policy note_seat on note;
create policy note_seat on note to rondom_app
  using (tenant_id = (select app_tenant()) and ((select app_is_system())
    or case_id = any ((select steered_cases())::uuid[])
    or (case_id = any ((select open_cases('case'))::uuid[])
      and (author_id = (select app_actor()) or case_id || '/' || life_domain = any ((select open_domains())::text[])))));
