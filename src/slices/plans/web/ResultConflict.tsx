import { useEffect, useRef } from 'react'
import { useTexts } from '#platform/web/session/session.ts'
import { Button, ConflictPair } from '#platform/web/ui/index.ts'
import type { GoalOut } from '../contract.ts'
import type { Result } from '../rules/goal.ts'
import { planTexts } from './texts.ts'

export type ResultConflictProps = {
  /** As it is stored now. */
  readonly goal: GoalOut
  readonly mine: { readonly result: string; readonly explanation: string }
  readonly onMine: () => void
  readonly onTheirs: () => void
}

/** Somebody else reported on this goal, or changed it, at the same time: both versions, one choice. */
export function ResultConflict({ goal, mine, onMine, onTheirs }: ResultConflictProps) {
  const t = useTexts(planTexts)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  const inWords = (result: string, explanation: string): string =>
    [isResult(result) ? t(result) : '', explanation].filter(Boolean).join(': ')
  return (
    <div ref={place} tabIndex={-1} role="alert">
      <ConflictPair
        title={t('conflict-title')}
        subject={t('result-legend')}
        mine={{ by: t('conflict-mine'), text: inWords(mine.result, mine.explanation) }}
        theirs={{
          by: t('conflict-theirs'),
          text: goal.result ? inWords(goal.result.result, goal.result.explanation) : t('result-none-yet'),
        }}
        note={goal.result ? t('result-stands') : t('result-conflict')}
        actions={
          <>
            {!goal.result && <Button onClick={onMine}>{t('keep-mine')}</Button>}
            <Button onClick={onTheirs}>{t(goal.result ? 'keep-theirs' : 'conflict-back')}</Button>
          </>
        }
      />
    </div>
  )
}

function isResult(text: string): text is Result {
  return text === 'achieved' || text === 'partly' || text === 'not'
}
