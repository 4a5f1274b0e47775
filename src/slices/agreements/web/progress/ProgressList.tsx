import { dateInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { ProgressLine } from '../../contract.ts'
import { agreementTexts } from '../texts.ts'
import { EvidenceFiles } from './EvidenceFiles.tsx'

export type ProgressListProps = {
  readonly lines: readonly ProgressLine[]
  /** Present where lines can be put right. */
  readonly onCorrect?: (lineId: string) => void
}

/** Dated lines, newest first. What was struck stays readable, struck through. */
export function ProgressList({ lines, onCorrect }: ProgressListProps) {
  const t = useTexts(agreementTexts)
  const language = useLanguage()
  if (lines.length === 0) return null
  return (
    <ol className="rd-history rd-progress-list">
      {lines.map((one) => (
        <li key={one.id}>
          <span className="rd-meta">{dateInWords(one.day as PlainDate, 'short', language)}</span>
          <span>
            {one.struck ? <del>{one.line}</del> : one.line}
            <EvidenceFiles files={one.files} />
            <small>
              {t(`progress-${one.kind}`)}
              {one.proofKind !== null && `: ${t(`proof-${one.proofKind}`)}`} · {one.by}
              {one.byPhone && `, ${t('progress-by-phone')}`}
              {one.strikes !== null && ` · ${t('progress-corrects')}`}
              {one.struck && ` · ${t('progress-struck')}`}
              {onCorrect && !one.struck && (
                <>
                  {' · '}
                  <button
                    type="button"
                    className="rd-link-button rd-no-print"
                    onClick={() => onCorrect(one.id)}
                  >
                    {t('progress-correct')}
                  </button>
                </>
              )}
            </small>
          </span>
        </li>
      ))}
    </ol>
  )
}
