import { fileSizeInWords } from '#platform/i18n/size.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import type { EvidenceFile } from '../../contract.ts'
import { agreementTexts } from '../texts.ts'

export type EvidenceFilesProps = { readonly files: readonly EvidenceFile[] }

/** What hangs beside a line of proof: photos small, papers by name. Opening one is written down, as every look into the plan. */
export function EvidenceFiles({ files }: EvidenceFilesProps) {
  const t = useTexts(agreementTexts)
  const language = useLanguage()
  if (files.length === 0) return null
  return (
    <span className="rd-evidence">
      {files.map(({ id, name, kind, size }) =>
        kind === 'pdf' ? (
          <a key={id} href={`/v1/bewijsstukken/${id}`} download={name} title={t('proof-save', { name })}>
            {name} <span className="rd-meta">{fileSizeInWords(size, language)}</span>
          </a>
        ) : (
          <a key={id} href={`/v1/bewijsstukken/${id}/beeld`} target="_blank" rel="noreferrer">
            <img src={`/v1/bewijsstukken/${id}/beeld`} alt={t('proof-show', { name })} loading="lazy" />
          </a>
        ),
      )}
    </span>
  )
}
