import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { useTextDraft } from '#platform/web/drafts/use-text-draft.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { SavedAt } from '#platform/web/screen/SavedAt.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { DateInput, FormField, TextArea, TextInput } from '#platform/web/ui/index.ts'
import { placeKinds } from '../rules/outreach.ts'
import { Choices } from './Choices.tsx'
import { PersonPart } from './PersonPart.tsx'
import { outreachTexts } from './texts.ts'

const searchers: readonly string[] = ['front-desk', 'assessor', 'director']
const idOf = (name: string): string => `outreach-${name}`

export type OutreachDialogProps = { readonly today: string; readonly onClose: () => void }

/** A contact without a request: where, what, and only with a basis about whom. */
export function OutreachDialog({ today, onClose }: OutreachDialogProps) {
  const t = useTexts(outreachTexts)
  const prefix = useTexts(platformTexts)('error-prefix')
  const { role } = useSession()
  const refresh = useRefresh()
  const problem = useProblem((pointer) => idOf(pointer.slice(1)))
  const { busy, submit } = useSubmit(problem)
  const { content, savedAt, set, drop } = useTextDraft('erop-af', {
    ...{
      metOn: today,
      placeKind: 'street',
      place: '',
      noticed: '',
      offered: '',
      about: 'nobody',
      againOn: '',
    },
    ...{ personId: '', personName: '', basis: '', article: '', knows: '', notToldBecause: '' },
  })
  if (!content) return null
  const named = content.about === 'somebody'
  const save = async (): Promise<void> => {
    await post('/v1/erop-af', bodyOf(content, named))
    await drop()
    await refresh('/v1/erop-af')
    showToast({ message: t('saved') })
    onClose()
  }
  const send = (): void => {
    if (!named || content.personId !== '') submit(save)
    else problem.show(t('person-missing'), [{ fieldId: idOf('personId'), message: t('person-missing') }])
  }
  const fault = (name: string): { error?: string } => {
    const error = problem.faultOf(idOf(name))
    return error === undefined ? {} : { error }
  }
  const field = { errorPrefix: prefix }
  const yesNo = [
    { value: 'yes', label: t('yes') },
    { value: 'no', label: t('no') },
  ]
  return (
    <FormDialog
      heading={t('new')}
      problem={problem}
      submitLabel={t('save')}
      busy={busy}
      onSubmit={send}
      onClose={onClose}
      saved={<SavedAt at={savedAt} />}
    >
      <FormField
        id={idOf('noticed')}
        label={t('noticed-label')}
        hint={t('noticed-hint')}
        {...field}
        {...fault('noticed')}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={3}
            maxLength={4000}
            value={content.noticed}
            onChange={({ currentTarget }) => set('noticed', currentTarget.value)}
          />
        )}
      </FormField>
      <Choices
        {...field}
        id={idOf('placeKind')}
        legend={t('place-label')}
        options={placeKinds.map((value) => ({ value, label: t(value) }))}
        value={content.placeKind}
        onChoose={(value) => set('placeKind', value)}
      />
      <FormField id={idOf('place')} label={t('place-more')} {...field}>
        {(control) => (
          <TextInput
            {...control}
            autoComplete="off"
            maxLength={200}
            value={content.place}
            onChange={({ currentTarget }) => set('place', currentTarget.value)}
          />
        )}
      </FormField>
      <FormField id={idOf('metOn')} label={t('met-label')} {...field} {...fault('metOn')}>
        {(control) => (
          <DateInput
            {...control}
            max={today}
            value={content.metOn}
            onChange={({ currentTarget }) => set('metOn', currentTarget.value)}
          />
        )}
      </FormField>
      {searchers.includes(role) && (
        <Choices
          {...field}
          id={idOf('about')}
          legend={t('person-label')}
          options={[
            { value: 'nobody', label: t('person-none') },
            { value: 'somebody', label: t('person-known') },
          ]}
          value={content.about}
          onChoose={(value) => set('about', value)}
        />
      )}
      {named && (
        <>
          <PersonPart
            id={idOf('personId')}
            name={content.personName}
            error={fault('personId').error}
            onChoose={(person) => {
              set('personId', person.id)
              set('personName', person.name)
            }}
          />
          <Choices
            {...field}
            id={idOf('basis')}
            legend={t('basis-label')}
            options={(['agreed', 'task', 'vital'] as const).map((value) => ({
              value,
              label: t(`basis-${value}`),
            }))}
            value={content.basis}
            error={fault('basis').error}
            onChoose={(value) => set('basis', value)}
          />
          {content.basis === 'task' && (
            <FormField
              id={idOf('article')}
              label={t('article-label')}
              hint={t('article-hint')}
              {...field}
              {...fault('article')}
            >
              {(control) => (
                <TextInput
                  {...control}
                  maxLength={100}
                  value={content.article}
                  onChange={({ currentTarget }) => set('article', currentTarget.value)}
                />
              )}
            </FormField>
          )}
          <Choices
            {...field}
            id={idOf('knows')}
            legend={t('knows-label')}
            options={yesNo}
            value={content.knows}
            error={fault('knows').error}
            onChoose={(value) => set('knows', value)}
          />
          {content.knows === 'no' && (
            <FormField
              id={idOf('notToldBecause')}
              label={t('reason-label')}
              {...field}
              {...fault('notToldBecause')}
            >
              {(control) => (
                <TextInput
                  {...control}
                  maxLength={500}
                  value={content.notToldBecause}
                  onChange={({ currentTarget }) => set('notToldBecause', currentTarget.value)}
                />
              )}
            </FormField>
          )}
        </>
      )}
      <FormField id={idOf('offered')} label={t('offered-label')} {...field}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={2000}
            value={content.offered}
            onChange={({ currentTarget }) => set('offered', currentTarget.value)}
          />
        )}
      </FormField>
      <FormField id={idOf('againOn')} label={t('again-label')} {...field} {...fault('againOn')}>
        {(control) => (
          <DateInput
            {...control}
            min={today}
            value={content.againOn}
            onChange={({ currentTarget }) => set('againOn', currentTarget.value)}
          />
        )}
      </FormField>
    </FormDialog>
  )
}

function bodyOf(content: Readonly<Record<string, string>>, named: boolean): object {
  const { metOn, placeKind, place, noticed, offered, againOn } = content
  const common = { metOn, placeKind, place, noticed, offered, againOn: againOn === '' ? null : againOn }
  if (!named) return { ...common, basis: 'nobody' }
  const { personId, basis, article, knows, notToldBecause } = content
  return {
    ...common,
    personId,
    basis: basis === '' ? 'nobody' : basis,
    article: basis === 'task' ? article : '',
    knows: knows === '' ? null : knows === 'yes',
    notToldBecause: knows === 'no' ? notToldBecause : '',
  }
}
