import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import { Chip, FieldSet, FormField, TextInput } from '#platform/web/ui/index.ts'
import type { PlaceOut } from '../contract.ts'
import { leavingReasons } from '../rules/queue.ts'
import { waitingTexts } from './texts.ts'

export type LeaveDialogProps = { readonly place: PlaceOut; readonly onClose: () => void }

/** Takes somebody off a list, with the reason that stays with the place. */
export function LeaveDialog({ place, onClose }: LeaveDialogProps) {
  const t = useTexts(waitingTexts)
  const refresh = useRefresh()
  const problem = useProblem(() => 'leave-note')
  const { busy, submit } = useSubmit(problem)
  const [reason, setReason] = useState<(typeof leavingReasons)[number]>('placed')
  const [note, setNote] = useState('')
  const save = async (): Promise<void> => {
    await post(`/v1/wachtplekken/${place.id}/_verlaten`, { reason, note }, { ifMatch: place.version })
    await refresh('/v1/wachtlijsten')
    showToast({ message: t('left') })
    onClose()
  }
  return (
    <FormDialog
      heading={t('leave-title', { name: place.name })}
      problem={problem}
      submitLabel={t('leave')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
    >
      <FieldSet legend={t('leave-why')}>
        <div className="rd-row">
          {leavingReasons.map((one) => (
            <Chip key={one} pressed={one === reason} onToggle={() => setReason(one)}>
              {t(`reason-${one}`)}
            </Chip>
          ))}
        </div>
      </FieldSet>
      <FormField id="leave-note" label={t('note')}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={300}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        )}
      </FormField>
    </FormDialog>
  )
}
