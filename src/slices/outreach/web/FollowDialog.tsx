import { useState } from 'react'
import { dateInWords } from '#platform/i18n/dates.ts'
import { isProblem } from '#platform/web/api/problem.ts'
import { post } from '#platform/web/api/request.ts'
import { useRead, useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { DateInput, FormField } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { PersonKnown } from '#slices/people/contract'
import type { OutreachContact } from '../contract.ts'
import { type Outcome, outcomes } from '../rules/outreach.ts'
import { Choices } from './Choices.tsx'
import { outreachTexts } from './texts.ts'

const knowers: readonly string[] = ['front-desk', 'assessor', 'director']

export type FollowDialogProps = {
  readonly contact: OutreachContact
  readonly today: string
  readonly onClose: () => void
}

/** How a contact went on: again, done, or a report. */
export function FollowDialog({ contact, today, onClose }: FollowDialogProps) {
  const t = useTexts(outreachTexts)
  const prefix = useTexts(platformTexts)('error-prefix')
  const language = useLanguage()
  const { role } = useSession()
  const refresh = useRefresh()
  const problem = useProblem((pointer) => `follow-${pointer.slice(1)}`)
  const { busy, submit } = useSubmit(problem)
  const [outcome, setOutcome] = useState<Outcome>('done')
  const [againOn, setAgainOn] = useState('')
  const [reportId, setReportId] = useState('')
  const [stale, setStale] = useState(false)
  const { person } = contact
  const may = person !== null && knowers.includes(role)
  const known = useRead<PersonKnown>(may ? `/v1/personen/${person.id}/bekend` : undefined)
  const reports = (known.data?.openReports ?? []).filter(({ receivedOn }) => receivedOn >= contact.metOn)
  const save = async (): Promise<void> => {
    const body = {
      outcome,
      againOn: againOn === '' ? null : againOn,
      reportId: reportId === '' ? null : reportId,
    }
    try {
      await post(`/v1/erop-af/${contact.id}/_vervolg`, body, { ifMatch: contact.version })
    } catch (error) {
      if (!isProblem(error, 412)) throw error
      setStale(true)
      await refresh('/v1/erop-af')
      return
    }
    await refresh('/v1/erop-af')
    showToast({ message: t('saved') })
    onClose()
  }
  const againFault = problem.faultOf('follow-againOn')
  return (
    <FormDialog
      heading={t('follow-title')}
      problem={problem}
      submitLabel={t('save')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
    >
      {stale && <p role="alert">{t('stale-note')}</p>}
      <p>{contact.noticed}</p>
      <Choices
        id="follow-outcome"
        legend={t('follow-label')}
        options={outcomes
          .filter((one) => one !== 'report' || may)
          .map((value) => ({ value, label: t(`outcome-${value}`) }))}
        value={outcome}
        errorPrefix={prefix}
        onChoose={setOutcome}
      />
      {outcome === 'again' && (
        <FormField
          id="follow-againOn"
          label={t('again-label')}
          errorPrefix={prefix}
          {...(againFault !== undefined && { error: againFault })}
        >
          {(control) => (
            <DateInput
              {...control}
              min={today}
              value={againOn}
              onChange={({ currentTarget }) => setAgainOn(currentTarget.value)}
            />
          )}
        </FormField>
      )}
      {outcome === 'report' && (
        <>
          <Choices
            id="follow-reportId"
            legend={t('report-label')}
            options={reports.map(({ id, receivedOn }) => ({
              value: id,
              label: t('report-item', { day: dateInWords(receivedOn as PlainDate, 'short', language) }),
            }))}
            value={reportId}
            error={problem.faultOf('follow-reportId')}
            errorPrefix={prefix}
            onChoose={setReportId}
          />
          {known.data && reports.length === 0 && <p className="rd-meta">{t('report-none')}</p>}
        </>
      )}
    </FormDialog>
  )
}
