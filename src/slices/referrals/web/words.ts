import { dateInWords, timeInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import type { AgreementMark } from '#platform/web/ui/index.ts'
import { dayOf, type PlainDate } from '#shared/plain-date.ts'
import type { CaseReferral, ReceivedReferral, Standing } from '../contract.ts'
import type { ReferralCommand } from '../rules/state.ts'
import { referralTexts } from './texts.ts'

/** The shape beside the word. */
export const markOf = {
  sent: 'proposed',
  seen: 'proposed',
  expired: 'late',
  'late-yes': 'at-risk',
  accepted: 'accepted',
  contact: 'accepted',
  closed: 'kept',
  declined: 'broken',
  bounced: 'broken',
  withdrawn: 'renegotiated',
  rerouted: 'renegotiated',
} as const satisfies Record<Standing, AgreementMark>

type Shown = Omit<ReceivedReferral, 'mine'> &
  Partial<Pick<CaseReferral, 'receiverGone' | 'endedOn' | 'settledWords'>>

export interface ReferralWords {
  readonly day: (date: string) => string
  readonly standing: (referral: Shown) => string
  readonly detail: (referral: Shown) => string | undefined
  /** What was said: reason, words, outcome, how the hand-over went. */
  readonly said: (referral: Shown) => readonly string[]
  /** For the receiver "Nee, dat kan niet"; for the director, who heard it, "Noteer een nee". */
  readonly command: (command: ReferralCommand, side: 'director' | 'receiver') => string
}

const heard = ['accept', 'decline', 'return', 'contact', 'close'] as const

/** A referral in words. */
export function useReferralWords(): ReferralWords {
  const t = useTexts(referralTexts)
  const language = useLanguage()
  const day = (date: string): string => dateInWords(date as PlainDate, 'brief', language)

  const detail = (one: Shown): string | undefined => {
    switch (one.standing) {
      case 'sent':
      case 'seen':
        return t('detail-until', { date: day(one.answerBy) })
      case 'expired':
        return one.receiverGone ? t('detail-gone') : t('detail-since', { date: day(one.answerBy) })
      case 'late-yes':
        return t('detail-you')
      case 'accepted':
        return one.contactBy === null ? undefined : t('detail-contact-by', { date: day(one.contactBy) })
      case 'contact':
      case 'closed':
        return one.contactOn === null ? undefined : t('detail-on', { date: day(one.contactOn) })
      default:
        return one.endedOn ? t('detail-on', { date: day(one.endedOn) }) : undefined
    }
  }
  const handover = ({ handover: moment, warm, contactOn, standing }: Shown): string | undefined => {
    if (moment?.held === null) {
      const at = new Date(moment.startsAt)
      return t(`handover-at-${moment.form}`, { date: day(dayOf(at)), time: timeInWords(at, language) })
    }
    if (moment?.held === true) return t('handover-was-held')
    if (contactOn !== null) return warm ? t('handover-cold') : undefined
    if (moment) return t('handover-not-held', { why: moment.why })
    return warm && standing === 'accepted' ? t('handover-wanted') : undefined
  }
  const said = (one: Shown): readonly string[] => {
    const { reason, answerWords, endWords, outcome, settledWords = '', standing } = one
    const settled = standing === 'withdrawn' ? 'withdrawn-with' : 'settled-with'
    return [
      reason && t(`reason-${reason}`),
      answerWords && `“${answerWords}”`,
      outcome && t(`outcome-${outcome}`),
      endWords && `“${endWords}”`,
      handover(one),
      settledWords && t(settled, { words: settledWords }),
    ].filter((part): part is string => Boolean(part))
  }
  return {
    day,
    standing: ({ standing }) => t(`standing-${standing}`),
    detail,
    said,
    command(command, side) {
      const told = heard.find((one) => one === command)
      return side === 'director' && told ? t(`heard-${told}`) : t(`do-${command}`)
    },
  }
}
