import { timeInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import type { AppointmentOut } from '../contract.ts'
import { calendarTexts } from './texts.ts'

export interface AppointmentWords {
  /** "Bezoek, Terpstra" */
  readonly what: (appointment: AppointmentOut) => string
  /** "9.30 – 10.30" */
  readonly when: (appointment: Pick<AppointmentOut, 'startsAt' | 'endsAt'>) => string
  /** "samen met Elif Demir"; empty when nobody else is there. */
  readonly who: (appointment: AppointmentOut) => string
}

export function useAppointmentWords(): AppointmentWords {
  const t = useTexts(calendarTexts)
  const language = useLanguage()
  const { id: me } = useSession()
  const time = (instant: string): string => timeInWords(new Date(instant), language)
  return {
    what({ kind, title, household, caseNumber }) {
      if (kind === 'gathering') return title
      const name = household ?? (caseNumber === null ? null : t('case-number', { number: caseNumber }))
      const word = t(`kind-${kind}`)
      return name === null ? word : t('case-kind', { kind: word, household: name })
    },
    when: ({ startsAt, endsAt }) => t('times', { from: time(startsAt), until: time(endsAt) }),
    who({ kind, workers }) {
      // Who comes to a meeting of colleagues stands with the meeting; here it would be a page of names.
      if (kind === 'gathering') return ''
      const names = workers.filter(({ id }) => id !== me).map(({ name }) => name)
      return names.length === 0 ? '' : t('with', { names: names.join(', ') })
    },
  }
}
