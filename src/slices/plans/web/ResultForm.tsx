import { useState } from 'react'
import { isProblem } from '#platform/web/api/problem.ts'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { useTextDraft } from '#platform/web/drafts/use-text-draft.ts'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { Button, FieldSet, FormErrors, FormField, Radio, TextArea } from '#platform/web/ui/index.ts'
import type { GoalOut } from '../contract.ts'
import { results } from '../rules/goal.ts'
import { ResultConflict } from './ResultConflict.tsx'
import { planTexts } from './texts.ts'

export type ResultFormProps = {
  readonly goal: GoalOut
  /** Another version was stored meanwhile: keep this form until one of both is chosen. */
  readonly onContested: (contested: boolean) => void
}

/** The end report of one goal: achieved, partly or not, and why. */
export function ResultForm({ goal, onContested }: ResultFormProps) {
  const t = useTexts(planTexts)
  const p = useTexts(platformTexts)
  const refresh = useRefresh()
  const ids = { result: `result-${goal.id}`, explanation: `why-${goal.id}` }
  const problem = useProblem((pointer) => (pointer === '/result' ? ids.result : ids.explanation))
  const { busy, submit } = useSubmit(problem)
  const [stale, setStale] = useState(false)
  const { content, set, drop } = useTextDraft(`result-${goal.id}`, { result: '', explanation: '' })
  if (!content) return null
  const save = async (): Promise<void> => {
    try {
      await post(`/v1/doelen/${goal.id}/resultaat`, content, { ifMatch: goal.version })
    } catch (error) {
      if (!isProblem(error, 412)) throw error
      setStale(true)
      onContested(true)
      await refresh('/v1/casussen')
      return
    }
    await drop()
    await refresh('/v1/casussen', '/v1/vandaag')
    showToast({ message: t('result-done') })
  }
  const settle = (): void => {
    setStale(false)
    onContested(false)
  }
  if (stale) {
    return (
      <ResultConflict
        goal={goal}
        mine={content}
        onMine={() => {
          settle()
          submit(save)
        }}
        onTheirs={() => {
          if (goal.result) void drop()
          settle()
        }}
      />
    )
  }
  const error = problem.faultOf(ids.explanation)
  return (
    <form
      className="rd-stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit(save)
      }}
    >
      {problem.faults.length > 0 && (
        <FormErrors
          title={problem.title}
          errors={problem.faults}
          attempt={problem.attempt}
          headingLevel={3}
        />
      )}
      <FieldSet legend={t('result-legend')}>
        <div className="rd-row">
          {results.map((result, index) => (
            <Radio
              key={result}
              name={ids.result}
              {...(index === 0 && { id: ids.result })}
              checked={content.result === result}
              onChange={() => set('result', result)}
            >
              {t(result)}
            </Radio>
          ))}
        </div>
      </FieldSet>
      <FormField
        id={ids.explanation}
        label={t('explanation')}
        errorPrefix={p('error-prefix')}
        {...(error !== undefined && { error })}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            value={content.explanation}
            onChange={(event) => set('explanation', event.currentTarget.value)}
          />
        )}
      </FormField>
      <div className="rd-row">
        <Button type="submit" disabled={busy || content.result === ''}>
          {t('result-save')}
        </Button>
        {content.result === '' && <span className="rd-meta">{t('result-choose')}</span>}
      </div>
    </form>
  )
}
