import type { OfferOut } from '../contract.ts'
import { useWorkWords } from './use-words.ts'

export type OutflowLineProps = { readonly outflow: NonNullable<OfferOut['outflow']> }

/** What the start did to the benefit, with its calculation. */
export function OutflowLine({ outflow }: OutflowLineProps) {
  const { t, day, euros } = useWorkWords()
  const { effect, before, after, monthly, fromOn, basis } = outflow
  if (effect === 'none') return <span className="rd-work-line">{t('outflow-none')}</span>
  return (
    <span className="rd-work-line">
      {t('outflow-told', { effect: t(`effect-${effect}`), date: day(fromOn), monthly: euros(monthly) })}{' '}
      <span className="rd-meta">
        {t('outflow-sum', { before: euros(before), after: euros(after), monthly: euros(monthly) })} · {basis}
      </span>
    </span>
  )
}
