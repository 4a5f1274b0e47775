import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { DateInput, FormField, Select, TextInput } from '#platform/web/ui/index.ts'
import { useColleagueOptions } from '#slices/organisations/web'
import { escalationTexts } from './texts.ts'

/** One worker from a day on; who was it, is it until that day. */
export function NameManagerDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(escalationTexts)
  const p = useTexts(platformTexts)
  const { today } = useSession()
  const refresh = useRefresh()
  const colleagues = useColleagueOptions()
  const problem = useProblem((pointer) => `manager${pointer || '/fromOn'}`)
  const { busy, submit } = useSubmit(problem)
  const [workerId, setWorkerId] = useState('')
  const [fromOn, setFromOn] = useState<string>(today)
  const [basis, setBasis] = useState('')
  const field = (name: string) => {
    const error = problem.faultOf(`manager/${name}`)
    return { id: `manager/${name}`, errorPrefix: p('error-prefix'), ...(error !== undefined && { error }) }
  }
  const save = async (): Promise<void> => {
    await post('/v1/ketenregisseurs', { ...(workerId !== '' && { workerId }), fromOn, basis })
    showToast({ message: t('name-done') })
    onClose()
    await refresh('/v1/ketenregisseurs', '/v1/opschalingen')
  }
  return (
    <FormDialog
      heading={t('name-title')}
      problem={problem}
      submitLabel={t('name-manager')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
    >
      <FormField {...field('workerId')} label={t('name-who')}>
        {(control) => (
          <Select
            {...control}
            value={workerId}
            onChange={({ currentTarget }) => setWorkerId(currentTarget.value)}
          >
            <option value="" />
            {colleagues.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      <FormField {...field('fromOn')} label={t('name-from')}>
        {(control) => (
          <DateInput
            {...control}
            min={today}
            value={fromOn}
            onChange={({ currentTarget }) => setFromOn(currentTarget.value)}
          />
        )}
      </FormField>
      <FormField {...field('basis')} label={t('name-basis')} hint={t('name-basis-hint')}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={200}
            value={basis}
            onChange={({ currentTarget }) => setBasis(currentTarget.value)}
          />
        )}
      </FormField>
    </FormDialog>
  )
}
