import { useState } from 'react'
import { isProblem } from '#platform/web/api/problem.ts'
import { post } from '#platform/web/api/request.ts'
import { useRead, useRefresh } from '#platform/web/api/use-read.ts'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { Button, FormErrors, FormField, Loading, TextInput } from '#platform/web/ui/index.ts'
import type { CallBackNormOut } from '../../contract.ts'
import { setupTexts } from './texts.ts'

const path = '/v1/terugbelnorm'
const fields = ['workingHours', 'opensAt', 'closesAt'] as const
type Values = Readonly<Record<(typeof fields)[number], string>>

/** Within how many working hours we call back, and when people call. */
export function CallBackNormSection() {
  const p = useTexts(platformTexts)
  const norm = useRead<CallBackNormOut>(path).data
  return norm ? <CallBackNormForm norm={norm} /> : <Loading label={p('loading')} rows={2} />
}

function valuesOf({ workingHours, opensAt, closesAt }: CallBackNormOut): Values {
  return { workingHours: String(workingHours), opensAt, closesAt }
}

function CallBackNormForm({ norm }: { readonly norm: CallBackNormOut }) {
  const t = useTexts(setupTexts)
  const p = useTexts(platformTexts)
  const refresh = useRefresh()
  const [values, setValues] = useState<Values | null>(null)
  const [version, setVersion] = useState(norm.version)
  const problem = useProblem((pointer) => `call-back${pointer || '/workingHours'}`)
  const { busy, submit } = useSubmit(problem)
  const shown = values ?? valuesOf(norm)
  const overtaken = values !== null && version !== norm.version
  const save = async (): Promise<void> => {
    try {
      const { workingHours, ...hours } = shown
      await post(path, { ...hours, workingHours: numberOf(workingHours) }, { ifMatch: version })
    } catch (error) {
      if (!isProblem(error, 412)) throw error
      await refresh(path)
      return
    }
    setValues(null)
    showToast({ message: t('norm-done') })
    await refresh(path)
  }
  return (
    <form
      className="rd-setup-norm"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit(save)
      }}
    >
      <h2 className="rd-head">
        {t('call-back')} <small>{t('call-back-why')}</small>
      </h2>
      {problem.faults.length > 0 && (
        <FormErrors title={problem.title} errors={problem.faults} attempt={problem.attempt} />
      )}
      {overtaken && (
        <p role="alert">
          {t('norm-overtaken', {
            hours: norm.workingHours,
            from: norm.opensAt,
            until: norm.closesAt,
          })}{' '}
          <button type="button" className="rd-text-button" onClick={() => setVersion(norm.version)}>
            {t('norm-keep-mine')}
          </button>{' '}
          <button type="button" className="rd-text-button" onClick={() => setValues(null)}>
            {t('norm-take-theirs')}
          </button>
        </p>
      )}
      <div className="rd-setup-fields">
        {fields.map((field) => {
          const error = problem.faultOf(`call-back/${field}`)
          return (
            <FormField
              key={field}
              id={`call-back/${field}`}
              label={t(field)}
              errorPrefix={p('error-prefix')}
              {...(error !== undefined && { error })}
            >
              {(control) => (
                <TextInput
                  {...control}
                  size={5}
                  autoComplete="off"
                  value={shown[field]}
                  onChange={({ currentTarget: { value } }) => {
                    if (values === null) setVersion(norm.version)
                    setValues({ ...shown, [field]: value })
                  }}
                />
              )}
            </FormField>
          )
        })}
      </div>
      <div className="rd-row">
        <Button type="submit" disabled={busy || values === null || overtaken}>
          {t('norm-save')}
        </Button>
      </div>
    </form>
  )
}

/** What is no number goes as text, so that the contract says what is wrong with it. */
function numberOf(text: string): number | string {
  return /^\d+$/.test(text.trim()) ? Number(text) : text
}
