import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { searchName, wordsToFind } from '#shared/names.ts'
import type { Comparable } from '../rules/likeness.ts'
import { birthOf, type PersonRow, personColumns } from './index.ts'

export interface ComparedRow extends PersonRow {
  bsn_key: string | null
  phone_digits: string | null
}

export const comparedColumns = `${personColumns}, encode(p.bsn_hash, 'hex') as bsn_key, p.phone_digits`

/** A secret address is compared with nothing: that it fits would tell who lives there. */
export function comparableOf(row: ComparedRow): Comparable {
  return {
    givenNames: row.given_names,
    familyName: row.family_name,
    birth: birthOf(row),
    bsn: row.bsn_key,
    phone: row.phone_digits,
    email: row.email,
    postcode: row.address_secret ? null : row.postcode,
    houseNumber: row.address_secret ? null : row.house_number,
  }
}

const alikeText = `select ${comparedColumns} from person p
  where p.tenant_id = app_tenant() and p.merged_into is null and p.id = any (array(
    select find_people(null::bytea, $1::text, $2::text[], $9::text[], $3::text, $4::text, $5::text, $6::int, $7::int, $8::int, null::int)))
  order by similarity($1, p.search_name) + case when p.birth_year = $6 and p.birth_month = $7 and p.birth_day = $8 then 1 else 0 end desc, p.id
  limit 300`

/** Those worth comparing with somebody: alike in name or sound, or with the same telephone, address or birth date. */
export function findComparable(
  trx: Transaction<DB>,
  fullName: string,
  one: Comparable,
): Promise<ComparedRow[]> {
  const { year, month, day } = one.birth
  const { words, sounds } = wordsToFind(fullName)
  return execute<ComparedRow>(trx, alikeText, [
    searchName(fullName),
    words,
    one.phone ?? '',
    one.houseNumber === null ? '' : (one.postcode ?? ''),
    one.houseNumber ?? '',
    year,
    month,
    day,
    sounds,
  ])
}

/** Two people to compare; fewer when one is not there or was merged. */
export function readCompared(trx: Transaction<DB>, ids: readonly [string, string]): Promise<ComparedRow[]> {
  return execute<ComparedRow>(
    trx,
    `select ${comparedColumns} from person p
     where p.tenant_id = app_tenant() and p.id = any ($1::uuid[]) and p.merged_into is null order by p.id`,
    [ids],
  )
}
