import { dateInWords } from '#platform/i18n/dates.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { dayOf } from '#shared/plain-date.ts'
import type { AgreementHistory as History } from '../contract.ts'
import { agreementTexts } from './texts.ts'
import { useAgreementWords } from './use-agreement-words.ts'

export type AgreementHistoryProps = { readonly agreementId: string }

/** Earlier rounds and check-ins, newest first. */
export function AgreementHistory({ agreementId }: AgreementHistoryProps) {
  const t = useTexts(agreementTexts)
  const words = useAgreementWords()
  const language = useLanguage()
  const { data } = useRead<History>(`/v1/afspraken/${agreementId}/geschiedenis`)
  if (!data) return null
  const lines = [
    ...data.rounds.map((round) => ({
      id: round.id,
      at: round.since,
      text: t('round-state', { date: words.brief(round.dueOn), state: words.stored(round.state) }),
      remark: '',
    })),
    ...data.pulses.map((pulse) => ({
      id: pulse.at,
      at: pulse.at,
      text: t('pulse-by', { who: pulse.by, answer: t(`pulse-${pulse.answer}`) }),
      remark: pulse.remark,
    })),
  ].sort((a, b) => b.at.localeCompare(a.at))
  return (
    <section aria-label={t('history')}>
      <h3 className="rd-head">{t('history')}</h3>
      <ol className="rd-history">
        {lines.map(({ id, at, text, remark }) => (
          <li key={id}>
            <span className="rd-meta">{dateInWords(dayOf(new Date(at)), 'short', language)}</span>
            <span>
              {text}
              {remark && <small>{remark}</small>}
            </span>
          </li>
        ))}
      </ol>
      {data.pulses.length === 0 && <p className="rd-meta">{t('no-history')}</p>}
    </section>
  )
}
