import { dateInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import type { AgreementMark } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { AgreementCommand, AgreementOut, AgreementState } from '../contract.ts'
import { repeatInWords } from '../rules/repeat-words.ts'
import { agreementTexts } from './texts.ts'

type Dated = Pick<AgreementOut, 'dueOn' | 'counteredDueOn'> & { readonly repeats?: AgreementOut['repeats'] }
type Shown = Pick<AgreementOut, 'state' | 'mark' | 'days'> & { readonly waits?: AgreementOut['waits'] }

export interface AgreementWords {
  readonly marks: Readonly<Record<AgreementMark, string>>
  /** "te laat", or "andere datum" and "kan niet", which are words and no shapes. */
  readonly state: (agreement: Shown) => string
  /** "te laat, 6 dagen" */
  readonly stateWithDays: (agreement: Shown) => string
  readonly stored: (state: AgreementState) => string
  readonly days: (count: number) => string
  readonly command: (command: AgreementCommand, agreement: Dated) => string
  /** "elke maandag"; empty for what is kept once. */
  readonly often: (agreement: Pick<AgreementOut, 'repeats'>) => string
  readonly rhythm: (pulseDays: number | null) => string
  /** "24 nov" */
  readonly brief: (day: string) => string
  /** "dinsdag 24 november" */
  readonly long: (day: string) => string
}

type Renamed = 'keep' | 'break' | 'cancel'

/** Of what is repeated these say whether it is about one time or about all. */
function isRenamed(command: AgreementCommand): command is Renamed {
  return command === 'keep' || command === 'break' || command === 'cancel'
}

/** The words for agreements, the same on every screen of the workers. */
export function useAgreementWords(): AgreementWords {
  const t = useTexts(agreementTexts)
  const language = useLanguage()
  const brief = (day: string): string => dateInWords(day as PlainDate, 'brief', language)
  const days = (count: number): string => t('days', { count })
  const state = ({ state: stored, mark, waits }: Shown): string => {
    if (waits && (mark === 'accepted' || mark === 'renegotiated')) return t('waits')
    return stored === 'countered' || stored === 'declined' || stored === 'cancelled' ? t(stored) : t(mark)
  }
  return {
    marks: {
      late: t('late'),
      broken: t('broken'),
      'at-risk': t('at-risk'),
      silent: t('silent'),
      proposed: t('proposed'),
      renegotiated: t('renegotiated-short'),
      accepted: t('accepted'),
      kept: t('kept'),
    },
    state,
    stateWithDays: (agreement) =>
      (agreement.mark === 'late' || agreement.mark === 'silent') && agreement.days > 0
        ? `${state(agreement)}, ${days(agreement.days)}`
        : state(agreement),
    stored: (stored) => t(stored),
    days,
    often: ({ repeats }) =>
      repeats === null ? '' : repeatInWords(repeats, repeats.firstOn as PlainDate, language),
    command: (command, { dueOn, counteredDueOn, repeats }) =>
      t(repeats && isRenamed(command) ? `cmd-${command}-repeated` : `cmd-${command}`, {
        date: brief(command === 'agree-to-date' ? (counteredDueOn ?? dueOn) : dueOn),
      }),
    rhythm(pulseDays) {
      if (pulseDays === null) return t('rhythm-none')
      if (pulseDays === 7 || pulseDays === 14 || pulseDays === 30) return t(`rhythm-${pulseDays}`)
      return t('rhythm-days', { count: pulseDays })
    },
    brief,
    long: (day) => dateInWords(day as PlainDate, 'long', language),
  }
}
