import { post } from '#platform/web/api/request.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { idsIn, useTextForm } from '#platform/web/screen/use-text-form.tsx'
import { lifeDomains, useDomainWord } from '#slices/intake/web'
import type { CaseRoute, RouteStep } from '../contract.ts'
import { type Say, says } from '../rules/step.ts'
import { longestName, longestPurpose } from '../rules/template.ts'
import { routeOf } from './paths.ts'
import { useRouteWords } from './use-words.ts'

export type StepDialogProps = {
  readonly route: CaseRoute
  /** Absent: a new one. */
  readonly step?: RouteStep | undefined
  readonly onClose: () => void
  readonly onSaved?: (id: string) => void
}

const partiesOf = (step: RouteStep | undefined, say: Say): string =>
  (step?.parties ?? [])
    .filter((party) => party.say === say)
    .map(({ id }) => id)
    .join()

/** Who answers for a step, who else has a say, and when; of a step of this case only also its words. */
export function StepDialog({ route, step, onClose, onSaved }: StepDialogProps) {
  const { t, name, purpose } = useRouteWords()
  const domainWord = useDomainWord()
  const own = step === undefined || step.code === null
  const form = useTextForm(
    step ? `route-step-${step.id}-${step.version}` : `route-step-new-${route.caseId}`,
    {
      organisationId: step?.responsible?.id ?? '',
      name: step ? name(step) : '',
      purpose: step ? purpose(step) : '',
      lifeDomains: (step?.lifeDomains ?? []).join(),
      personId: '',
      fromOn: step?.fromOn ?? '',
      untilOn: step?.untilOn ?? '',
      'carries-out': partiesOf(step, 'carries-out'),
      'decides-with': partiesOf(step, 'decides-with'),
      'is-told': partiesOf(step, 'is-told'),
    },
    { prefix: 'route-step', refresh: [routeOf(route.caseId)], onClose },
  )
  if (!form.ready) return null
  const { values } = form
  const options = organisationOptions(route, step).map(({ id, name: words, seated }) => ({
    id,
    label: seated ? t('form-seated', { name: words }) : words,
  }))
  /** One organisation is one thing in a step: what it is already is not offered again. */
  const left = (field: 'organisationId' | Say) =>
    options.filter(({ id }) =>
      (['organisationId', ...says] as const).every(
        (other) => other === field || !idsIn(values[other]).includes(id),
      ),
    )
  const save = () =>
    form.send(async (said) => {
      const words = { name: said.name, purpose: said.purpose, lifeDomains: idsIn(said.lifeDomains) }
      const plan = {
        organisationId: said.organisationId || null,
        parties: says.flatMap((say) => idsIn(said[say]).map((organisationId) => ({ organisationId, say }))),
        fromOn: said.fromOn || null,
        untilOn: said.untilOn || null,
      }
      if (step) {
        await post(`/v1/routestappen/${step.id}/_wijzigen`, own ? { ...plan, ...words } : plan, {
          ifMatch: step.version,
        })
        return t('did-change', { name: own ? said.name : name(step) })
      }
      const body = { ...plan, ...words, personId: said.personId || null }
      const { id } = await post<{ id: string }>(`/v1/casussen/${route.caseId}/routestappen`, body)
      onSaved?.(id)
      return t('did-add', { name: said.name })
    })
  const heading = step ? name(step) : t('new-step')
  const domainOptions = lifeDomains.map((id) => ({ id, label: domainWord(id) }))
  return (
    <FormDialog {...form.dialog} heading={heading} submitLabel={t('save')} onSubmit={save}>
      {own && (
        <>
          {form.input('name', t('form-name'), longestName, t('form-name-hint'))}
          {form.area('purpose', t('form-purpose'), longestPurpose, { hint: t('form-purpose-hint') })}
          {form.many('lifeDomains', t('form-domains'), domainOptions, { empty: t('form-choose') })}
        </>
      )}
      <div className="rd-route-two">
        {form.pick('organisationId', t('form-organisation'), left('organisationId'), { empty: t('nobody') })}
        {step === undefined &&
          form.pick(
            'personId',
            t('form-person'),
            route.members.map(({ id, name: label }) => ({ id, label })),
            { empty: t('form-household') },
          )}
      </div>
      <p className="rd-meta">{t('form-organisation-hint')}</p>
      <div className="rd-route-two">
        {form.day('fromOn', t('form-from'))}
        {form.day('untilOn', t('form-until'), { ...(values.fromOn !== '' && { min: values.fromOn }) })}
      </div>
      {says.map((say) => (
        <div key={say}>
          {form.many(say, t(`form-${say}`), left(say), {
            empty: t('form-choose'),
            hint: t(`form-${say}-hint`),
          })}
        </div>
      ))}
    </FormDialog>
  )
}

/** Those that can be asked now, and those that stand in the step although they are gone. */
function organisationOptions({ organisations }: CaseRoute, step: RouteStep | undefined) {
  const there = [...(step?.parties ?? []), ...(step?.responsible ? [step.responsible] : [])]
  const gone = there.filter(({ id }) => organisations.every((one) => one.id !== id))
  return [...organisations, ...gone.map(({ id, name }) => ({ id, name, seated: false }))]
}
