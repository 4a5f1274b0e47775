import type { OfferOut } from '../contract.ts'
import { useWorkWords } from './use-words.ts'

export type OutflowLineProps = {
  readonly outflow: NonNullable<OfferOut['outflow']>
  /** With its calculation and where the amounts come from. */
  readonly whole?: boolean
}

/** What the start did to the benefit. */
export function OutflowLine({ outflow, whole = false }: OutflowLineProps) {
  const { t, day, euros } = useWorkWords()
  const { effect, before, after, monthly, fromOn, basis } = outflow
  if (effect === 'none') return <span className="rd-work-line">{t('outflow-none')}</span>
  return (
    <span className="rd-work-line">
      {t('outflow-told', { effect: t(`effect-${effect}`), date: day(fromOn), monthly: euros(monthly) })}{' '}
      {whole && (
        <span className="rd-meta">
          {t('outflow-sum', { before: euros(before), after: euros(after), monthly: euros(monthly) })} ·{' '}
          {basis}
        </span>
      )}
    </span>
  )
}
