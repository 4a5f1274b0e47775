import { type KeyboardEvent, useRef, useState } from 'react'
import { StateWord } from '#platform/web/ui/index.ts'
import { TermStory } from '#slices/terms/web'
import type { CaseView } from '../../contract.ts'
import { useTermWords } from './use-term-words.ts'

export type TermChipProps = { readonly term: CaseView['terms'][number] }

/** A term with the days that are left; opened it tells how the last day was counted. */
export function TermChip({ term }: TermChipProps) {
  const [shown, setShown] = useState(false)
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
    <details
      ref={chip}
      className={quiet ? 'rd-term rd-term-quiet' : 'rd-term'}
      onKeyDown={onKeyDown}
      onToggle={({ currentTarget }) => setShown(currentTarget.open)}
    >
      <summary>
        <StateWord
          state={term.daysLeft < 0 && !term.paused ? 'late' : 'at-risk'}
          icon="clock"
          size={15}
          word={words.left(term)}
        />
      </summary>
      <div>
        <TermStory term={term} shown={shown} />
      </div>
    </details>
  )
}
