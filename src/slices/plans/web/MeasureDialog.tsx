import { useState } from 'react'
import { isProblem } from '#platform/web/api/problem.ts'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { FormField, TextInput } from '#platform/web/ui/index.ts'
import type { GoalOut } from '../contract.ts'
import { GoalHistory } from './GoalHistory.tsx'
import { numberToType, readNumber, valueInWords } from './indicator.ts'
import { planTexts } from './texts.ts'

export type MeasureDialogProps = { readonly goal: GoalOut; readonly onClose: () => void }

/** Where the indicator of a goal stands now: one number. */
export function MeasureDialog({ goal, onClose }: MeasureDialogProps) {
  const t = useTexts(planTexts)
  const p = useTexts(platformTexts)
  const language = useLanguage()
  const refresh = useRefresh()
  const problem = useProblem(() => 'measure')
  const { busy, submit } = useSubmit(problem)
  const [text, setText] = useState(goal.current === null ? '' : numberToType(goal.current, language))
  const [own, setOwn] = useState<string>()
  const [theirs, setTheirs] = useState<GoalOut>()
  const words = (value: number | null): string =>
    value === null ? '–' : valueInWords(value, goal.unit, language)

  const told = (message: string, version: number): void => {
    const takeBack = (): Promise<void> =>
      post(`/v1/doelen/${goal.id}/_ongedaan`, undefined, { ifMatch: version }).then(
        async () => {
          await refresh('/v1/casussen', `/v1/doelen/${goal.id}`)
          showToast({ message: t('measure-back') })
        },
        (error: unknown) => {
          if (!isProblem(error)) throw error
          showToast({ message: error.message })
        },
      )
    showToast({ message, undoLabel: t('undo'), shortcut: 'Z', onUndo: () => void takeBack() })
  }
  const save = async (): Promise<void> => {
    const current = readNumber(text)
    setOwn(current === undefined ? t('number') : undefined)
    if (current === undefined) return
    let version: number
    try {
      const ifMatch = theirs?.version ?? goal.version
      const measured = await post<GoalOut>(`/v1/doelen/${goal.id}/_meten`, { current }, { ifMatch })
      version = measured.version
    } catch (error) {
      if (!isProblem(error, 412)) throw error
      setTheirs(error.current as GoalOut)
      return
    }
    await refresh('/v1/casussen')
    onClose()
    told(t('measure-done', { label: goal.indicator, value: words(current) }), version)
    // After closing: an open history would be read, and logged, once more.
    await refresh(`/v1/doelen/${goal.id}`)
  }
  const error = own ?? problem.faultOf('measure')
  return (
    <FormDialog
      heading={t('measure-title')}
      problem={problem}
      submitLabel={theirs ? t('keep-mine') : t('measure-save')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
    >
      {theirs && (
        <p role="alert">
          {theirs.current === goal.current
            ? t('measure-reworded')
            : t('measure-conflict', { value: words(theirs.current) })}
        </p>
      )}
      <FormField
        id="measure"
        label={t('measure-now', { label: goal.indicator })}
        hint={t('measure-hint', { baseline: words(goal.baseline), target: words(goal.target) })}
        errorPrefix={p('error-prefix')}
        {...(error !== undefined && { error })}
      >
        {(control) => (
          <TextInput
            {...control}
            inputMode="decimal"
            autoComplete="off"
            value={text}
            // The number of last time is to be replaced, not written on.
            onFocus={({ currentTarget }) => currentTarget.select()}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
      </FormField>
      <GoalHistory
        goalId={goal.id}
        title={t('measured-before')}
        lines={({ measures }) => measures.map(({ value, ...one }) => ({ ...one, what: words(value) }))}
      />
    </FormDialog>
  )
}
