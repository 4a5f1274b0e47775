import { post } from '#platform/web/api/request.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useSession } from '#platform/web/session/session.ts'
import { addDays } from '#shared/plain-date.ts'
import { useColleagueOptions } from '#slices/organisations/web'
import { incidentKinds, incidentPlaces, seriousnesses } from '../rules/incident.ts'
import { useSafetyForm } from './use-form.ts'
import { useSafetyWords } from './use-words.ts'

export type IncidentDialogProps = { readonly onClose: () => void }

interface OwnCases {
  readonly cases: readonly { readonly id: string; readonly household: string; readonly number: number }[]
}

/** Who has cases may say which household it was about. */
const withCases = ['director', 'professional']

/** What happened, and who stands beside the colleague from now on. Police and aftercare are one tick away. */
export function IncidentDialog({ onClose }: IncidentDialogProps) {
  const { t, today, long } = useSafetyWords()
  const { id: me, role } = useSession()
  const colleagues = useColleagueOptions()
  const cases = useRead<OwnCases>(withCases.includes(role) ? '/v1/casussen?closed=false' : undefined).data
    ?.cases
  const form = useSafetyForm(
    'safety-incident',
    {
      what: '',
      kind: 'verbal',
      place: 'office',
      seriousness: 'light',
      workerId: me as string,
      buddyId: '',
      happenedOn: today as string,
      happenedAt: '',
      caseId: '',
      police: 'no',
    },
    onClose,
  )
  if (!form.ready) return null
  const { workerId } = form.values
  const codes = <T extends string>(ids: readonly T[], label: (id: T) => string) =>
    ids.map((id) => ({ id, label: label(id) }))
  const save = () =>
    form.send(async ({ caseId, buddyId, happenedAt, police, ...rest }) => {
      const { buddyDueOn } = await post<{ buddyDueOn: string }>('/v1/incidenten', {
        ...rest,
        ...(buddyId !== '' && { buddyId }),
        caseId: caseId || null,
        happenedAt: happenedAt.trim() === '' ? null : happenedAt.trim().replace('.', ':'),
        steps: police === 'yes' ? [{ kind: 'police', ownerId: rest.workerId, dueOn: addDays(today, 3) }] : [],
      })
      return t('incident-done', { day: long(buddyDueOn) })
    })
  return (
    <FormDialog {...form.dialog} heading={t('incident-new')} submitLabel={t('report-it')} onSubmit={save}>
      {form.area('what', t('what-happened'), 1000, { rows: 3, hint: t('what-happened-hint') })}
      {form.chips(
        'kind',
        t('incident-kind'),
        codes(incidentKinds, (id) => t(`incident-${id}`)),
      )}
      {form.chips(
        'place',
        t('incident-place'),
        codes(incidentPlaces, (id) => t(`place-${id}`)),
      )}
      {form.chips(
        'seriousness',
        t('incident-serious'),
        codes(seriousnesses, (id) => t(`seriousness-${id}`)),
      )}
      <div className="rd-safety-two">
        {form.pick('workerId', t('against-whom'), colleagues)}
        {form.pick(
          'buddyId',
          t('who-is-buddy'),
          colleagues.filter(({ id }) => id !== workerId),
          { empty: t('choose') },
        )}
        {form.day('happenedOn', t('on'), { max: today })}
        {form.input('happenedAt', t('at-what-time'), 5, t('at-what-time-hint'))}
      </div>
      <p className="rd-meta">{t('buddy-why')}</p>
      {cases &&
        cases.length > 0 &&
        form.pick(
          'caseId',
          t('which-household'),
          cases.map(({ id, household, number }) => ({ id, label: `${household} (${number})` })),
          { empty: t('no-household') },
        )}
      {form.chips('police', t('police'), [
        { id: 'yes', label: t('yes') },
        { id: 'no', label: t('no') },
      ])}
    </FormDialog>
  )
}
