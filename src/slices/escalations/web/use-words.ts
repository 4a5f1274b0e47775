import { dateInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { daysBetween, type PlainDate } from '#shared/plain-date.ts'
import type { EscalationOut, SubjectOut } from '../contract.ts'
import { escalationTexts } from './texts.ts'

/** What an escalation or something that can become one is called, and who stands on the other side. */
export function useEscalationWords() {
  const t = useTexts(escalationTexts)
  const language = useLanguage()
  const day = (date: string, form: 'short' | 'long' = 'short'): string =>
    dateInWords(date as PlainDate, form, language)
  const party = ({ party: who, organisation }: Pick<EscalationOut, 'party' | 'organisation'>): string => {
    if (organisation === null) return t('row-nobody')
    return who === null || who === organisation ? organisation : t('row-party', { party: who, organisation })
  }
  return {
    t,
    day,
    party,
    about: ({ about }: Pick<EscalationOut, 'about'>): string => about[language],
    title: ({ title }: Pick<SubjectOut, 'title'>): string => title[language],
    /** As a choice in the form: what, whose, and how it stands. */
    option(one: SubjectOut, today: PlainDate): string {
      const late = one.dueOn === null ? 0 : daysBetween(one.dueOn as PlainDate, today)
      return [
        t(`option-${one.kind}`, { title: one.title[language] }),
        ...(one.kind === 'referral' ? [] : [party(one)]),
        ...(one.reason !== null && one.reason !== 'late'
          ? [t(`reason-${one.reason}`)]
          : late > 0
            ? [t('option-late', { count: late })]
            : []),
      ].join(' · ')
    },
  }
}
