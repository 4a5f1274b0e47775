import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { FormField, Paragraph, Radio, Select, TextInput } from '#platform/web/ui/index.ts'
import { type AgreementOut, longestWaitDays } from '../contract.ts'
import { agreementTexts } from './texts.ts'
import { useAgreementWords } from './use-agreement-words.ts'

export type WaitDialogProps = {
  readonly agreement: AgreementOut
  readonly choices: readonly AgreementOut[]
  readonly onClose: () => void
  readonly onDone: (stored: AgreementOut) => void
}

const usualDays = 14

/** For which agreement it waits, and by when it is to be done after that. */
export function WaitDialog({ agreement, choices, onClose, onDone }: WaitDialogProps) {
  const t = useTexts(agreementTexts)
  const p = useTexts(platformTexts)
  const words = useAgreementWords()
  const refresh = useRefresh()
  const problem = useProblem((pointer) => (pointer === '/on' ? 'wait-on' : 'wait-days'))
  const { busy, submit } = useSubmit(problem)
  const { waits } = agreement
  const [on, setOn] = useState(waits?.on ?? '')
  const [counts, setCounts] = useState(waits === null || waits.daysAfter !== null)
  const [days, setDays] = useState(String(waits?.daysAfter ?? usualDays))
  const save = async (): Promise<void> => {
    const body = { on, daysAfter: counts ? Number(days) : null }
    const stored = await post<AgreementOut>(`/v1/afspraken/${agreement.id}/_wachten`, body, {
      ifMatch: agreement.version,
    })
    await refresh('/v1/casussen', '/v1/vandaag')
    const title = choices.find(({ id }) => id === on)?.title ?? ''
    showToast({ message: t('wait-tied', { title: agreement.title, other: title }) })
    onDone(stored)
  }
  const send = (): void => {
    const wrong =
      counts && !(Number.isInteger(Number(days)) && Number(days) >= 1 && Number(days) <= longestWaitDays)
    const faults = [
      ...(on === '' ? [{ fieldId: 'wait-on', message: t('wait-choose') }] : []),
      ...(wrong ? [{ fieldId: 'wait-days', message: t('wait-days-wrong') }] : []),
    ]
    if (faults.length === 0) submit(save)
    else problem.show(t('wait-title'), faults)
  }
  const onError = problem.faultOf('wait-on')
  const daysError = problem.faultOf('wait-days')
  return (
    <FormDialog
      heading={`${t('wait-title')}: ${agreement.title}`}
      problem={problem}
      submitLabel={t('wait-save')}
      busy={busy}
      onSubmit={send}
      onClose={onClose}
    >
      <Paragraph>{t('wait-why')}</Paragraph>
      <FormField
        id="wait-on"
        label={t('wait-on')}
        errorPrefix={p('error-prefix')}
        {...(onError !== undefined && { error: onError })}
      >
        {(control) => (
          <Select {...control} value={on} onChange={(event) => setOn(event.currentTarget.value)}>
            <option value="">{t('wait-nothing')}</option>
            {choices.map((one) => (
              <option key={one.id} value={one.id}>
                {`${one.title}, ${one.promiser.name}, ${words.brief(one.dueOn)}`}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      <fieldset className="rd-wait-when">
        <legend>{t('wait-when')}</legend>
        <Radio name="wait-when" checked={counts} onChange={() => setCounts(true)}>
          {t('wait-when-days')}
        </Radio>
        <Radio name="wait-when" checked={!counts} onChange={() => setCounts(false)}>
          {t('wait-when-fixed', { date: words.long(agreement.dueOn) })}
        </Radio>
      </fieldset>
      {counts && (
        <FormField
          id="wait-days"
          label={t('wait-days-label')}
          errorPrefix={p('error-prefix')}
          {...(daysError !== undefined && { error: daysError })}
        >
          {({ invalid, ...control }) => (
            <TextInput
              {...control}
              invalid={invalid}
              inputMode="numeric"
              maxLength={3}
              value={days}
              onChange={(event) => setDays(event.currentTarget.value)}
            />
          )}
        </FormField>
      )}
    </FormDialog>
  )
}
