import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import { Paragraph } from '#platform/web/ui/index.ts'
import type { AgreementOut } from '../contract.ts'
import { keyOf } from './PromiserOptions.tsx'
import { agreementTexts } from './texts.ts'
import type { WaitChoices } from './use-wait-choices.ts'
import { WaitFields } from './WaitFields.tsx'
import { daysAreWrong, usualWait, type WaitWords, waitOf } from './wait-words.ts'

export type WaitDialogProps = {
  readonly agreement: AgreementOut
  readonly choices: WaitChoices
  readonly onClose: () => void
  readonly onDone: (stored: AgreementOut) => void
}

/** For what it waits, and by when it is to be done after that. */
export function WaitDialog({ agreement, choices, onClose, onDone }: WaitDialogProps) {
  const t = useTexts(agreementTexts)
  const refresh = useRefresh()
  const problem = useProblem((pointer) => (pointer === '/on' ? 'wait-on' : 'wait-days'))
  const { busy, submit } = useSubmit(problem)
  const { waits } = agreement
  const [words, setWords] = useState<WaitWords>(
    waits === null
      ? usualWait
      : {
          waitsOn: keyOf({ kind: waits.kind, id: waits.on }),
          waitsUntil: waits.daysAfter === null ? 'fixed' : 'days',
          waitsDays: String(waits.daysAfter ?? usualWait.waitsDays),
        },
  )
  const save = async (): Promise<void> => {
    const wait = waitOf(words)
    if (!wait) return
    const stored = await post<AgreementOut>(`/v1/afspraken/${agreement.id}/_wachten`, wait, {
      ifMatch: agreement.version,
    })
    await refresh('/v1/casussen', '/v1/vandaag')
    showToast({ message: t('wait-tied', { title: agreement.title, other: choices.titleOf(wait) ?? '' }) })
    onDone(stored)
  }
  const send = (): void => {
    const faults = [
      ...(words.waitsOn === '' ? [{ fieldId: 'wait-on', message: t('wait-choose') }] : []),
      ...(daysAreWrong(words) ? [{ fieldId: 'wait-days', message: t('wait-days-wrong') }] : []),
    ]
    if (faults.length === 0) submit(save)
    else problem.show(t('wait-title'), faults)
  }
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
      <WaitFields
        groups={choices.groups}
        words={words}
        dueOn={agreement.dueOn}
        none={t('wait-nothing')}
        problem={problem}
        onChange={(name, value) => setWords((before) => ({ ...before, [name]: value }))}
      />
    </FormDialog>
  )
}
