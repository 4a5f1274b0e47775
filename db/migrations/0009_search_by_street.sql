-- People are found by where they live as well: "Lindelaan 8".
create index person_by_street on person (tenant_id, lower(street) text_pattern_ops, house_number) where street is not null;
