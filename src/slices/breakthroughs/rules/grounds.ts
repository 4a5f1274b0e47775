/** The laws of the social domain within which a municipality may do something outside its standard offer. */
export const laws = ['wmo', 'youth', 'participation', 'debt'] as const
export type Law = (typeof laws)[number]

/** Where the purpose of each law stands; the words are in the texts. */
export const purposeArticles = {
  wmo: 'Wmo 2015 art. 1.1.1',
  youth: 'Jeugdwet art. 2.1',
  participation: 'Participatiewet art. 7',
  debt: 'Wgs art. 3',
} as const satisfies Record<Law, string>

interface Ground {
  readonly code: string
  readonly article: string
  /** Within which laws it can be used. */
  readonly laws: readonly Law[]
}

/** The room that the law leaves: the grounds on which help may differ from the standard offer. */
export const grounds = [
  { code: 'wmo-custom', article: 'Wmo 2015 art. 2.3.5 lid 3', laws: ['wmo'] },
  { code: 'youth-needed', article: 'Jeugdwet art. 2.3 lid 1', laws: ['youth'] },
  { code: 'participation-tailored', article: 'Participatiewet art. 18 lid 1', laws: ['participation'] },
  { code: 'participation-special', article: 'Participatiewet art. 35 lid 1', laws: ['participation'] },
  { code: 'participation-urgent', article: 'Participatiewet art. 16 lid 1', laws: ['participation'] },
  { code: 'debt-approach', article: 'Wgs art. 4a', laws: ['debt'] },
  { code: 'policy-deviation', article: 'Awb art. 4:84', laws },
  { code: 'hardship', article: 'hardheidsclausule', laws },
] as const satisfies readonly Ground[]

export const groundCodes = grounds.map(({ code }) => code)
export type GroundCode = (typeof grounds)[number]['code']

/** The grounds that can be used within a law, its own before the general ones. */
export function groundsWithin(law: Law): readonly (typeof grounds)[number][] {
  return grounds.filter(({ laws: within }: Ground) => within.includes(law))
}

export function articleOf(code: GroundCode): string {
  return grounds.find((ground) => ground.code === code)?.article ?? code
}
