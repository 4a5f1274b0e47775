import { useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { Button } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { AgreementHistory, AgreementOut } from '../../contract.ts'
import { agreementTexts } from '../texts.ts'
import { ProgressForm } from './ProgressForm.tsx'
import { ProgressList } from './ProgressList.tsx'

export type ProgressPartProps = { readonly agreement: AgreementOut; readonly today: PlainDate }

/** What was done with the resident, beside the agreement; the director writes down what was told by phone. */
export function ProgressPart({ agreement, today }: ProgressPartProps) {
  const t = useTexts(agreementTexts)
  const { id: myId } = useSession()
  const [writing, setWriting] = useState<string | true | null>(null)
  const { data } = useRead<AgreementHistory>(`/v1/afspraken/${agreement.id}/geschiedenis`)
  const running = agreement.state === 'accepted' || agreement.state === 'at-risk'
  const mayWrite = running && agreement.commands.length > 0
  const lines = data?.progress ?? []
  if (!mayWrite && lines.length === 0) return null
  const struck = lines.find(({ id }) => id === writing)
  return (
    <section aria-label={t('progress')} className="rd-progress">
      <h3 className="rd-head">{t('progress')}</h3>
      {writing === null
        ? mayWrite && (
            <Button onClick={() => setWriting(true)}>
              {agreement.promiser.id === myId
                ? t('progress-write')
                : t('progress-write-for', { who: agreement.promiser.name })}
            </Button>
          )
        : null}
      {writing !== null && (
        <ProgressForm
          key={String(writing)}
          agreementId={agreement.id}
          today={today}
          {...(struck && { struck })}
          onDone={() => setWriting(null)}
          onClose={() => setWriting(null)}
        />
      )}
      <ProgressList lines={lines} {...(agreement.commands.length > 0 && { onCorrect: setWriting })} />
    </section>
  )
}
