import type { Language } from '#platform/i18n/language.ts'
import { fileSizeInWords } from '#platform/i18n/size.ts'
import type { EvidenceFile, ProgressLine } from '../contract.ts'
import type { ProgressKind } from '../rules/progress.ts'
import { agreementTexts } from './texts.ts'

export interface ProgressLinesProps {
  readonly lines: readonly ProgressLine[]
  readonly day: (day: string) => string
  readonly words: Readonly<Record<ProgressKind, string>> & { readonly byPhone: string }
  readonly language: Language
  /** Where a file beside a line of proof is opened. */
  readonly addressOf: (file: EvidenceFile) => string
  /** Names who wrote it; left out where all lines are of the reader. */
  readonly names?: boolean
  /** At most so many, the newest first. */
  readonly most?: number
}

/** Lines of progress as they count: what was struck stands in the history, not here. */
export function ProgressLines(props: ProgressLinesProps) {
  const { lines, day, words, language, addressOf, names = false, most = 20 } = props
  const t = agreementTexts(language)
  const shown = lines.filter(({ struck }) => !struck).slice(0, most)
  if (shown.length === 0) return null
  return (
    <ul className="rd-progress-lines">
      {shown.map((one) => (
        <li key={one.id}>
          <span className="rd-meta">
            {day(one.day)} · {words[one.kind]}
            {one.proofKind !== null && `: ${t(`proof-${one.proofKind}`)}`}
            {names && one.by !== '' && ` · ${one.by}`}
            {one.byPhone && ` · ${words.byPhone}`}
          </span>
          <span>{one.line}</span>
          {one.files.map((file) => (
            <a key={file.id} className="rd-evidence-link" href={addressOf(file)}>
              {t(file.kind === 'pdf' ? 'proof-open-paper' : 'proof-open-photo', { name: file.name })}{' '}
              <span className="rd-meta">{fileSizeInWords(file.size, language)}</span>
            </a>
          ))}
        </li>
      ))}
    </ul>
  )
}
