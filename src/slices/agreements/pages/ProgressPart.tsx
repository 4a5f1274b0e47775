import { HiddenFields } from '#platform/web/site/index.ts'
import { BigButton, DateInput, FieldSet, FormField, Radio, TextInput } from '#platform/web/ui/index.ts'
import { longestLine, progressKinds } from '../rules/progress.ts'
import { ProgressLines } from './ProgressLines.tsx'
import type { PartnerView } from './view.ts'

export interface ProgressPartProps {
  readonly view: PartnerView
}

/** What was done with the resident: one dated line, and what was written before. */
export function ProgressPart({ view }: ProgressPartProps) {
  const { t, lines, current, formKey, today, addresses, faults, filled } = view
  const running = current.state === 'accepted' || current.state === 'at-risk'
  if (!running && lines.length === 0) return null
  const sent = filled.progress
  const faultOf = (field: string) => {
    const fault = sent && faults.find((one) => one.field === field)
    return fault ? { error: fault.reason } : {}
  }
  return (
    <div className="rd-progress">
      <h2>{t('progress-title')}</h2>
      {running && (
        <form method="post" action={addresses.progress}>
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
          <FormField
            id="progress-line"
            label={t('progress-line')}
            hint={t('progress-hint')}
            errorPrefix={t('fault-prefix')}
            {...faultOf('line')}
          >
            {({ invalid, ...control }) => (
              <TextInput
                {...control}
                invalid={invalid}
                name="line"
                maxLength={longestLine}
                autoComplete="off"
                defaultValue={sent?.line ?? ''}
              />
            )}
          </FormField>
          <FormField
            id="progress-day"
            label={t('progress-day')}
            errorPrefix={t('fault-prefix')}
            {...faultOf('day')}
          >
            {({ invalid, ...control }) => (
              <DateInput
                {...control}
                invalid={invalid}
                name="day"
                max={today}
                defaultValue={sent?.day ?? today}
              />
            )}
          </FormField>
          <BigButton variant="secondary">{t('progress-send')}</BigButton>
        </form>
      )}
      <ProgressLines
        lines={lines}
        day={view.day}
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
