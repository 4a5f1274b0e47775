import type { PossibilitiesOut } from '../contract/profile.ts'
import type { WorkPageText } from './texts.ts'
import type { WorkWords } from './words.ts'

/** What was asked, in rows; what was not asked stands nowhere. */
export function factsOf(t: WorkPageText, words: WorkWords, content: PossibilitiesOut) {
  const list = <Code>(codes: readonly Code[] | null, word: (code: Code) => string): string =>
    codes === null ? '' : words.list(codes, word)
  const { days, parts, means, travelMinutes } = content
  const rows = [
    { term: t('can'), value: content.can },
    { term: t('hours'), value: words.hours(content.hoursMin, content.hoursMax) },
    { term: t('days'), value: [list(days, words.day), list(parts, words.part)].filter(Boolean).join(' · ') },
    {
      term: t('travel'),
      value: [list(means, words.means), travelMinutes === null ? '' : words.minutes(travelMinutes)]
        .filter(Boolean)
        .join(' · '),
    },
    { term: t('languages'), value: list(content.languages, words.language) },
    { term: t('licences'), value: list(content.licences, words.licence) },
    { term: t('sectors'), value: list(content.sectors, words.sector) },
    { term: t('needs'), value: list(content.needs, words.offering) },
    { term: t('wishes'), value: list(content.wishes, words.offering) },
    { term: t('burdens'), value: list(content.burdens, words.burden) },
  ]
  return rows.filter(({ value }) => value !== '')
}
