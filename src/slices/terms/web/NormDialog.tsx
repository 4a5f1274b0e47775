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
import type { TermList } from '../contract.ts'
import { termTexts } from './texts.ts'
import { useLengthWords, useTermName } from './words.ts'

export type NormDialogProps = { readonly law: TermList['laws'][number]; readonly onClose: () => void }

/** A promise beside the law: how long, in which words, from when. */
export function NormDialog({ law, onClose }: NormDialogProps) {
  const t = useTexts(termTexts)
  const p = useTexts(platformTexts)
  const { today } = useSession()
  const name = useTermName()
  const length = useLengthWords()
  const refresh = useRefresh()
  const problem = useProblem((pointer) => `norm${pointer || '/count'}`)
  const { busy, submit } = useSubmit(problem)
  const [values, setValues] = useState({
    count: '',
    unit: law.unit as string,
    promise: '',
    fromOn: today as string,
  })
  const set = (field: keyof typeof values) => (event: { currentTarget: { value: string } }) =>
    setValues({ ...values, [field]: event.currentTarget.value })
  const save = async (): Promise<void> => {
    await post('/v1/servicenormen', { ...values, kind: law.kind, count: Number(values.count) || 0 })
    await refresh('/v1/termijnen')
    showToast({ message: t('norm-done') })
    onClose()
  }
  const field = (key: keyof typeof values) => {
    const error = problem.faultOf(`norm/${key}`)
    return { id: `norm/${key}`, errorPrefix: p('error-prefix'), ...(error !== undefined && { error }) }
  }
  return (
    <FormDialog
      heading={t('norm-title', { term: name(law.kind) })}
      problem={problem}
      submitLabel={t('norm-save')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
    >
      <p className="rd-sec">{t('norm-law', { length: length(law.unit, law.count) })}</p>
      <FormField {...field('count')} label={t('norm-count')}>
        {(control) => (
          <TextInput {...control} inputMode="numeric" value={values.count} onChange={set('count')} />
        )}
      </FormField>
      <FormField {...field('unit')} label={t('norm-unit')}>
        {(control) => (
          <Select {...control} value={values.unit} onChange={set('unit')}>
            {(['days', 'weeks', 'working-days'] as const).map((unit) => (
              <option key={unit} value={unit}>
                {t(`unit-${unit}`)}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      <FormField {...field('promise')} label={t('norm-words')}>
        {(control) => (
          <TextInput {...control} maxLength={200} value={values.promise} onChange={set('promise')} />
        )}
      </FormField>
      <FormField {...field('fromOn')} label={t('norm-from')}>
        {(control) => <DateInput {...control} min={today} value={values.fromOn} onChange={set('fromOn')} />}
      </FormField>
    </FormDialog>
  )
}
