import { post } from '#platform/web/api/request.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useSession } from '#platform/web/session/session.ts'
import { addDays } from '#shared/plain-date.ts'
import { useColleagueOptions } from '#slices/organisations/web'
import type { IncidentOut } from '../contract.ts'
import { followUpKinds } from '../rules/incident.ts'
import { useSafetyForm } from './use-form.ts'
import { useSafetyWords } from './use-words.ts'

export type FollowDialogProps = { readonly incident: IncidentOut; readonly onClose: () => void }

/** The buddy says that they spoke; what was said stays between the two. */
export function SpeakDialog({ incident, onClose }: FollowDialogProps) {
  const { t, today } = useSafetyWords()
  const form = useSafetyForm(`incident-${incident.id}-spoken`, { spokenOn: today as string }, onClose)
  if (!form.ready) return null
  const save = () =>
    form.send(async ({ spokenOn }) => {
      await post(`/v1/incidenten/${incident.id}/_gesproken`, { spokenOn }, { ifMatch: incident.version })
      return t('spoken-done', { who: incident.worker.name })
    })
  return (
    <FormDialog
      {...form.dialog}
      heading={t('speak-title', { who: incident.worker.name })}
      submitLabel={t('record')}
      onSubmit={save}
    >
      {form.day('spokenOn', t('spoken-on'), { min: incident.happenedOn, max: today })}
      <p className="rd-meta">{t('spoken-why')}</p>
    </FormDialog>
  )
}

export function BuddyDialog({ incident, onClose }: FollowDialogProps) {
  const { t } = useSafetyWords()
  const { worker, buddy } = incident
  const colleagues = useColleagueOptions()
  const form = useSafetyForm(`incident-${incident.id}-buddy`, { buddyId: '' }, onClose)
  if (!form.ready) return null
  const save = () =>
    form.send(async ({ buddyId }) => {
      const body = buddyId === '' ? {} : { buddyId }
      await post(`/v1/incidenten/${incident.id}/_maatje`, body, { ifMatch: incident.version })
      return t('buddy-done')
    })
  return (
    <FormDialog {...form.dialog} heading={t('buddy-title')} submitLabel={t('record')} onSubmit={save}>
      {form.pick(
        'buddyId',
        t('who-is-buddy'),
        colleagues.filter(({ id }) => id !== worker.id && id !== buddy.id),
        { empty: t('choose') },
      )}
    </FormDialog>
  )
}

export function PlanDialog({ incident, onClose }: FollowDialogProps) {
  const { t, today } = useSafetyWords()
  const { id: me } = useSession()
  const colleagues = useColleagueOptions()
  const form = useSafetyForm(
    `incident-${incident.id}-plan`,
    { kind: 'aftercare', ownerId: me as string, dueOn: addDays(today, 7) as string },
    onClose,
  )
  if (!form.ready) return null
  const save = () =>
    form.send(async (values) => {
      await post(`/v1/incidenten/${incident.id}/stappen`, values)
      return t('planned')
    })
  return (
    <FormDialog {...form.dialog} heading={t('plan-title')} submitLabel={t('record')} onSubmit={save}>
      {form.chips(
        'kind',
        t('plan-kind'),
        followUpKinds.map((id) => ({ id, label: t(`step-kind-${id}`) })),
      )}
      <div className="rd-safety-two">
        {form.pick('ownerId', t('plan-who'), colleagues)}
        {form.day('dueOn', t('plan-when'), { min: today })}
      </div>
    </FormDialog>
  )
}

export function FinishDialog({
  incident,
  stepId,
  onClose,
}: FollowDialogProps & { readonly stepId: string | undefined }) {
  const { t, today } = useSafetyWords()
  const step = incident.steps.find(({ id, own }) => (stepId === undefined ? own : id === stepId))
  const form = useSafetyForm(`incident-step-${step?.id}`, { words: '', doneOn: today as string }, onClose)
  if (!form.ready || !step) return null
  const save = () =>
    form.send(async (values) => {
      await post(`/v1/incidentstappen/${step.id}/_gedaan`, values, { ifMatch: step.version })
      return t('step-done')
    })
  return (
    <FormDialog
      {...form.dialog}
      heading={t(`step-kind-${step.kind}`)}
      submitLabel={t('finish')}
      onSubmit={save}
    >
      {form.area('words', t('finish-words'), 500)}
      {form.day('doneOn', t('on'), { min: incident.happenedOn, max: today })}
    </FormDialog>
  )
}

export function CloseDialog({ incident, onClose }: FollowDialogProps) {
  const { t } = useSafetyWords()
  const form = useSafetyForm(`incident-${incident.id}-close`, { words: '' }, onClose)
  if (!form.ready) return null
  const save = () =>
    form.send(async ({ words }) => {
      await post(`/v1/incidenten/${incident.id}/_sluiten`, { words }, { ifMatch: incident.version })
      return t('closed-done')
    })
  return (
    <FormDialog {...form.dialog} heading={t('close-title')} submitLabel={t('close-it')} onSubmit={save}>
      {form.area('words', t('closing-words'), 500)}
    </FormDialog>
  )
}
