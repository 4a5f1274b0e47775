import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { FormField, TextArea } from '#platform/web/ui/index.ts'
import type { EscalationOut } from '../contract.ts'

/** What all steps have in common: one field of words, sent with the version that was read. */
export function useStep(about: EscalationOut, onClose: () => void) {
  const p = useTexts(platformTexts)
  const refresh = useRefresh()
  const problem = useProblem((pointer) => `escalation${pointer || '/words'}`)
  const { busy, submit } = useSubmit(problem)
  const [words, setWords] = useState('')
  const common = (name: string) => {
    const error = problem.faultOf(`escalation/${name}`)
    return { id: `escalation/${name}`, errorPrefix: p('error-prefix'), ...(error !== undefined && { error }) }
  }
  const send = (verb: string, body: object, message: string): void =>
    submit(async () => {
      await post(`/v1/opschalingen/${about.id}/${verb}`, { words, ...body }, { ifMatch: about.version })
      showToast({ message })
      onClose()
      await refresh('/v1/opschalingen', '/v1/casussen', '/v1/ketenbeeld', '/v1/tellingen')
    })
  const field = (label: string, hint?: string) => (
    <FormField {...common('words')} label={label} {...(hint !== undefined && { hint })}>
      {(control) => (
        <TextArea
          {...control}
          rows={3}
          maxLength={1000}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
      )}
    </FormField>
  )
  return { send, field, common, form: { problem, busy, onClose } }
}
