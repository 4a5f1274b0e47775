import { dateInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { Kbd } from '#platform/web/ui/index.ts'
import { dayOf } from '#shared/plain-date.ts'
import { useChannelWord } from '#slices/intake/web'
import type { ReportView } from '../contract.ts'
import { TermExplained } from './TermExplained.tsx'
import { triageTexts } from './texts.ts'

export type ReportHeadProps = {
  readonly report: ReportView
  readonly position: { readonly at: number; readonly count: number } | undefined
}

export function ReportHead({ report, position }: ReportHeadProps) {
  const t = useTexts(triageTexts)
  const language = useLanguage()
  const channelWord = useChannelWord()
  const { person, receivedAt, channel, takenBy } = report
  const day = dateInWords(dayOf(new Date(receivedAt)), 'short', language)
  return (
    <header className="rd-triage-head">
      <h1>{person.name}</h1>
      <span className="rd-meta">
        {[
          person.age !== null && t('age', { age: person.age }),
          person.address,
          person.bsnTail !== null && t('bsn-ends', { tail: person.bsnTail }),
          t('reported-by', { date: day, channel: channelWord(channel), who: takenBy }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <div className="rd-triage-head-right">
        <TermExplained report={report} />
        {position && (
          <>
            <span className="rd-meta">{t('position', { ...position })}</span>
            <span aria-hidden="true">
              <Kbd>K</Kbd> <Kbd>J</Kbd>
            </span>
          </>
        )}
      </div>
    </header>
  )
}
