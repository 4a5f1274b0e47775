import type { ReactNode } from 'react'
import { dateOfYear } from '#platform/web/day-in-words.ts'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import { Voice } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { ChoiceSignal } from '../contract.ts'
import { Comparison } from './Comparison.tsx'
import { choiceTexts } from './texts.ts'

export type SignalCardProps = {
  readonly signal: ChoiceSignal
  /** The worker reads it, or the team lead. */
  readonly own: boolean
  readonly action?: ReactNode
}

/** One signal: who sees it, the figures it was made from, the worker's words, and what was agreed. */
export function SignalCard({ signal, own, action }: SignalCardProps) {
  const t = useTexts(choiceTexts)
  const language = useLanguage()
  const { today } = useSession()
  const day = (date: string): string => dateOfYear(date as PlainDate, language, today)
  const { worker, employer, toldOn, fromOn, phase, explanation, discussedOn, discussedBy, outcome } = signal
  const seen = {
    alone: t('signal-alone', { date: day(signal.aloneUntil) }),
    shared: own ? t('signal-shared') : t('since-day', { date: day(toldOn), from: day(fromOn) }),
    discussed: t('signal-discussed', { who: discussedBy ?? '', date: day(discussedOn ?? toldOn) }),
  }[phase]
  return (
    <article className={`rd-choice-signal rd-choice-${phase}`}>
      <header>
        <h3>{own ? t('signal-title', { date: day(toldOn) }) : t('team-row', { name: worker, employer })}</h3>
        <span className="rd-meta">{seen}</span>
        {action}
      </header>
      <Comparison who={own ? t('you') : worker} own={signal.own} peers={signal.peers} />
      {own && phase !== 'discussed' && <p className="rd-sec">{t('signal-why')}</p>}
      {explanation === '' ? (
        !own && <p className="rd-sec">{t('no-words')}</p>
      ) : (
        <div>
          <h4>{own ? t('your-words') : t('their-words', { name: worker })}</h4>
          <Voice>{explanation}</Voice>
        </div>
      )}
      {outcome !== '' && (
        <div>
          <h4>{t('outcome')}</h4>
          <p>{outcome}</p>
        </div>
      )}
    </article>
  )
}
