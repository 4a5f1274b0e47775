import { HiddenFields } from '#platform/web/site/index.ts'
import { BigButton, FieldSet, Radio } from '#platform/web/ui/index.ts'
import { progressKinds } from '../rules/progress.ts'
import { LineFields } from './LineFields.tsx'
import { ProgressLines } from './ProgressLines.tsx'
import { ProofFields } from './ProofFields.tsx'
import { formOf, type PartnerView } from './view.ts'

export interface ProgressPartProps {
  readonly view: PartnerView
}

/** What was done with the resident: one dated line, and what was written before. */
export function ProgressPart({ view }: ProgressPartProps) {
  const { t, lines, current, formKey, addresses, filled } = view
  const running = current.state === 'accepted' || current.state === 'at-risk'
  if (!running && lines.length === 0) return null
  const sent = formOf(view) === 'progress' ? filled.progress : undefined
  return (
    <div className="rd-progress">
      <h2>{t('progress-title')}</h2>
      {running && (
        <form method="post" action={addresses.progress} encType="multipart/form-data">
          <HiddenFields fields={{ sleutel: formKey }} />
          <FieldSet legend={t('progress-kind')}>
            <div className="rd-progress-kinds" id="progress-kind">
              {progressKinds.map((kind) => (
                <Radio
                  key={kind}
                  name="kind"
                  value={kind}
                  defaultChecked={(sent?.kind ?? 'contact') === kind}
                >
                  {t(`progress-${kind}`)}
                </Radio>
              ))}
            </div>
          </FieldSet>
          <div className="rd-proof-fields">
            <ProofFields view={view} form="progress" />
          </div>
          <LineFields view={view} form="progress" label={t('progress-line')} />
          <BigButton variant="secondary">{t('progress-send')}</BigButton>
        </form>
      )}
      <ProgressLines
        lines={lines}
        day={view.day}
        language={view.language}
        addressOf={({ id }) => `/p/bewijs/${id}`}
        words={{
          contact: t('progress-contact'),
          work: t('progress-work'),
          obstacle: t('progress-obstacle'),
          proof: t('progress-proof'),
          byPhone: t('progress-by-phone'),
        }}
      />
    </div>
  )
}
