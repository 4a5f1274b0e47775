import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { Chip, DateInput, FieldSet, FormField, TextInput } from '#platform/web/ui/index.ts'
import { startOf } from './MomentField.tsx'
import { calendarTexts } from './texts.ts'

/** Once away, or there outside the pattern. */
export function ExceptionDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(calendarTexts)
  const p = useTexts(platformTexts)
  const { today } = useSession()
  const refresh = useRefresh()
  const problem = useProblem((pointer) => `exception-${pointer === '/endsAt' ? 'until' : 'day'}`)
  const { busy, submit } = useSubmit(problem)
  const [kind, setKind] = useState<'absent' | 'extra'>('absent')
  const [values, setValues] = useState({ day: today as string, from: '09:00', until: '17:00', reason: '' })
  const at = (time: string): string => startOf({ day: values.day, time, minutes: 0, evenSo: false })
  const save = async (): Promise<void> => {
    const body = { kind, startsAt: at(values.from), endsAt: at(values.until), reason: values.reason }
    const { clashes } = await post<{ clashes: number }>('/v1/agenda/uitzonderingen', body)
    await refresh('/v1/agenda')
    showToast({ message: clashes === 0 ? t('exception-done') : t('exception-clashes', { count: clashes }) })
    onClose()
  }
  const field = (name: keyof typeof values) => {
    const error = problem.faultOf(`exception-${name}`)
    return { id: `exception-${name}`, errorPrefix: p('error-prefix'), ...(error !== undefined && { error }) }
  }
  const set = (name: keyof typeof values) => (event: { currentTarget: { value: string } }) =>
    setValues({ ...values, [name]: event.currentTarget.value })
  return (
    <FormDialog
      heading={t('exception-title')}
      problem={problem}
      submitLabel={t('exception-save')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
    >
      <FieldSet legend={t('kind')}>
        <div className="rd-row">
          {(['absent', 'extra'] as const).map((one) => (
            <Chip key={one} pressed={one === kind} onToggle={() => setKind(one)}>
              {t(`exception-${one}`)}
            </Chip>
          ))}
        </div>
      </FieldSet>
      <div className="rd-agenda-pair">
        <FormField {...field('day')} label={t('day')}>
          {(control) => <DateInput {...control} min={today} value={values.day} onChange={set('day')} />}
        </FormField>
        <FormField {...field('from')} label={t('from')}>
          {(control) => <TextInput {...control} value={values.from} onChange={set('from')} />}
        </FormField>
        <FormField {...field('until')} label={t('until')}>
          {(control) => <TextInput {...control} value={values.until} onChange={set('until')} />}
        </FormField>
      </div>
      <FormField {...field('reason')} label={t('exception-reason')}>
        {(control) => (
          <TextInput {...control} maxLength={120} value={values.reason} onChange={set('reason')} />
        )}
      </FormField>
    </FormDialog>
  )
}
