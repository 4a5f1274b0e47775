import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useTextForm } from '#platform/web/screen/use-text-form.tsx'
import type { RouteStep } from '../contract.ts'
import type { RouteWork } from './use-route.ts'
import { useRouteWords } from './use-words.ts'

export type SkipDialogProps = {
  readonly step: RouteStep
  readonly work: RouteWork
  readonly onClose: () => void
}

/** Why a step is not needed, and whether who decides with us knows. */
export function SkipDialog({ step, work, onClose }: SkipDialogProps) {
  const { t, name, list } = useRouteWords()
  const deciders = step.parties.filter(({ say }) => say === 'decides-with').map((party) => party.name)
  const form = useTextForm(
    `route-skip-${step.id}`,
    { reason: '', discussed: '' },
    { prefix: 'route-skip', refresh: [work.path], onClose },
  )
  if (!form.ready) return null
  const save = () =>
    form.send(({ reason, discussed }) => work.skip(step, { reason, discussed: discussed === 'yes' }))
  return (
    <FormDialog
      {...form.dialog}
      heading={t('skip-title', { name: name(step) })}
      submitLabel={t('do-skip')}
      onSubmit={save}
    >
      {form.area('reason', t('skip-reason'), 300, { hint: t('skip-reason-hint') })}
      {deciders.length > 0 &&
        form.chips('discussed', t('skip-discussed', { names: list(deciders) }), [
          { id: 'yes', label: t('yes') },
          { id: 'no', label: t('no') },
        ])}
    </FormDialog>
  )
}
