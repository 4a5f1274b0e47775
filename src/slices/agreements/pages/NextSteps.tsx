import type { PartnerView } from './view.ts'

export interface NextStepsProps {
  readonly view: PartnerView
}

/** What happens after the answer, in two or three short sentences. */
export function NextSteps({ view }: NextStepsProps) {
  const { t, current, asker: name } = view
  const { state } = current
  if (state === 'accepted' || state === 'at-risk') return null
  const lines = [
    t(`next-${state}-1`, { name }),
    t(`next-${state}-2`, { name }),
    ...(state === 'proposed' && current.pulseDays !== null ? [t('next-proposed-pulse')] : []),
  ]
  return (
    <>
      <h2>{t('next-title')}</h2>
      <ul className="rd-next">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
