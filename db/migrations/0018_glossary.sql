-- The shared glossary (definitiewijzer): agreed meanings, each organisation's own word, what is said about them, and the
-- agenda of what must be settled.

create table glossary_term (
  tenant_id uuid not null,
  id uuid not null,
  term text not null,
  meaning text not null,
  source text not null default '',
  state text not null,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  settled_by uuid,
  settled_at timestamptz,
  version integer not null default 1,
  constraint glossary_term_pk primary key (tenant_id, id),
  constraint glossary_term_state_known check (state in ('proposed', 'agreed')),
  constraint glossary_term_settled_whole check ((state = 'agreed') = (settled_at is not null)),
  constraint glossary_term_present check (length(term) between 1 and 80 and length(meaning) between 1 and 1000)
);
comment on table glossary_term is 'Begrip: a word of the work and the meaning that the organisations agreed on.';
create unique index glossary_term_once on glossary_term (tenant_id, lower(term));

create table glossary_word (
  tenant_id uuid not null,
  term_id uuid not null,
  organisation_id uuid not null,
  word text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  constraint glossary_word_pk primary key (tenant_id, term_id, organisation_id),
  constraint glossary_word_term_fk foreign key (tenant_id, term_id) references glossary_term (tenant_id, id),
  constraint glossary_word_organisation_fk foreign key (tenant_id, organisation_id) references organisation (tenant_id, id),
  constraint glossary_word_short check (length(word) <= 80)
);
comment on table glossary_word is 'What an organisation calls a term among its own people; empty when it uses the agreed word.';

create table glossary_remark (
  tenant_id uuid not null,
  id uuid not null,
  term_id uuid not null,
  kind text not null,
  body text not null,
  meaning text not null default '',
  author_id uuid not null,
  written_at timestamptz not null,
  constraint glossary_remark_pk primary key (tenant_id, id),
  constraint glossary_remark_term_fk foreign key (tenant_id, term_id) references glossary_term (tenant_id, id),
  constraint glossary_remark_kind_known check (kind in ('remark', 'objection')),
  constraint glossary_remark_present check (length(body) between 1 and 2000)
);
comment on table glossary_remark is 'What a colleague says about a term; meaning is another meaning that is proposed.';
create index glossary_remark_by_term on glossary_remark (tenant_id, term_id, written_at);

create table agenda_item (
  tenant_id uuid not null,
  id uuid not null,
  kind text not null,
  term_id uuid not null,
  other_term_id uuid,
  word text not null default '',
  opened_at timestamptz not null,
  settled_at timestamptz,
  settled_by uuid,
  decision text not null default '',
  constraint agenda_item_pk primary key (tenant_id, id),
  constraint agenda_item_term_fk foreign key (tenant_id, term_id) references glossary_term (tenant_id, id),
  constraint agenda_item_other_fk foreign key (tenant_id, other_term_id) references glossary_term (tenant_id, id),
  constraint agenda_item_kind_known check (kind in ('objection', 'same-word')),
  constraint agenda_item_settled_whole check ((settled_at is null) = (settled_by is null))
);
comment on table agenda_item is 'Agendapunt: a conflict about a word that people must talk about; it stays open until somebody writes what was decided.';
create unique index agenda_item_open_once on agenda_item
  (tenant_id, kind, term_id, coalesce(other_term_id, term_id), lower(word)) where settled_at is null;

do $$
declare
  name text;
begin
  foreach name in array array['glossary_term', 'glossary_word', 'glossary_remark', 'agenda_item'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('grant select, insert on %I to rondom_app', name);
    execute format('create policy %I on %I to rondom_app using (tenant_id = app_tenant()) with check (tenant_id = app_tenant())',
      name || '_tenant', name);
  end loop;
end $$;
grant update on glossary_term, glossary_word, agenda_item to rondom_app;
