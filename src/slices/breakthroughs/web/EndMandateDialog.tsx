import { useState } from 'react'
import { dateInWords } from '#platform/i18n/dates.ts'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { DateInput, FormField } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { MandateOut } from '../contract.ts'
import { breakthroughTexts } from './texts.ts'

export type EndMandateDialogProps = {
  readonly mandate: MandateOut
  readonly who: string
  readonly onClose: () => void
}

export function EndMandateDialog({ mandate, who, onClose }: EndMandateDialogProps) {
  const t = useTexts(breakthroughTexts)
  const p = useTexts(platformTexts)
  const language = useLanguage()
  const { today } = useSession()
  const refresh = useRefresh()
  const problem = useProblem(() => 'mandate-end')
  const { busy, submit } = useSubmit(problem)
  const [endedOn, setEndedOn] = useState<string>(today)
  const save = async (): Promise<void> => {
    await post(`/v1/mandaten/${mandate.id}/_beeindigen`, { endedOn }, { ifMatch: mandate.version })
    showToast({ message: t('ended', { date: dateInWords(endedOn as PlainDate, 'full', language) }) })
    onClose()
    await refresh('/v1/mandaten')
  }
  const error = problem.faultOf('mandate-end')
  return (
    <FormDialog
      heading={t('end-title')}
      problem={problem}
      submitLabel={t('end-mandate')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
    >
      <p>
        <b>{who}</b>, {mandate.basis}
      </p>
      <p className="rd-sec">{t('end-why')}</p>
      <FormField
        id="mandate-end"
        label={t('end-on')}
        errorPrefix={p('error-prefix')}
        {...(error !== undefined && { error })}
      >
        {(control) => (
          <DateInput
            {...control}
            min={today}
            value={endedOn}
            onChange={({ currentTarget }) => setEndedOn(currentTarget.value)}
          />
        )}
      </FormField>
    </FormDialog>
  )
}
