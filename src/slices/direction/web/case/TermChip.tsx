import { type KeyboardEvent, useRef } from 'react'
import { useTexts } from '#platform/web/session/session.ts'
import { StateWord } from '#platform/web/ui/index.ts'
import type { CaseView } from '../../contract.ts'
import { directionTexts } from '../texts.ts'
import { useTermWords } from './use-term-words.ts'

export type TermChipProps = { readonly term: CaseView['terms'][number] }

/** A term with the days that are left; opened it tells how the last day was counted. */
export function TermChip({ term }: TermChipProps) {
  const t = useTexts(directionTexts)
  const words = useTermWords()
  const chip = useRef<HTMLDetailsElement>(null)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !chip.current?.open) return
    event.stopPropagation()
    chip.current.open = false
    chip.current.querySelector('summary')?.focus()
  }
  const quiet = !term.warning && term.daysLeft > 0
  return (
    <details ref={chip} className={quiet ? 'rd-term rd-term-quiet' : 'rd-term'} onKeyDown={onKeyDown}>
      <summary>
        <StateWord
          state={term.daysLeft < 0 && !term.paused ? 'late' : 'at-risk'}
          icon="clock"
          size={15}
          word={words.left(term)}
        />
      </summary>
      <div>
        <p className="rd-meta">{t('term-law', { law: term.law, article: term.article })}</p>
        <ol>
          {term.steps.map((step) => (
            <li key={`${step.step} ${step.date}`}>
              <span>{words.step(step)}</span> <b>{words.day(step.date)}</b>
            </li>
          ))}
        </ol>
      </div>
    </details>
  )
}
