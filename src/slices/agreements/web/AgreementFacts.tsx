import { useTexts } from '#platform/web/session/session.ts'
import { DescriptionList, Voice } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { AgreementOut } from '../contract.ts'
import { agreementTexts } from './texts.ts'
import { useAgreementWords } from './use-agreement-words.ts'

export type AgreementFactsProps = {
  readonly agreement: AgreementOut
  readonly forName: string
  readonly today: PlainDate
  readonly goal: { readonly ownWords: string; readonly language: string } | undefined
}

export function AgreementFacts({ agreement, forName, today, goal }: AgreementFactsProps) {
  const t = useTexts(agreementTexts)
  const words = useAgreementWords()
  const { promiser, dueOn, previousDueOn, counteredDueOn, pulseDays, pulseDueOn, lastHeardOn } = agreement
  const previous = previousDueOn && ` (${t('was-due', { date: words.brief(previousDueOn) })})`
  const asked = pulseDueOn !== null && pulseDueOn <= today
  const next = pulseDueOn && `, ${t(asked ? 'pulse-waits' : 'next-pulse', { date: words.brief(pulseDueOn) })}`
  const items = [
    { term: t('promised-by'), value: [promiser.name, promiser.organisation].filter(Boolean).join(', ') },
    { term: t('for-whom'), value: forName },
    {
      term: t(agreement.repeats ? 'repeats-next' : 'due-on'),
      value: `${words.long(dueOn)}${previous ?? ''}`,
    },
    ...(counteredDueOn ? [{ term: t('asked-date'), value: words.long(counteredDueOn) }] : []),
    ...(agreement.result ? [{ term: t('result'), value: agreement.result }] : []),
    ...(goal ? [{ term: t('goal'), value: <Voice lang={goal.language}>{goal.ownWords}</Voice> }] : []),
    { term: t('rhythm'), value: `${words.rhythm(pulseDays)}${next ?? ''}` },
    { term: t('heard'), value: lastHeardOn ? words.long(lastHeardOn) : t('not-heard') },
  ]
  return <DescriptionList items={items} />
}
