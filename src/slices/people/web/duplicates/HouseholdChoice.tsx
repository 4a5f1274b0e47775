import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { ErrorMessage, FieldSet, Radio } from '#platform/web/ui/index.ts'
import type { MergeInput } from '../../contract.ts'
import { duplicateTexts } from './texts.ts'

export type HouseholdChoiceProps = {
  readonly kept: string
  readonly other: string
  readonly chosen: MergeInput['households']
  readonly onChoose: (chosen: NonNullable<MergeInput['households']>) => void
  readonly error?: string | undefined
}

/** A person may be in two households; only a human knows whether this one is. */
export function HouseholdChoice({ kept, other, chosen, onChoose, error }: HouseholdChoiceProps) {
  const t = useTexts(duplicateTexts)
  const prefix = useTexts(platformTexts)('error-prefix')
  return (
    <FieldSet legend={t('households')} id="pair-households" invalid={error !== undefined}>
      {error !== undefined && <ErrorMessage prefix={prefix}>{error}</ErrorMessage>}
      <Radio name="households" checked={chosen === 'both'} onChange={() => onChoose('both')}>
        {t('households-both', { a: kept, b: other })}
      </Radio>
      <Radio name="households" checked={chosen === 'survivor'} onChange={() => onChoose('survivor')}>
        {t('households-survivor', { a: kept })}
      </Radio>
    </FieldSet>
  )
}
