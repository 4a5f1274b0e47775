import { useState } from 'react'
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
import { FormField, TextArea, TextInput } from '#platform/web/ui/index.ts'
import type { ConsultSession } from '../contract.ts'
import { consultTexts } from './texts.ts'
import { useMomentWords } from './use-moment-words.ts'

export type BookDialogProps = {
  readonly session: ConsultSession
  readonly slot: ConsultSession['slots'][number]
  readonly onClose: () => void
}

/** A place for a question; what is typed is kept until it is booked. */
export function BookDialog({ session, slot, onClose }: BookDialogProps) {
  const t = useTexts(consultTexts)
  const p = useTexts(platformTexts)
  const words = useMomentWords()
  const refresh = useRefresh()
  const problem = useProblem((pointer) => `consult-${pointer.slice(1)}`)
  const { busy, submit } = useSubmit(problem)
  const { content, savedAt, set, drop } = useTextDraft(`consult-${session.id}`, {
    question: '',
    caseNumber: '',
  })
  if (!content) return null
  const moment = { day: words.day(slot.startsAt), time: words.time(slot.startsAt) }
  const number = content.caseNumber.trim()
  const save = async (): Promise<void> => {
    try {
      await post(`/v1/spreekuren/${session.id}/boekingen`, {
        slot: slot.slot,
        question: content.question,
        caseNumber: number === '' ? null : /^\d+$/.test(number) ? Number(number) : number,
      })
    } finally {
      // Also after a refusal: somebody else may just have taken the place.
      await refresh('/v1/spreekuren')
    }
    await drop()
    showToast({ message: t('book-done', moment) })
    onClose()
  }
  const field = (name: 'question' | 'caseNumber') => {
    const error = problem.faultOf(`consult-${name}`)
    return { id: `consult-${name}`, errorPrefix: p('error-prefix'), ...(error !== undefined && { error }) }
  }
  return (
    <FormDialog
      heading={t('book-title', { ...moment, name: session.name })}
      problem={problem}
      submitLabel={t('book-save')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
      saved={<SavedAt at={savedAt} />}
    >
      <FormField {...field('question')} label={t('question')} hint={t('question-hint')}>
        {(control) => (
          <TextArea
            {...control}
            rows={3}
            maxLength={300}
            value={content.question}
            onChange={(event) => set('question', event.currentTarget.value)}
          />
        )}
      </FormField>
      <FormField {...field('caseNumber')} label={t('case-label')} hint={t('case-hint')}>
        {(control) => (
          <TextInput
            {...control}
            inputMode="numeric"
            autoComplete="off"
            maxLength={10}
            value={content.caseNumber}
            onChange={(event) => set('caseNumber', event.currentTarget.value)}
          />
        )}
      </FormField>
    </FormDialog>
  )
}

export type CancelDialogProps = {
  readonly booking: ConsultSession['bookings'][number]
  readonly slot: ConsultSession['slots'][number]
  readonly onClose: () => void
}

export function CancelDialog({ booking, slot, onClose }: CancelDialogProps) {
  const t = useTexts(consultTexts)
  const p = useTexts(platformTexts)
  const words = useMomentWords()
  const refresh = useRefresh()
  const problem = useProblem(() => 'consult-reason')
  const { busy, submit } = useSubmit(problem)
  const [reason, setReason] = useState('')
  const error = problem.faultOf('consult-reason')
  const save = async (): Promise<void> => {
    await post(`/v1/spreekuren/boekingen/${booking.id}/_afzeggen`, { reason })
    await refresh('/v1/spreekuren')
    showToast({ message: t('cancel-done') })
    onClose()
  }
  return (
    <FormDialog
      heading={t('cancel-title', { time: words.time(slot.startsAt) })}
      problem={problem}
      submitLabel={t('cancel-save')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
    >
      <FormField
        id="consult-reason"
        label={t('reason')}
        errorPrefix={p('error-prefix')}
        {...(error !== undefined && { error })}
      >
        {(control) => (
          <TextInput
            {...control}
            maxLength={200}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </FormField>
    </FormDialog>
  )
}
