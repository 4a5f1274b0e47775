import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { PickField } from '#platform/web/screen/PickField.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { Chip, DateInput, FieldSet, FormField, TextInput } from '#platform/web/ui/index.ts'
import { useColleagueOptions } from '#slices/organisations/web'
import { consultTexts } from './texts.ts'

/** A consult hour of two or more organisations, as often as it comes back. */
export function PlanDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(consultTexts)
  const colleagues = useColleagueOptions()
  const p = useTexts(platformTexts)
  const { id: me, today } = useSession()
  const refresh = useRefresh()
  const problem = useProblem((pointer) => `plan-${pointer.split('/')[1]}`)
  const { busy, submit } = useSubmit(problem)
  const [everyWeeks, setEveryWeeks] = useState<1 | 2>(1)
  const [workerIds, setWorkerIds] = useState<readonly string[]>([me])
  const [values, setValues] = useState({
    name: '',
    place: '',
    firstDay: today as string,
    times: '6',
    from: '13:00',
    until: '15:00',
    slotMinutes: '30',
    capacity: '1',
  })
  const save = async (): Promise<void> => {
    const { name, place, firstDay } = values
    const { sessions } = await post<{ sessions: number }>('/v1/spreekuren', {
      name,
      place,
      firstDay,
      everyWeeks,
      times: numberOf(values.times),
      from: clockOf(values.from),
      until: clockOf(values.until),
      slotMinutes: numberOf(values.slotMinutes),
      capacity: numberOf(values.capacity),
      workerIds,
    })
    await refresh('/v1/spreekuren', '/v1/agenda')
    showToast({ message: t('plan-done', { count: sessions }) })
    onClose()
  }
  const labels = {
    name: t('name'),
    place: t('place'),
    firstDay: t('first-day'),
    times: t('count'),
    from: t('from'),
    until: t('until'),
    slotMinutes: t('minutes'),
    capacity: t('capacity'),
  }
  const field = (name: keyof typeof values, limit: number, numeric = false) => {
    const error = problem.faultOf(`plan-${name}`)
    return (
      <FormField
        id={`plan-${name}`}
        label={labels[name]}
        errorPrefix={p('error-prefix')}
        {...(error !== undefined && { error })}
      >
        {(control) => {
          const onChange = (event: { currentTarget: { value: string } }): void =>
            setValues({ ...values, [name]: event.currentTarget.value })
          if (name === 'firstDay')
            return <DateInput {...control} min={today} value={values.firstDay} onChange={onChange} />
          return (
            <TextInput
              {...control}
              autoComplete="off"
              maxLength={limit}
              value={values[name]}
              onChange={onChange}
              {...(numeric && { inputMode: 'numeric' as const })}
            />
          )
        }}
      </FormField>
    )
  }
  return (
    <FormDialog
      heading={t('plan')}
      problem={problem}
      submitLabel={t('plan-save')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
    >
      {field('name', 80)}
      {field('place', 120)}
      <PickField
        id="plan-workerIds"
        label={t('staff')}
        hint={t('staff-hint')}
        empty={t('staff-choose')}
        options={colleagues}
        chosen={workerIds}
        onChange={setWorkerIds}
        problem={problem}
      />
      <div className="rd-consults-pair">
        {field('firstDay', 10)}
        {field('times', 2, true)}
      </div>
      <FieldSet legend={t('rhythm')}>
        <div className="rd-row">
          {([1, 2] as const).map((weeks) => (
            <Chip key={weeks} pressed={everyWeeks === weeks} onToggle={() => setEveryWeeks(weeks)}>
              {t(`every-${weeks}`)}
            </Chip>
          ))}
        </div>
      </FieldSet>
      <div className="rd-consults-pair">
        {field('from', 5)}
        {field('until', 5)}
        {field('slotMinutes', 3, true)}
        {field('capacity', 2, true)}
      </div>
    </FormDialog>
  )
}

/** What is no number goes as text, so that the contract says what is wrong with it. */
function numberOf(text: string): number | string {
  return /^\d+$/.test(text.trim()) ? Number(text) : text
}

/** "9.30" and "9:30" mean 09:30. */
function clockOf(text: string): string {
  const match = /^(\d{1,2})[.:](\d{2})$/.exec(text.trim())
  return match ? `${String(match[1]).padStart(2, '0')}:${match[2]}` : text
}
