import { dateInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { Exception } from '../../contract.ts'
import { directionTexts } from '../texts.ts'
import type { Act } from './acts.ts'

/** What was done, in one sentence: "Karin Postma gebeld". */
export function useDidWords(): (act: Act, row: Exception, sent: boolean) => string {
  const t = useTexts(directionTexts)
  const language = useLanguage()
  const day = (date: string | null): string =>
    date === null ? '' : dateInWords(date as PlainDate, 'long', language)
  return (act, { who, title, dueOn, otherDueOn }, sent) => {
    switch (act) {
      case 'call':
        return t('did-call', { who })
      case 'remind':
        return t(sent ? 'did-remind' : 'did-remind-unsent', { who })
      case 'ask':
        return t(sent ? 'did-ask' : 'did-ask-unsent', { who })
      case 'check':
        return t('did-check')
      case 'read':
        return t('did-read', { title })
      case 'agree':
        return t('did-agree', { title, date: day(otherDueOn) })
      case 'keep-date':
        return t('did-keep-date', { title, date: day(dueOn) })
      case 'look':
      case 'begin':
        return t('key-look')
      case 'renegotiate':
        return t('key-renegotiate')
      case 'give':
        return t('did-give', { title })
    }
  }
}
