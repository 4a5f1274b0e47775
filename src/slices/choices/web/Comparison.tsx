import { useTexts } from '#platform/web/session/session.ts'
import { ShareBar } from '#platform/web/ui/index.ts'
import type { ChoiceSignal } from '../contract.ts'
import { choiceTexts } from './texts.ts'

export type ComparisonProps = {
  readonly who: string
  readonly own: ChoiceSignal['own']
  readonly peers: ChoiceSignal['peers']
}

/** Two bars on one scale, each with its words: the worker, and colleagues from elsewhere. */
export function Comparison({ who, own, peers }: ComparisonProps) {
  const t = useTexts(choiceTexts)
  const rows = [
    { key: 'own', label: who, ...own },
    { key: 'peers', label: t('peers', { count: peers.people }), moments: peers.moments, took: peers.took },
  ]
  return (
    <dl className="rd-choice-bars">
      {rows.map(({ key, label, moments, took }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>
            <ShareBar share={moments === 0 ? 0 : took / moments} quiet={key === 'peers'} />
            {moments === 0 ? t('never') : t('times-of', { took, moments })}
          </dd>
        </div>
      ))}
    </dl>
  )
}
