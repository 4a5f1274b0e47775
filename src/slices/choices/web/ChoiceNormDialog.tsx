import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { Checkbox, DateInput, FormField, TextInput } from '#platform/web/ui/index.ts'
import type { ChoiceNormOut } from '../contract.ts'
import { firstNorm } from '../rules/weigh.ts'
import { choiceTexts } from './texts.ts'

export type ChoiceNormDialogProps = {
  readonly norm: ChoiceNormOut | null
  readonly today: string
  readonly onClose: () => void
}

const counts = [
  ['months', 'norm-months'],
  ['minimum', 'norm-minimum'],
  ['minimumPeers', 'norm-peers'],
  ['margin', 'norm-margin'],
  ['aloneDays', 'norm-days'],
] as const

/** The setting from a day on; it starts from what holds now. */
export function ChoiceNormDialog({ norm, today, onClose }: ChoiceNormDialogProps) {
  const t = useTexts(choiceTexts)
  const p = useTexts(platformTexts)
  const refresh = useRefresh()
  const problem = useProblem((pointer) => `choice-norm${pointer || '/fromOn'}`)
  const { busy, submit } = useSubmit(problem)
  const [numbers, setNumbers] = useState(() =>
    Object.fromEntries(counts.map(([key]) => [key, String((norm ?? firstNorm)[key])])),
  )
  const [active, setActive] = useState(norm?.active ?? false)
  const [agreedOn, setAgreedOn] = useState<string>(norm?.agreedOn ?? '')
  const [fromOn, setFromOn] = useState(today)
  const save = async (): Promise<void> => {
    await post('/v1/keuzenorm', {
      ...Object.fromEntries(counts.map(([key]) => [key, Number(numbers[key]) || 0])),
      active,
      agreedOn: agreedOn === '' ? null : agreedOn,
      fromOn,
    })
    await refresh('/v1/keuzenorm')
    showToast({ message: t('norm-done') })
    onClose()
  }
  const field = (key: string) => {
    const error = problem.faultOf(`choice-norm/${key}`)
    return { id: `choice-norm/${key}`, errorPrefix: p('error-prefix'), ...(error !== undefined && { error }) }
  }
  return (
    <FormDialog
      heading={t('norm-title')}
      problem={problem}
      submitLabel={t('norm-save')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
    >
      <Checkbox checked={active} onChange={(event) => setActive(event.currentTarget.checked)}>
        {t('norm-active')}
      </Checkbox>
      <FormField {...field('agreedOn')} label={t('norm-agreed-on')}>
        {(control) => (
          <DateInput
            {...control}
            max={today}
            value={agreedOn}
            onChange={(event) => setAgreedOn(event.currentTarget.value)}
          />
        )}
      </FormField>
      <FormField {...field('fromOn')} label={t('norm-from')}>
        {(control) => (
          <DateInput
            {...control}
            min={today}
            value={fromOn}
            onChange={(event) => setFromOn(event.currentTarget.value)}
          />
        )}
      </FormField>
      {counts.map(([key, label]) => (
        <FormField key={key} {...field(key)} label={t(label)}>
          {(control) => (
            <TextInput
              {...control}
              inputMode="numeric"
              value={numbers[key]}
              onChange={(event) => setNumbers({ ...numbers, [key]: event.currentTarget.value })}
            />
          )}
        </FormField>
      ))}
    </FormDialog>
  )
}
