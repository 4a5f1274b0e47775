import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { useTextDraft } from '#platform/web/drafts/use-text-draft.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { SavedAt } from '#platform/web/screen/SavedAt.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { Chip, FieldSet, FormField, TextInput } from '#platform/web/ui/index.ts'
import { useCaseWords } from '#slices/cases/web'
import { relationKinds, relationStrengths } from '#slices/people/contract'
import { networkTexts } from './texts.ts'

export type NetworkDialogProps = {
  readonly caseId: string
  readonly members: readonly { readonly id: string; readonly givenNames: string }[]
  readonly centralPersonId: string
  readonly onClose: () => void
}

/** Somebody of the own network: a name, and what they are to whom. */
export function NetworkDialog({ caseId, members, centralPersonId, onClose }: NetworkDialogProps) {
  const t = useTexts(networkTexts)
  const p = useTexts(platformTexts)
  const words = useCaseWords()
  const refresh = useRefresh()
  const problem = useProblem((pointer) => (pointer === '/phone' ? 'network-phone' : 'network-name'))
  const { busy, submit } = useSubmit(problem)
  const { content, savedAt, set, drop } = useTextDraft(`network-${caseId}`, {
    otherName: '',
    phone: '',
    memberId: centralPersonId,
    kind: 'friend',
    strength: 'normal',
  })
  if (!content) return null
  const member = members.find(({ id }) => id === content.memberId)
  const save = async (): Promise<void> => {
    await post(`/v1/casussen/${caseId}/netwerk`, content)
    await drop()
    await refresh('/v1/casussen')
    showToast({ message: t('network-done', { name: content.otherName.trim() }) })
    onClose()
  }
  const field = (name: 'otherName' | 'phone', id: string, label: string, hint: string) => {
    const error = problem.faultOf(id)
    return (
      <FormField
        id={id}
        label={label}
        hint={hint}
        errorPrefix={p('error-prefix')}
        {...(error !== undefined && { error })}
      >
        {(control) => (
          <TextInput
            {...control}
            autoComplete="off"
            value={content[name]}
            onChange={(event) => set(name, event.currentTarget.value)}
          />
        )}
      </FormField>
    )
  }
  const chips = <T extends string>(
    name: 'memberId' | 'kind' | 'strength',
    legend: string,
    options: readonly (readonly [T, string])[],
  ) => (
    <FieldSet legend={legend}>
      <div className="rd-row">
        {options.map(([value, word]) => (
          <Chip key={value} pressed={content[name] === value} onToggle={() => set(name, value)}>
            {word}
          </Chip>
        ))}
      </div>
    </FieldSet>
  )
  return (
    <FormDialog
      heading={t('network-title')}
      problem={problem}
      submitLabel={t('network-submit')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
      saved={<SavedAt at={savedAt} />}
    >
      <div className="rd-two">
        {field('otherName', 'network-name', t('network-name'), t('network-name-hint'))}
        {field('phone', 'network-phone', t('network-phone'), t('optional'))}
      </div>
      {chips(
        'memberId',
        t('network-of'),
        members.map(({ id, givenNames }) => [id, givenNames] as const),
      )}
      {chips(
        'kind',
        t('network-kind', { name: member?.givenNames ?? '' }),
        relationKinds.map((kind) => [kind, words.relation(kind)] as const),
      )}
      {chips(
        'strength',
        t('network-strength'),
        relationStrengths.map((strength) => [strength, words.strength(strength)] as const),
      )}
    </FormDialog>
  )
}
