import { post } from '#platform/web/api/request.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { idsIn, useTextForm } from '#platform/web/screen/use-text-form.tsx'
import { useLanguage } from '#platform/web/session/session.ts'
import { Checkbox, FieldSet } from '#platform/web/ui/index.ts'
import type { CaseRoute, RouteTemplates } from '../contract.ts'
import { type RouteKind, routeKinds, stepsFor } from '../rules/template.ts'
import { routeOf } from './paths.ts'
import { useRouteWords } from './use-words.ts'

export type AdoptDialogProps = { readonly route: CaseRoute; readonly onClose: () => void }

/** Steps of the published route of a kind of question, all or some. */
export function AdoptDialog({ route, onClose }: AdoptDialogProps) {
  const templates = useRead<RouteTemplates>('/v1/routesjablonen').data
  return templates ? <AdoptForm route={route} templates={templates} onClose={onClose} /> : null
}

function AdoptForm({ route, templates, onClose }: AdoptDialogProps & { readonly templates: RouteTemplates }) {
  const { t } = useRouteWords()
  const language = useLanguage()
  const items = templates.versions[0]?.items ?? []
  const form = useTextForm(
    `route-adopt-${route.caseId}`,
    { kind: 'wmo', personId: route.members[0]?.id ?? '', without: '' },
    { prefix: 'route-adopt', refresh: [routeOf(route.caseId)], onClose },
  )
  if (!form.ready) return null
  const { kind, personId, without } = form.values
  const there = route.steps.filter(
    ({ person, state }) => (person?.id ?? '') === personId && (state === 'planned' || state === 'running'),
  )
  const steps = stepsFor(items, kind as RouteKind).filter(({ code }) =>
    there.every((step) => step.code !== code),
  )
  const left = idsIn(without)
  const lawOf = new Map(templates.laws.map((law) => [law.duty, law]))
  const save = () =>
    form.send(async () => {
      const codes = steps.map(({ code }) => code).filter((code) => !left.includes(code))
      const { added } = await post<{ added: number }>(`${routeOf(route.caseId)}/_overnemen`, {
        kind,
        personId: personId || null,
        codes,
      })
      return t('did-adopt', { count: added })
    })
  return (
    <FormDialog {...form.dialog} heading={t('adopt-title')} submitLabel={t('adopt-submit')} onSubmit={save}>
      {form.chips(
        'kind',
        t('adopt-kind'),
        routeKinds.map((id) => ({ id, label: t(`kind-${id}`) })),
        { onPick: () => form.set('without', '') },
      )}
      {form.pick(
        'personId',
        t('form-person'),
        route.members.map(({ id, name }) => ({ id, label: name })),
        { empty: t('form-household') },
      )}
      <FieldSet legend={t('adopt-steps')}>
        <div className="rd-route-adopt" id="route-adopt/codes" tabIndex={-1}>
          {steps.map(({ code, label, explain, duty }) => {
            const law = duty && lawOf.get(duty)
            return (
              <Checkbox
                key={code}
                checked={!left.includes(code)}
                onChange={({ currentTarget: { checked } }) =>
                  form.set('without', (checked ? left.filter((one) => one !== code) : [...left, code]).join())
                }
              >
                <b>{label[language]}</b>
                <span className="rd-meta">{law ? t('adopt-law', law) : explain[language]}</span>
              </Checkbox>
            )
          })}
          {steps.length === 0 && <p className="rd-sec">{t('adopt-all')}</p>}
        </div>
      </FieldSet>
    </FormDialog>
  )
}
