import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { useDraft } from '#platform/web/drafts/use-draft.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { SavedAt } from '#platform/web/screen/SavedAt.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { showToast } from '#platform/web/toast.ts'
import { type CaseWork, type ProfileOut, profileSources } from '../contract.ts'
import * as codes from '../rules/codes.ts'
import { ManyField, OneField } from './fields.tsx'
import { bodyOf, fitsForm, formOf, type PossibilitiesForm } from './possibilities-form.ts'
import { TypedField } from './TypedField.tsx'
import { useWorkWords } from './use-words.ts'

export type PossibilitiesDialogProps = {
  readonly caseId: string
  readonly person: CaseWork['people'][number]
  readonly profile: ProfileOut | undefined
  readonly onClose: () => void
}

/** Writes down what somebody wants and can. What is left at "not asked" stays a question, and counts for nothing. */
export function PossibilitiesDialog({ caseId, person, profile, onClose }: PossibilitiesDialogProps) {
  const { t, words } = useWorkWords()
  const refresh = useRefresh()
  const after = profile?.number ?? 0
  const problem = useProblem((pointer) => `able${pointer.replace('/content', '') || '/wants'}`)
  const { busy, submit } = useSubmit(problem)
  const draft = useDraft(`work-profile-${caseId}-${person.id}-${after}`, () => formOf(profile), fitsForm)
  const form = draft.content
  if (!form) return null
  const name = person.givenNames
  const set = (change: Partial<PossibilitiesForm>): void =>
    draft.change((before) => ({ ...before, ...change }))
  const save = async (): Promise<void> => {
    const { source } = form
    const body = { personId: person.id, after, source, content: bodyOf(form) }
    await post(`/v1/casussen/${caseId}/mogelijkheden`, body)
    await draft.drop()
    showToast({ message: t('possibilities-done', { name }) })
    onClose()
    await refresh('/v1/casussen')
  }
  const typed = (field: 'wants' | 'can' | 'hoursMin' | 'hoursMax' | 'travelMinutes', label: string) => ({
    id: `able/${field}`,
    label,
    value: form[field],
    onChange: (value: string) => set({ [field]: value }),
    problem,
  })
  const unasked = { unasked: t('unasked'), nothing: t('nothing') }
  const many = <Code extends string>(
    field: keyof PossibilitiesForm,
    legend: string,
    list: readonly Code[],
    word: (code: Code) => string,
  ) => (
    <ManyField
      id={`able/${field}`}
      legend={legend}
      codes={list}
      word={word}
      problem={problem}
      chosen={form[field] as readonly Code[] | null}
      onChange={(chosen) => set({ [field]: chosen })}
      unasked={unasked}
    />
  )
  return (
    <FormDialog
      heading={t('possibilities-of', { name })}
      problem={problem}
      submitLabel={t('save')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
      saved={<SavedAt at={draft.savedAt} />}
    >
      <TypedField
        {...typed('wants', t('wants-field', { name }))}
        hint={t('wants-hint')}
        kind="area"
        limit={1000}
      />
      <TypedField {...typed('can', t('can-field', { name }))} hint={t('can-hint')} kind="area" limit={1000} />
      <p className="rd-meta">{t('no-diagnosis')}</p>
      <div className="rd-two">
        <TypedField {...typed('hoursMin', t('field-hours-min'))} hint={t('optional')} kind="number" />
        <TypedField {...typed('hoursMax', t('field-hours-max'))} hint={t('optional')} kind="number" />
      </div>
      {many('days', t('field-days'), codes.days, words.day)}
      {many('parts', t('field-parts'), codes.dayParts, words.part)}
      <TypedField {...typed('travelMinutes', t('travel-minutes'))} hint={t('optional')} kind="number" />
      {many('means', t('travel-means'), codes.means, words.means)}
      {many('languages', t('languages-field'), codes.languages, words.language)}
      {many('licences', t('licences-field'), codes.licences, words.licence)}
      {many('sectors', t('sectors-field'), codes.sectors, words.sector)}
      {many('needs', t('needs-field'), codes.offerings, words.offering)}
      {many('wishes', t('wishes-field'), codes.offerings, words.offering)}
      {many('burdens', t('burdens-field'), codes.burdens, words.burden)}
      <OneField
        id="able/source"
        legend={t('source-field')}
        codes={profileSources}
        word={(one) => t(`source-${one}`)}
        problem={problem}
        chosen={form.source}
        onChange={(source) => set({ source })}
      />
    </FormDialog>
  )
}
