import { useState } from 'react'
import { isProblem } from '#platform/web/api/problem.ts'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { FormField, Select, TextArea, Voice } from '#platform/web/ui/index.ts'
import type { GoalOut } from '../contract.ts'
import { GoalHistory } from './GoalHistory.tsx'
import { planTexts } from './texts.ts'

export type RewordDialogProps = {
  /** The goals that are open; at least one. */
  readonly goals: readonly GoalOut[]
  /** The goal of what is selected. */
  readonly goalId: string | undefined
  readonly onClose: () => void
}

/** A goal in other words; its agreements and its indicator stay. */
export function RewordDialog({ goals, goalId, onClose }: RewordDialogProps) {
  const t = useTexts(planTexts)
  const p = useTexts(platformTexts)
  const refresh = useRefresh()
  const problem = useProblem(() => 'reword')
  const { busy, submit } = useSubmit(problem)
  const [goal, setGoal] = useState(goals.find(({ id }) => id === goalId) ?? goals[0])
  const [words, setWords] = useState(goal?.ownWords ?? '')
  const [theirs, setTheirs] = useState<GoalOut>()
  if (!goal) return null
  const choose = (id: string): void => {
    const next = goals.find((one) => one.id === id)
    setGoal(next)
    setWords(next?.ownWords ?? '')
    setTheirs(undefined)
  }
  const save = async (): Promise<void> => {
    try {
      await post(`/v1/doelen/${goal.id}/_verwoorden`, { words }, { ifMatch: theirs?.version ?? goal.version })
    } catch (error) {
      if (!isProblem(error, 412)) throw error
      setTheirs(error.current as GoalOut)
      return
    }
    await refresh('/v1/casussen')
    onClose()
    // After closing: an open history would be read, and logged, once more.
    await refresh(`/v1/doelen/${goal.id}`)
    showToast({ message: t('reword-done') })
  }
  const error = problem.faultOf('reword')
  return (
    <FormDialog
      heading={t('reword-title')}
      problem={problem}
      submitLabel={theirs ? t('keep-mine') : t('reword-save')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
    >
      {theirs && <p role="alert">{t('reword-conflict', { words: theirs.ownWords })}</p>}
      {goals.length > 1 && (
        <FormField id="reword-goal" label={t('reword-which')} errorPrefix={p('error-prefix')}>
          {(control) => (
            <Select {...control} value={goal.id} onChange={(event) => choose(event.currentTarget.value)}>
              {goals.map(({ id, ownWords }) => (
                <option key={id} value={id}>
                  {ownWords}
                </option>
              ))}
            </Select>
          )}
        </FormField>
      )}
      <FormField
        id="reword"
        label={t('goal-words')}
        hint={t('reword-hint')}
        errorPrefix={p('error-prefix')}
        {...(error !== undefined && { error })}
      >
        {(control) => (
          <TextArea
            {...control}
            className="rd-voice"
            rows={3}
            maxLength={2000}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        )}
      </FormField>
      <GoalHistory
        goalId={goal.id}
        title={t('worded-before')}
        lines={({ wordings }) =>
          wordings.map((one) => ({
            at: one.until,
            by: one.by,
            what: <Voice lang={goal.language}>{one.words}</Voice>,
          }))
        }
      />
    </FormDialog>
  )
}
