import { useState } from 'react'
import { useGo } from '#platform/web/navigation.tsx'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import { Checkbox, FieldSet, Radio } from '#platform/web/ui/index.ts'
import { useShown } from '#platform/web/use-shown.ts'
import { meetingKinds } from '../contract.ts'
import { type PlanLists, PlanPeople } from './PlanPeople.tsx'
import { bodyOf, type PlanValues, startValues } from './plan-values.ts'
import { TextField } from './TextField.tsx'
import { meetingTexts } from './texts.ts'
import { useChange } from './use-change.ts'

/** A new meeting. What belongs to one kind only is asked for that kind only. */
export function PlanDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(meetingTexts)
  const { today } = useSession()
  const go = useGo()
  const shown = useShown()
  const { problem, busy, send } = useChange()
  const [values, setValues] = useState(startValues(today))
  const [lists, setLists] = useState<PlanLists>({
    leaderIds: [],
    memberIds: [],
    organiserIds: [],
    invitedIds: [],
    domains: [],
    roles: [],
  })
  const [evenSo, setEvenSo] = useState(false)
  const closed = values.kind === 'intervision'
  const field = (name: keyof PlanValues, label: string, limit: number) => ({
    name,
    label,
    limit,
    problem,
    value: values[name],
    onChange: (value: string) => setValues({ ...values, [name]: value }),
  })
  const save = (): void =>
    send<{ id: string; dates: number }>(
      '/v1/bijeenkomsten',
      bodyOf(values, lists, evenSo),
      ({ id, dates }) => {
        showToast({ message: t('plan-done', { count: dates }) })
        if (shown.current) go(`/werk/bijeenkomsten/${id}`)
      },
    )
  return (
    <FormDialog
      heading={t('plan')}
      problem={problem}
      submitLabel={t('plan-save')}
      busy={busy}
      onSubmit={save}
      onClose={onClose}
    >
      <FieldSet legend={t('kind')}>
        <div className="rd-row">
          {meetingKinds.map((kind) => (
            <Radio
              key={kind}
              name="meeting-kind"
              checked={values.kind === kind}
              onChange={() => setValues({ ...values, kind })}
            >
              {t(`kind-${kind}`)}
            </Radio>
          ))}
        </div>
      </FieldSet>
      <TextField {...field('title', t('form-title'), 120)} hint={t('form-title-hint')} />
      {!closed && <TextField {...field('about', t('form-about'), 1000)} lines={3} />}
      <PlanPeople closed={closed} lists={lists} onChange={setLists} problem={problem} />
      {!closed && <TextField {...field('ledBy', t('form-led-by'), 120)} />}
      <div className="rd-meeting-pair">
        <TextField {...field('place', t('form-place'), 120)} />
        <TextField {...field('link', t('form-link'), 300)} />
        <TextField {...field('firstDay', t('form-first-day'), 10)} from={today} />
        <div className="rd-meeting-pair">
          <TextField {...field('from', t('form-from'), 5)} />
          <TextField {...field('until', t('form-until'), 5)} />
        </div>
        <TextField {...field('times', t('form-times'), 2)} numeric />
        <TextField {...field('everyWeeks', t('form-rhythm'), 1)} numeric />
        {!closed && (
          <>
            <TextField {...field('places', t('form-places'), 3)} numeric />
            <TextField {...field('minimum', t('form-minimum'), 3)} numeric />
            <TextField {...field('signUpUntil', t('form-sign-up-until'), 10)} from={today} />
          </>
        )}
        <TextField {...field('points', t('form-points'), 4)} numeric />
      </div>
      <Checkbox id="meeting-evenSo" checked={evenSo} onChange={() => setEvenSo(!evenSo)}>
        {t('form-even-so')}
      </Checkbox>
    </FormDialog>
  )
}
