import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { DateInput, FormField, TextInput } from '#platform/web/ui/index.ts'
import { addDays } from '#shared/plain-date.ts'
import type { PlaceOut } from '../contract.ts'
import { waitingTexts } from './texts.ts'

export type InviteDialogProps = { readonly place: PlaceOut; readonly onClose: () => void }

/** Invites; who is not first in turn is invited with the reason why others are passed over. */
export function InviteDialog({ place, onClose }: InviteDialogProps) {
  const t = useTexts(waitingTexts)
  const p = useTexts(platformTexts)
  const { today } = useSession()
  const refresh = useRefresh()
  const problem = useProblem((pointer) => (pointer === '/passedOver' ? 'passed-over' : 'reply-by'))
  const { busy, submit } = useSubmit(problem)
  const [replyBy, setReplyBy] = useState<string>(addDays(today, 10))
  const [passedOver, setPassedOver] = useState('')
  const save = async (): Promise<void> => {
    await post(
      `/v1/wachtplekken/${place.id}/_uitnodigen`,
      { replyBy, passedOver },
      { ifMatch: place.version },
    )
    await refresh('/v1/wachtlijsten')
    showToast({ message: t('invited') })
    onClose()
  }
  const field = (id: string) => {
    const error = problem.faultOf(id)
    return { id, errorPrefix: p('error-prefix'), ...(error !== undefined && { error }) }
  }
  return (
    <FormDialog
      heading={t('invite-title', { name: place.name })}
      problem={problem}
      submitLabel={t('invite')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
    >
      <FormField {...field('reply-by')} label={t('reply-by')}>
        {(control) => (
          <DateInput
            {...control}
            min={addDays(today, 3)}
            value={replyBy}
            onChange={(event) => setReplyBy(event.currentTarget.value)}
          />
        )}
      </FormField>
      {place.turn !== 1 && (
        <FormField {...field('passed-over')} label={t('passed-over')}>
          {(control) => (
            <TextInput
              {...control}
              maxLength={300}
              value={passedOver}
              onChange={(event) => setPassedOver(event.currentTarget.value)}
            />
          )}
        </FormField>
      )}
    </FormDialog>
  )
}
