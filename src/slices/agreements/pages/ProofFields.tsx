import { FieldSet, FileInput, FormField, Radio } from '#platform/web/ui/index.ts'
import { proofKinds } from '../rules/evidence.ts'
import { faultIn, fieldId, formOf, type PartnerView } from './view.ts'

export interface ProofFieldsProps {
  readonly view: PartnerView
  readonly form: 'progress' | 'proof'
}

/** By what it can be seen, and a photo or paper beside it; a telephone offers its camera. */
export function ProofFields({ view, form }: ProofFieldsProps) {
  const { t, filled } = view
  const sent = formOf(view) === form ? filled.progress : undefined
  const lost = sent?.files ?? []
  return (
    <>
      <FieldSet legend={t('proof-kind')}>
        <div className="rd-progress-kinds" id={fieldId(form, 'proofKind')}>
          {proofKinds.map((kind) => (
            <Radio
              key={kind}
              name="proofKind"
              value={kind}
              defaultChecked={(sent?.proofKind || 'letter') === kind}
            >
              {t(`proof-${kind}`)}
            </Radio>
          ))}
        </div>
      </FieldSet>
      <FormField
        id={fieldId(form, 'files')}
        label={t('proof-files')}
        hint={t('proof-files-hint')}
        errorPrefix={t('fault-prefix')}
        {...faultIn(view, form, 'files')}
      >
        {(control) => (
          <FileInput {...control} name="files" multiple accept="image/jpeg,image/png,application/pdf" />
        )}
      </FormField>
      {lost.length > 0 && <p className="rd-meta">{t('proof-again', { names: lost.join(', ') })}</p>}
    </>
  )
}
