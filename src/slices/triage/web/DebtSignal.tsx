import { dateInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { useSenderWord } from '#slices/intake/web'
import type { ReportView } from '../contract.ts'
import { triageTexts } from './texts.ts'

export type DebtSignalProps = {
  readonly signal: NonNullable<ReportView['questions'][number]['signal']>
  readonly words: string
  readonly name: string
}

/** What a creditor told about arrears, and how soon that asks for a talk. Nobody asked the resident yet: it is no quote. */
export function DebtSignal({ signal, words, name }: DebtSignalProps) {
  const t = useTexts(triageTexts)
  const language = useLanguage()
  const senderWord = useSenderWord()
  const { sender, threat, talkBy } = signal
  return (
    <div className="rd-debt-signal">
      <p>
        <b>{t('signal-of', { sender: senderWord(sender) })}</b>
      </p>
      <p dir="auto">{words}</p>
      <p className="rd-meta">{t('signal-not-own', { name })}</p>
      {talkBy !== null && (
        <p className={threat ? 'rd-debt-signal-urgent' : undefined}>
          {t(threat ? 'signal-urgent' : 'signal-talk', {
            date: dateInWords(talkBy as PlainDate, 'long', language),
          })}
        </p>
      )}
    </div>
  )
}
