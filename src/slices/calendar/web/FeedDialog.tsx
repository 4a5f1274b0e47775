import { useState } from 'react'
import { del, post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { dayInWords } from '#platform/web/day-in-words.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import { Button, FormField, TextInput } from '#platform/web/ui/index.ts'
import { dayOf } from '#shared/plain-date.ts'
import { calendarTexts } from './texts.ts'

export type FeedDialogProps = { readonly since: string | null; readonly onClose: () => void }

/** A secret address for the own calendar program: shown once, withdrawn at once. */
export function FeedDialog({ since, onClose }: FeedDialogProps) {
  const t = useTexts(calendarTexts)
  const language = useLanguage()
  const { today } = useSession()
  const refresh = useRefresh()
  const problem = useProblem(() => 'feed-address')
  const { busy, submit } = useSubmit(problem)
  const [url, setUrl] = useState('')
  const make = async (): Promise<void> => {
    setUrl((await post<{ url: string }>('/v1/agenda/abonnement', {})).url)
    await refresh('/v1/agenda')
  }
  const revoke = async (): Promise<void> => {
    await del('/v1/agenda/abonnement')
    await refresh('/v1/agenda')
    showToast({ message: t('feed-revoked') })
    onClose()
  }
  return (
    <FormDialog
      heading={t('feed-title')}
      problem={problem}
      submitLabel={t(since === null ? 'feed-make' : 'feed-again')}
      busy={busy}
      onSubmit={() => submit(make)}
      onClose={onClose}
      beside={
        since !== null && (
          <Button disabled={busy} onClick={() => submit(revoke)}>
            {t('feed-revoke')}
          </Button>
        )
      }
    >
      <p>{t('feed-why')}</p>
      {since !== null && url === '' && (
        <p className="rd-sec">
          {t('feed-since', { date: dayInWords(dayOf(new Date(since)), language, today) })}
        </p>
      )}
      {url !== '' && (
        <FormField id="feed-address" label={t('feed-address')} hint={t('feed-once')}>
          {(control) => (
            <TextInput {...control} readOnly value={url} onFocus={(event) => event.currentTarget.select()} />
          )}
        </FormField>
      )}
    </FormDialog>
  )
}
