import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRead, useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { FormField, Paragraph, Select } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { Directory } from '#slices/organisations/contract'
import { DueDateField } from './DueDateField.tsx'
import { keyOf, PromiserOptions } from './PromiserOptions.tsx'
import { type Around, promiserGroups } from './promisers.ts'
import { agreementTexts } from './texts.ts'
import { inTwoWeeks } from './usual-days.ts'

export type GiveDialogProps = {
  readonly agreement: {
    readonly id: string
    readonly caseId: string
    readonly title: string
    readonly who: string
    readonly dueOn: string | null
    readonly version: number
  }
  readonly today: PlainDate
  readonly onClose: () => void
  readonly onGiven: () => void
}

/** Who promised is gone: who is asked instead, and by when. */
export function GiveDialog({ agreement, today, onClose, onGiven }: GiveDialogProps) {
  const { id, caseId, title, who, dueOn: before, version } = agreement
  const t = useTexts(agreementTexts)
  const p = useTexts(platformTexts)
  const { id: myId } = useSession()
  const refresh = useRefresh()
  const { data: around, isLoading } = useRead<Around>(`/v1/casussen/${caseId}`)
  const directory = useRead<Directory>('/v1/wegwijzer').data
  const groups = around ? promiserGroups(around, directory) : []
  const problem = useProblem((pointer) => (pointer === '/dueOn' ? 'give-when' : 'give-who'))
  const { busy, submit } = useSubmit(problem)
  const [promiser, setPromiser] = useState('')
  const [dueOn, setDueOn] = useState<string>(before && before > today ? before : inTwoWeeks(today))
  const save = async (): Promise<void> => {
    const [promiserKind, promiserId] = promiser.split(' ')
    const body = { promiserKind, promiserId, dueOn }
    await post(`/v1/afspraken/${id}/_geven`, body, { ifMatch: version })
    await refresh('/v1/casussen', '/v1/vandaag')
    const name = groups.flatMap(({ promisers }) => promisers).find((one) => keyOf(one) === promiser)?.name
    showToast({ message: t('given', { who: name ?? '', title }) })
    onGiven()
  }
  const send = (): void => {
    if (promiser !== '') submit(save)
    else problem.show(t('give-choose'), [{ fieldId: 'give-who', message: t('give-choose') }])
  }
  const error = problem.faultOf('give-who')
  return (
    <FormDialog
      heading={t('give-title', { title })}
      problem={problem}
      submitLabel={t('give-submit')}
      busy={busy}
      waits={isLoading}
      onSubmit={send}
      onClose={onClose}
    >
      <Paragraph>{t('give-why', { who })}</Paragraph>
      <FormField
        id="give-who"
        label={t('give-who')}
        errorPrefix={p('error-prefix')}
        {...(error !== undefined && { error })}
      >
        {(control) => (
          <Select {...control} value={promiser} onChange={(event) => setPromiser(event.currentTarget.value)}>
            <option value="">{t('give-nobody')}</option>
            <PromiserOptions groups={groups} myId={myId} />
          </Select>
        )}
      </FormField>
      <DueDateField
        id="give-when"
        label={t('new-when')}
        today={today}
        value={dueOn}
        onChange={setDueOn}
        error={problem.faultOf('give-when')}
        errorPrefix={p('error-prefix')}
      />
    </FormDialog>
  )
}
