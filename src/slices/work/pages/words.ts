import type { Language } from '#platform/i18n/language.ts'
import { defineTexts } from '#platform/i18n/texts.ts'
import type {
  Burden,
  Day,
  DayPart,
  LanguageTag,
  Licence,
  Means,
  Offering,
  PlaceKind,
  Sector,
} from '../rules/codes.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

const texts = defineTexts('work-words', { nl, en })

export type WorkWords = ReturnType<typeof workWords>

/** The codes of the slice in words, for residents and workers alike. */
export function workWords(language: Language) {
  const t = texts(language)
  const names = new Intl.DisplayNames([language], { type: 'language' })
  return {
    kind: (code: PlaceKind): string => t(`kind-${code}`),
    sector: (code: Sector): string => t(`sector-${code}`),
    day: (code: Day): string => t(`day-${code}`),
    part: (code: DayPart): string => t(`part-${code}`),
    means: (code: Means): string => t(`means-${code}`),
    offering: (code: Offering): string => t(`offer-${code}`),
    burden: (code: Burden): string => t(`burden-${code}`),
    licence: (code: Licence): string => t(`licence-${code}`),
    language: (tag: LanguageTag): string => names.of(tag) ?? tag,
    hours(from: number | null, to: number | null): string {
      if (from !== null && to !== null)
        return from === to ? t('hours-one', { from }) : t('hours', { from, to })
      if (to !== null) return t('hours-most', { to })
      return from === null ? '' : t('hours-least', { from })
    },
    minutes: (count: number): string => t('minutes', { count }),
    /** "fiets, auto"; of an empty list that nothing was said to it. */
    list: <Code>(codes: readonly Code[], word: (code: Code) => string): string =>
      codes.length === 0 ? t('none') : codes.map(word).join(', '),
  }
}
