import { dateInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { ActionRow } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { Advice } from '../contract.ts'
import { adviceTexts } from './advice-texts.ts'
import { TermWords } from './TermWords.tsx'

export type AdviceRowProps = {
  readonly advice: Advice
  readonly selected: boolean
  readonly onSelect: () => void
  readonly onAnswer: () => void
}

/** One question with the time that is left, or its answer. */
export function AdviceRow({ advice, selected, onSelect, onAnswer }: AdviceRowProps) {
  const t = useTexts(adviceTexts)
  const language = useLanguage()
  const { question, askedBy, to, dueOn, daysLeft, mine, answer, answeredBy } = advice
  const open = answer === ''
  return (
    <ActionRow
      selected={selected}
      onSelect={onSelect}
      state={
        open ? (
          <TermWords term={{ daysLeft, warning: daysLeft <= 1, paused: false }} />
        ) : (
          <span className="rd-s-kept">{t('is-answered')}</span>
        )
      }
      title={<span className="rd-advice-question">{question}</span>}
      line={
        open
          ? [
              mine ? t('from', { who: askedBy }) : t('asked-of', { who: to }),
              t('before', { date: dateInWords(dueOn as PlainDate, 'short', language) }),
            ].join(' · ')
          : `${answeredBy ?? to}: ${answer}`
      }
      {...(open && mine && { action: { label: t('give'), onAct: onAnswer, ...(selected && { keys: '↵' }) } })}
    />
  )
}
