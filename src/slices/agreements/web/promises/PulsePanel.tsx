import { useEffect, useRef } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { useLineDraft } from '#platform/web/drafts/use-line-draft.ts'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { Button, FormErrors, FormField, TextInput } from '#platform/web/ui/index.ts'
import type { AgreementOut, OwnPromise } from '../../contract.ts'
import { agreementTexts } from '../texts.ts'

export type PulsePanelProps = {
  readonly promise: OwnPromise
  readonly answer: 'at-risk' | 'need-help'
  readonly onDone: (stored: AgreementOut) => void
  readonly onClose: () => void
}

/** What is needed, in one sentence. When the promise changed meanwhile, the sentence stays and the reason stands above it. */
export function PulsePanel({ promise, answer, onDone, onClose }: PulsePanelProps) {
  const t = useTexts(agreementTexts)
  const p = useTexts(platformTexts)
  const refresh = useRefresh()
  const form = useRef<HTMLFormElement>(null)
  const problem = useProblem(() => 'pulse-remark')
  const { busy, submit } = useSubmit(problem)
  const { content, set, drop } = useLineDraft(`pulse-${promise.id}`, { remark: '' })
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const save = async (): Promise<void> => {
    const body = { answer, remark: content.remark }
    const stored = await post<AgreementOut>(`/v1/afspraken/${promise.id}/check-ins`, body)
    await drop()
    onDone(stored)
    await refresh('/v1/casussen', '/v1/vandaag', '/v1/mijn-afspraken', `/v1/afspraken/${promise.id}`)
  }
  const error = problem.faultOf('pulse-remark')
  return (
    <form
      ref={form}
      className="rd-promise-form"
      aria-label={t(`act-${answer}`)}
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
      <div className="rd-progress-row">
        <FormField
          id="pulse-remark"
          label={t('pulse-needed')}
          hint={t('reason-hint')}
          errorPrefix={p('error-prefix')}
          {...(error !== undefined && { error })}
        >
          {(control) => (
            <TextInput
              {...control}
              maxLength={1000}
              autoComplete="off"
              value={content.remark}
              onChange={(event) => set('remark', event.currentTarget.value)}
            />
          )}
        </FormField>
        <div className="rd-row">
          <Button type="submit" variant="primary" shortcut="↵" disabled={busy}>
            {t('send')}
          </Button>
          <Button variant="tertiary" shortcut="Esc" onClick={onClose}>
            {t('not-now')}
          </Button>
        </div>
      </div>
    </form>
  )
}
