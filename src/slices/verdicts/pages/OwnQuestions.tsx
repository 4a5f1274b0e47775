import type { Language } from '#platform/i18n/language.ts'
import { dayInWords, HiddenFields } from '#platform/web/site/index.ts'
import { ActCard, BigButton } from '#platform/web/ui/index.ts'
import type { OwnQuestion } from '../props.ts'
import { type VerdictText, verdictTexts } from './texts.ts'

export interface OwnQuestionsProps {
  readonly questions: readonly OwnQuestion[]
  /** The resident wants no more of them. */
  readonly stopped: boolean
  readonly formKey: string
  readonly today: string
  readonly language: Language
}

/** In Mijn plan: the newest question that waits, or the way back to an answer that may still change. */
export function OwnQuestions({ questions, stopped, formKey, today, language }: OwnQuestionsProps) {
  const t = verdictTexts(language)
  if (stopped)
    return (
      <form className="rd-stop-asking" method="post" action="/mijn-plan/vragen">
        <HiddenFields fields={{ sleutel: formKey }} />
        <h2>{t('stopped-title')}</h2>
        <p>{t('stopped-card')}</p>
        <BigButton variant="secondary">{t('resume')}</BigButton>
      </form>
    )
  const question = questions.find(({ open }) => open) ?? questions[0]
  if (!question) return null
  const what = describe(t, question, dayInWords(question.stepOn, today, language))
  const href = `/mijn-plan/geholpen/${question.id}`
  if (!question.open)
    return (
      <p className="rd-sec">
        {t('card-given', { date: dayInWords(question.lastDay, today, language) })}{' '}
        <a href={href}>{t('card-change')}</a>
      </p>
    )
  return (
    <ActCard
      title={t('card-title')}
      what={what}
      action={<BigButton href={href}>{t('card-answer')}</BigButton>}
    />
  )
}

function describe(t: VerdictText, { stepKind, about, helper }: OwnQuestion, date: string): string {
  switch (stepKind) {
    case 'agreement':
      return helper === '' ? about : t('card-agreement', { title: about, who: helper })
    case 'referral':
      return t('card-referral', { who: helper === '' ? about : helper })
    case 'round-table':
      return t('card-round-table', { date })
  }
}
