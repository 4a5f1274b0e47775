import type { Subjects } from '#platform/access/log.ts'
import { prepareOver, type Statement } from '#platform/db/statement.ts'
import { wordsToFind } from '#shared/names.ts'
import type { MatchReason, SearchTerms } from '../rules/match.ts'
import { type PersonRow, personColumns } from './index.ts'

export interface HitRow extends PersonRow {
  reasons: MatchReason[]
  score: number
}

/** Every word that was typed begins a word of the name. */
const beginsAll =
  "(not exists (select from unnest($12::text[]) w where ' ' || p.search_name not like '% ' || w || '%'))"

/** $1 BSN, $2 name, $3 sound, $4 telephone, $5 postcode, $6 house number, $7-9 birth, $10 years around it, $11 client number, $12 words of the name, $13 their sounds. */
const searchText = `
  with typed as materialized (select slips_of($13::text[]) as slips),
  candidate as materialized (
    select p.id,
      case when $1::bytea is not null and p.bsn_hash = $1 then 100 else 0 end
      + case when $11::int is not null and (p.client_number = $11
          or exists (select from person m where m.tenant_id = p.tenant_id and m.merged_into = p.id and m.client_number = $11)) then 60 else 0 end
      + case when $2 <> '' and p.search_name like '%' || $2 || '%' then 20
             when $2 <> '' and ${beginsAll} then 18
             when $2 <> '' then 14 * strict_word_similarity($2, p.search_name) else 0 end
      + case when $3 <> '' and p.sound_key like '%' || $3 || '%' then 12
             when $3 <> '' then greatest(8 * strict_word_similarity($3, p.sound_key),
               10.0 * least(slips_shared(t.slips, p.sound_key), cardinality($13::text[])) / greatest(cardinality($13), 1)) else 0 end
      + case when $4 <> '' and p.phone_digits like '%' || $4 then 25 else 0 end
      + case when $5 <> '' and not p.address_secret and p.postcode = $5 then 12 else 0 end
      + case when $6 <> '' and not p.address_secret and p.house_number = $6 then 8 else 0 end
      + case when $2 <> '' and $6 <> '' and not p.address_secret and p.house_number = $6 and lower(p.street) like $2 || '%' then 15 else 0 end
      + case when $7::int is not null and p.birth_year = $7 then 8
             when $7 is not null and abs(p.birth_year - $7) <= $10::int then 5
             when $7 is not null and p.birth_year is not null then -6 else 0 end
      + case when $8::int is not null and p.birth_month = $8 and p.birth_day = $9::int then 10
             when $8 is not null and p.birth_month = $8 and (p.birth_day is null or $9 is null) then 5 else 0 end as score
    from typed t, person p
    where p.tenant_id = app_tenant() and p.merged_into is null and p.id = any (array(
      select find_people($1::bytea, $2::text, $12::text[], $13::text[], $4::text, $5::text, $6::text, $7::int, $8::int, $9::int, $11::int)))
    order by score desc, p.id limit 12)
  select ${personColumns}, c.score,
    array_remove(array[
      case when $1::bytea is not null and p.bsn_hash = $1 then 'bsn' end,
      case when $11::int is not null and c.score >= 60 and not ($1::bytea is not null and p.bsn_hash = $1) then 'client' end,
      case when $2 <> '' and (p.search_name like '%' || $2 || '%' or ${beginsAll}) then 'name' end,
      case when $3 <> '' and p.search_name not like '%' || $2 || '%' and not ${beginsAll} then
        case when p.sound_key like '%' || $3 || '%' then 'sound'
             when strict_word_similarity($2, p.search_name) >= 0.5 or strict_word_similarity($3, p.sound_key) >= 0.5
               or 2 * slips_shared(t.slips, p.sound_key) > cardinality($13) then 'spelling' end end,
      case when $4 <> '' and p.phone_digits like '%' || $4 then 'phone' end,
      case when not p.address_secret and (($5 <> '' and p.postcode = $5) or ($6 <> '' and p.house_number = $6)) then 'address' end,
      case when $7::int is not null and abs(p.birth_year - $7) <= $10::int then 'birth' end], null) as reasons
  from typed t, candidate c join person p on p.tenant_id = app_tenant() and p.id = c.id
  where c.score >= 4`

type SearchValues = readonly [
  bsn: Buffer | null,
  name: string,
  sound: string,
  phone: string,
  postcode: string,
  houseNumber: string,
  year: number | null,
  month: number | null,
  day: number | null,
  yearsAround: number,
  client: number | null,
  words: readonly string[],
  sounds: readonly string[],
]
/** The found stand in one place for the answer and for the log: finding them twice would cost twice. */
const overFound = prepareOver<SearchValues>(`found as materialized (${searchText})`)
const hits = overFound<HitRow>('select * from found order by score desc, family_name, given_names, id')
const ids = overFound<{ id: string }>('select id from found')

/** Found people: by BSN, client number, name, its sound or spelling, telephone, address and birth date together. */
export function findPeople(
  terms: SearchTerms,
  bsnHash: Buffer | null,
): { readonly people: Statement<HitRow>; readonly about: Subjects } {
  const { words, sounds } = wordsToFind(terms.name)
  const values: SearchValues = [
    bsnHash,
    terms.name,
    terms.sound,
    terms.phoneTail ?? '',
    terms.postcode ?? '',
    terms.houseNumber ?? '',
    terms.birthYear ?? null,
    terms.birthMonth ?? null,
    terms.birthDay ?? null,
    terms.yearsAround ?? 0,
    terms.clientNumber ?? null,
    words,
    sounds,
  ]
  return { people: hits(...values), about: ids(...values) }
}
