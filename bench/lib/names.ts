import { fullName, searchName, soundKey } from '#shared/names.ts'
import { familyNames, firstNames } from '../../src/app/demo/names.ts'

export interface SyntheticName {
  readonly givenNames: string
  readonly infix: string
  readonly familyName: string
  readonly searchName: string
  readonly soundKey: string
}

const starts = 'Ba Be Bo Bra Da De Di Dra El Fa Ge Gro Ha He Ho Ja Ka Ko Kra La Le Lo Ma Me Mo Na Ne No Pe Po'
const middles = 'ker len mer nis per ren sel ter ver ling stra weg'
const ends = 'a aar berg burg dijk e en horst ingink ma man mans sen stra veld veen win zicht hout'

/** As many different names as a town has: those of the demo and made-up ones, so that a trigram meets few of many. */
export function syntheticNames(): SyntheticName[] {
  const made = starts
    .split(' ')
    .flatMap((a) => middles.split(' ').flatMap((b) => ends.split(' ').map((c) => ['', a + b + c] as const)))
  const families = [...familyNames, ...made]
  const given = [...firstNames.woman, ...firstNames.man]
  return families.flatMap(([infix, familyName], index) =>
    Array.from({ length: 4 }, (_, turn) => {
      const givenNames = given[(index * 7 + turn * 11) % given.length] ?? 'Anna'
      const name = fullName({ givenNames, infix, familyName })
      return { givenNames, infix, familyName, searchName: searchName(name), soundKey: soundKey(name) }
    }),
  )
}
