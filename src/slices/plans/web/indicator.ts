import type { Language } from '#platform/i18n/language.ts'
import type { PlanGoal } from '#platform/web/ui/index.ts'
import type { GoalOut } from '../contract.ts'
import { progress } from '../rules/goal.ts'

/** A number with its unit as people write it: 78%, € 40, 3 dagen. */
export function valueInWords(value: number, unit: string, language: Language): string {
  const number = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB').format(value)
  if (unit === '%') return `${number}%`
  return unit === '€' ? `€ ${number}` : number
}

/** A goal as the plan board draws it. */
export function goalOnBoard(goal: GoalOut, language: Language): PlanGoal {
  const { id, ownWords, language: lang, indicator: label, baseline, target, current, unit } = goal
  if (label === '' || baseline === null || target === null) return { id, quote: ownWords, lang }
  const now = current ?? baseline
  const words = (value: number): string => valueInWords(value, unit, language)
  const plain = unit === '' || unit === '%' || unit === '€'
  return {
    id,
    quote: ownWords,
    lang,
    indicator: {
      label: plain ? label : `${label} (${unit})`,
      baseline: words(baseline),
      current: words(now),
      target: words(target),
      progress: progress(baseline, target, now),
    },
  }
}

/** Reads what somebody typed as a number, with comma or point; undefined when it is none. */
export function readNumber(text: string): number | undefined {
  const plain = text.trim().replace(',', '.')
  const value = Number(plain)
  return plain === '' || Number.isNaN(value) ? undefined : value
}

/** A number as it stands in the field where it was typed: with a comma in Dutch, and no points between thousands. */
export function numberToType(value: number, language: Language): string {
  return language === 'nl' ? String(value).replace('.', ',') : String(value)
}
