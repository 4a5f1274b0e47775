import type { PartnerView } from './view.ts'

export interface StepsAroundProps {
  readonly view: PartnerView
}

/** Where the own work stands in the whole: the steps in their order, and who answers for each. */
export function StepsAround({ view }: StepsAroundProps) {
  const { t, steps, partner } = view
  if (steps.length === 0) return null
  return (
    <>
      <h2>{t('steps-title')}</h2>
      <ol className="rd-steps-around">
        {steps.map(({ id, name, state, organisation }) => (
          <li key={id}>
            {organisation === partner.organisation ? <b>{name}</b> : name},{' '}
            {organisation ?? t('steps-nobody')} <span className="rd-meta">{t(`steps-${state}`)}</span>
          </li>
        ))}
      </ol>
    </>
  )
}
