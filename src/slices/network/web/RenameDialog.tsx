import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useTextForm } from '#platform/web/screen/use-text-form.tsx'
import { useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import type { Network } from '../contract.ts'
import { networkTexts } from './texts.ts'
import { useNetwork } from './use-network.ts'

export type RenameDialogProps = { readonly caseId: string; readonly onClose: () => void }

/** How this household is called: the name over the case and in every list. */
export function RenameDialog({ caseId, onClose }: RenameDialogProps) {
  const household = useNetwork(caseId).data?.household
  return household ? <RenameForm caseId={caseId} household={household} onClose={onClose} /> : null
}

type RenameFormProps = RenameDialogProps & { readonly household: Network['household'] }

function RenameForm({ caseId, household, onClose }: RenameFormProps) {
  const t = useTexts(networkTexts)
  const refresh = useRefresh()
  const paths = ['/v1/casussen', '/v1/vandaag']
  const form = useTextForm(
    `household-name-${household.id}-${household.version}`,
    { name: household.name },
    { prefix: 'household', refresh: paths, onClose },
  )
  if (!form.ready) return null
  const send = (name: string, ifMatch: number) =>
    post<{ version: number }>(`/v1/casussen/${caseId}/_huishoudnaam`, { name }, { ifMatch })
  const save = () =>
    form.send(async ({ name }) => {
      const { version } = await send(name, household.version)
      return {
        message: t('renamed'),
        undoLabel: t('undo'),
        onUndo: () =>
          void send(household.name, version).then(async () => {
            showToast({ message: t('renamed-back') })
            await refresh(...paths)
          }),
      }
    })
  return (
    <FormDialog
      {...form.dialog}
      heading={t('rename-title')}
      submitLabel={t('household-save')}
      onSubmit={save}
    >
      {form.input('name', t('rename-name'), 100, t('rename-hint'))}
    </FormDialog>
  )
}
