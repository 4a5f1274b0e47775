import { type KeyboardEvent, useState } from 'react'
import { useTexts } from '#platform/web/session/session.ts'
import type { TermOut } from '#slices/terms/contract'
import { TermActions, TermStory } from '#slices/terms/web'
import type { ReportView } from '../contract.ts'
import { TermWords } from './TermWords.tsx'
import { triageTexts } from './texts.ts'

export type TermExplainedProps = { readonly report: ReportView }

/** The term, why it ends when it ends, and the way to let it stand still or run. */
export function TermExplained({ report }: TermExplainedProps) {
  const t = useTexts(triageTexts)
  const term = report.term as TermOut
  const [shown, setShown] = useState(false)
  const close = (event: KeyboardEvent<HTMLDetailsElement>): void => {
    if (event.key !== 'Escape') return
    event.currentTarget.open = false
    event.currentTarget.querySelector('summary')?.focus()
  }
  return (
    <details
      className="rd-term"
      onKeyDown={close}
      onToggle={({ currentTarget }) => setShown(currentTarget.open)}
    >
      <summary>
        <span className="rd-hidden">{t('term')}: </span>
        {term.metOn === null ? (
          <TermWords term={term} />
        ) : (
          <span className="rd-s-kept">{t(report.withdrawal ? 'term-stopped' : 'term-met')}</span>
        )}
      </summary>
      <div className="rd-term-panel">
        <TermStory term={term} shown={shown} />
        {report.state === 'received' && term.metOn === null && (
          <TermActions key={String(term.paused)} term={term} />
        )}
      </div>
    </details>
  )
}
