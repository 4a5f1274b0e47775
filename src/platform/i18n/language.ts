export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]

/** Dutch unless English was asked for, in the query, in the cookie or by the browser (in that order). */
export function chooseLanguage(
  asked: string | undefined,
  remembered: string | undefined,
  acceptLanguage: string | undefined,
): Language {
  for (const choice of [asked, remembered]) if (choice === 'nl' || choice === 'en') return choice
  const first = acceptLanguage?.split(',')[0]?.trim().toLowerCase() ?? 'nl'
  return first.startsWith('en') ? 'en' : 'nl'
}
