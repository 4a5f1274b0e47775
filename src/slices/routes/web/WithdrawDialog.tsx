import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useTextForm } from '#platform/web/screen/use-text-form.tsx'
import { useSession } from '#platform/web/session/session.ts'
import { Paragraph } from '#platform/web/ui/index.ts'
import type { RouteStep } from '../contract.ts'
import type { RouteWork } from './use-route.ts'
import { useRouteWords } from './use-words.ts'

export type WithdrawDialogProps = {
  readonly step: RouteStep
  readonly work: RouteWork
  readonly onClose: () => void
}

/** The resident withdraws the application: who said so, and on which day. */
export function WithdrawDialog({ step, work, onClose }: WithdrawDialogProps) {
  const { t, name } = useRouteWords()
  const { today } = useSession()
  const form = useTextForm(
    `route-withdraw-${step.id}`,
    { saidBy: '', on: today as string },
    { prefix: 'route-withdraw', refresh: [work.path], onClose },
  )
  if (!form.ready) return null
  const save = () => form.send(({ saidBy, on }) => work.withdraw(step, { saidBy, on: on || today }))
  return (
    <FormDialog
      {...form.dialog}
      heading={t('withdraw-title', { name: name(step) })}
      submitLabel={t('withdraw-save')}
      onSubmit={save}
    >
      <Paragraph>{t('withdraw-why')}</Paragraph>
      {form.input('saidBy', t('withdraw-said-by'), 120, t('withdraw-said-by-hint'))}
      {form.day('on', t('withdraw-on'), { max: today })}
    </FormDialog>
  )
}
