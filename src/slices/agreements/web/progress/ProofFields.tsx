import { fileSizeInWords } from '#platform/i18n/size.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { Chip, FieldSet, FileInput, FormField } from '#platform/web/ui/index.ts'
import { type ProofKind, proofKinds } from '../../contract.ts'
import { agreementTexts } from '../texts.ts'

export type ProofFieldsProps = {
  readonly kind: ProofKind
  readonly onKind: (kind: ProofKind) => void
  readonly files: readonly File[]
  readonly onFiles: (files: readonly File[]) => void
  readonly error: string | undefined
}

/** By what it can be seen, and the photo or letter itself. */
export function ProofFields({ kind, onKind, files, onFiles, error }: ProofFieldsProps) {
  const t = useTexts(agreementTexts)
  const p = useTexts(platformTexts)
  const language = useLanguage()
  return (
    <>
      <FieldSet legend={t('proof-kind')}>
        <div className="rd-row">
          {proofKinds.map((one) => (
            <Chip key={one} pressed={kind === one} onToggle={() => onKind(one)}>
              {t(`proof-${one}`)}
            </Chip>
          ))}
        </div>
      </FieldSet>
      <FormField
        id="progress-files"
        label={t('proof-files')}
        hint={t('proof-files-hint')}
        errorPrefix={p('error-prefix')}
        {...(error !== undefined && { error })}
      >
        {(control) => (
          <FileInput
            {...control}
            multiple
            words={{ button: t('proof-choose'), beside: t('proof-or-drop') }}
            accept="image/jpeg,image/png,application/pdf"
            onChange={(event) => {
              onFiles([...files, ...(event.currentTarget.files ?? [])])
              // The list below says what was chosen; the field is free for the next.
              event.currentTarget.value = ''
            }}
          />
        )}
      </FormField>
      {files.length > 0 && (
        <ul className="rd-chosen">
          {files.map((file, place) => (
            <li key={`${file.name} ${file.size} ${file.lastModified}`}>
              <span>{file.name}</span>
              <span className="rd-meta">{fileSizeInWords(file.size, language)}</span>
              <button
                type="button"
                className="rd-link-button"
                aria-label={t('proof-drop-file', { name: file.name })}
                onClick={() => onFiles(files.filter((_, other) => other !== place))}
              >
                {t('proof-drop')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
