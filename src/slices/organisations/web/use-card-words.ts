import { dateInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import { addDays, type PlainDate } from '#shared/plain-date.ts'
import { useDomainWord } from '#slices/intake/web'
import type { ReachOut, TargetGroup } from '../contract.ts'
import type { Reason } from '../rules/answer-question.ts'
import { directoryTexts } from './texts.ts'

export interface CardWordsInUse {
  readonly domain: (domain: string) => string
  readonly group: (group: TargetGroup) => string
  readonly language: (code: string) => string
  readonly ages: (from: number | null, until: number | null) => string
  readonly reach: (reach: ReachOut) => string
  readonly reason: (reason: Reason) => string
}

/** What stands on a card, in words: "nu, tot 17 uur", "van 16 tot en met 27 jaar", "weet van schulden". */
export function useCardWords(): CardWordsInUse {
  const t = useTexts(directoryTexts)
  const language = useLanguage()
  const { today } = useSession()
  const domain = useDomainWord()
  const names = new Intl.DisplayNames(language, { type: 'language' })
  const group = (one: TargetGroup): string => t(`group-${one}`)
  const languageName = (code: string): string => names.of(code) ?? code
  const clock = (time: string): string => {
    const [hour, minute] = time.split(':')
    if (language === 'en') return `${Number(hour)}:${minute}`
    return minute === '00' ? `${Number(hour)} uur` : `${Number(hour)}.${minute} uur`
  }
  const ages = (from: number | null, until: number | null): string => {
    if (until === null || until >= 120) return from === null || from === 0 ? '' : t('age-from', { from })
    return from === null || from === 0 ? t('age-until', { until }) : t('age-between', { from, until })
  }
  return {
    domain,
    group,
    language: languageName,
    ages,
    reach(reach) {
      if (!reach) return ''
      if (reach.now) return t('reach-now', { until: clock(reach.until ?? '') })
      if (!reach.day || !reach.at) return t('reach-weeks')
      const at = clock(reach.at)
      const day = reach.day as PlainDate
      if (day === today) return t('reach-today', { at })
      if (day === addDays(today as PlainDate, 1)) return t('reach-tomorrow', { at })
      const near = day < addDays(today as PlainDate, 7)
      const name = dateInWords(day, 'long', language)
      return t('reach-day', {
        day: near ? (name.split(' ')[0] ?? name) : dateInWords(day, 'short', language),
        at,
      })
    },
    reason(reason) {
      switch (reason.because) {
        case 'topic':
        case 'narrower-topic':
          return t('why-topic', { topic: reason.topic })
        case 'domain':
          return t('why-domain', { domain: domain(reason.domain) })
        case 'age':
          return t('why-age', { age: reason.age, ages: ages(reason.from, reason.until) })
        case 'group':
          return t('why-group', { group: group(reason.group) })
        case 'language':
          return t('why-language', { language: languageName(reason.language) })
        case 'belongs':
          return t('why-belongs', { word: reason.word })
        case 'name':
          return t('why-name', { word: reason.word })
      }
    },
  }
}
