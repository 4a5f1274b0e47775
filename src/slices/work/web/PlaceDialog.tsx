import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { showToast } from '#platform/web/toast.ts'
import { FieldSet } from '#platform/web/ui/index.ts'
import type { PlaceOut, Places } from '../contract.ts'
import * as codes from '../rules/codes.ts'
import { ManyField, OneField } from './fields.tsx'
import { bodyOf, formOf, type PlaceForm } from './place-form.ts'
import { TypedField } from './TypedField.tsx'
import { useWorkWords } from './use-words.ts'

export type PlaceDialogProps = {
  readonly place?: PlaceOut
  readonly organisations: Places['organisations']
  readonly onClose: () => void
}

/** A place put on the list, or kept up: what is saved here was checked today. */
export function PlaceDialog({ place, organisations, onClose }: PlaceDialogProps) {
  const { t, words } = useWorkWords()
  const refresh = useRefresh()
  const problem = useProblem((pointer) => `place${pointer || '/title'}`)
  const { busy, submit } = useSubmit(problem)
  const [form, setForm] = useState(() => formOf(place, organisations[0]?.id ?? ''))
  const set = (change: Partial<PlaceForm>): void => setForm((before) => ({ ...before, ...change }))
  const contacts = organisations.find(({ id }) => id === form.organisationId)?.contacts ?? []
  const save = async (): Promise<void> => {
    if (place) await post(`/v1/werkplekken/${place.id}/_bijwerken`, bodyOf(form), { ifMatch: place.version })
    else await post('/v1/werkplekken', bodyOf(form))
    showToast({ message: t(place ? 'place-changed' : 'place-saved') })
    onClose()
    await refresh('/v1/werkplekken', '/v1/casussen')
  }
  type Typed = 'title' | 'tasks' | 'address' | 'hoursMin' | 'hoursMax' | 'positions' | 'startsOn' | 'untilOn'
  const typed = (name: Typed, label: string) => ({
    id: `place/${name}`,
    label,
    value: form[name],
    onChange: (value: string) => set({ [name]: value }),
    problem,
  })
  const many = <Code extends string>(name: keyof PlaceForm, legend: string, list: readonly Code[]) => ({
    id: `place/${name}`,
    legend,
    codes: list,
    chosen: form[name] as readonly Code[],
    onChange: (chosen: readonly Code[] | null) => set({ [name]: chosen ?? [] }),
    problem,
  })
  const choice = (
    name: 'organisationId' | 'contactId',
    label: string,
    list: readonly { id: string; name: string }[],
  ) => ({
    id: `place/${name}`,
    label,
    value: form[name],
    onChange: (value: string) =>
      set(name === 'organisationId' ? { organisationId: value, contactId: '' } : { contactId: value }),
    options: list.map(({ id, name: said }) => ({ id, label: said })),
    problem,
  })
  return (
    <FormDialog
      heading={place ? place.title : t('place-heading')}
      problem={problem}
      submitLabel={t('save')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
    >
      <TypedField {...typed('title', t('field-title'))} hint={t('field-title-hint')} limit={120} />
      <OneField
        id="place/kind"
        legend={t('field-kind')}
        codes={codes.placeKinds}
        word={words.kind}
        problem={problem}
        chosen={form.kind}
        onChange={(kind) => set({ kind })}
      />
      {form.kind === 'created' && <p className="rd-meta">{t('created-hint')}</p>}
      <div className="rd-two">
        <TypedField {...choice('organisationId', t('field-organisation'), organisations)} />
        <TypedField
          {...choice('contactId', t('field-contact'), [{ id: '', name: t('choose-contact') }, ...contacts])}
        />
      </div>
      <TypedField {...typed('tasks', t('field-tasks'))} hint={t('optional')} kind="area" limit={1000} />
      <OneField
        id="place/sector"
        legend={t('field-sector')}
        codes={codes.sectors}
        word={words.sector}
        problem={problem}
        chosen={form.sector}
        onChange={(sector) => set({ sector })}
      />
      <div className="rd-work-three">
        <TypedField {...typed('hoursMin', t('field-hours-min'))} kind="number" />
        <TypedField {...typed('hoursMax', t('field-hours-max'))} kind="number" />
        <TypedField {...typed('positions', t('field-positions'))} kind="number" />
      </div>
      <ManyField {...many('days', t('field-days'), codes.days)} word={words.day} />
      <ManyField {...many('parts', t('field-parts'), codes.dayParts)} word={words.part} />
      <ManyField {...many('licences', t('field-licences'), codes.licences)} word={words.licence} />
      <ManyField {...many('languages', t('field-languages'), codes.languages)} word={words.language} />
      <ManyField {...many('burdens', t('field-burdens'), codes.burdens)} word={words.burden} />
      <ManyField {...many('offers', t('field-offers'), codes.offerings)} word={words.offering} />
      <TypedField {...typed('address', t('field-address'))} hint={t('optional')} limit={200} />
      <FieldSet legend={t('field-travel')}>
        <div className="rd-work-four">
          {codes.means.map((way) => (
            <TypedField
              key={way}
              id={`place/travel/${way}`}
              label={words.means(way)}
              value={form.travel[way] ?? ''}
              onChange={(value) => set({ travel: { ...form.travel, [way]: value } })}
              kind="number"
              problem={problem}
            />
          ))}
        </div>
      </FieldSet>
      <div className="rd-two">
        <TypedField {...typed('startsOn', t('field-starts'))} hint={t('optional')} kind="day" />
        <TypedField {...typed('untilOn', t('field-until'))} hint={t('optional')} kind="day" />
      </div>
    </FormDialog>
  )
}
