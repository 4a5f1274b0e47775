-- The network around a household (C1, C4): ties with direction, period and source, that can be changed and taken back.

alter table relation
  add column helps text,
  add column source text not null default 'inwoner',
  add column mistaken boolean not null default false,
  add column version integer not null default 1,
  add constraint relation_helps_known check (helps in ('from', 'to', 'both')),
  add constraint relation_source_present check (length(source) between 1 and 40),
  add constraint relation_period check (until_date is null or from_date is null or until_date >= from_date),
  add constraint relation_mistake_ended check (not mistaken or until_date is not null),
  drop constraint relation_kind_known,
  add constraint relation_kind_known check (kind in ('parent','child','partner','former-partner','sibling','grandparent',
    'relative','carer','authority','friend','neighbour','other'));
comment on column relation.helps is 'Who leans on whom: from_person helps (from), to_person helps (to), or each other (both).';
comment on column relation.source is 'Who told it: inwoner, professional, BRP, gezagsregister.';
comment on column relation.mistaken is 'Recorded by mistake and taken back: no part of the history that screens show.';
comment on column relation.until_date is 'The first day on which the tie no longer held.';
