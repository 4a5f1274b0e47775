import type { FormProblem } from '#platform/web/screen/use-problem.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { Chip, DateInput, FieldSet, FormField, Select } from '#platform/web/ui/index.ts'
import { addDays, isPlainDate, type PlainDate } from '#shared/plain-date.ts'
import {
  longestEvery,
  mostTimes,
  type Pattern,
  type ProposeAgreementInput,
  repeatInWords,
  repeatUnits,
  timesUntil,
} from '../contract.ts'
import { agreementTexts } from './texts.ts'

/** The patterns that are chosen most; "other" asks for a number and a unit. */
const patterns = { week: ['week', 1], 'two-weeks': ['week', 2], month: ['month', 1] } as const
const choices = ['once', 'week', 'two-weeks', 'month', 'other'] as const

export interface RepeatDraft {
  readonly repeat: string
  readonly every: string
  readonly unit: string
  readonly until: string
}

/** Once, until somebody says otherwise; a quarter of a year when it is repeated. */
export const noRepeat: RepeatDraft = { repeat: 'once', every: '3', unit: 'week', until: '' }

function patternOf({ repeat, every, unit }: RepeatDraft): Pattern | null {
  if (repeat === 'week' || repeat === 'two-weeks' || repeat === 'month') {
    const [of, many] = patterns[repeat]
    return { unit: of, every: many }
  }
  const found = repeatUnits.find((one) => one === unit)
  return repeat === 'other' && found ? { unit: found, every: Number(every) } : null
}

/** What is sent of it: nothing for what is done once. */
export function repeatsIn(draft: RepeatDraft): Pick<ProposeAgreementInput, 'repeats'> {
  const pattern = patternOf(draft)
  return pattern === null
    ? {}
    : { repeats: { ...pattern, ...(isPlainDate(draft.until) && { until: draft.until }) } }
}

export type RepeatFieldsProps = {
  readonly draft: RepeatDraft
  /** The first day. */
  readonly dueOn: string
  readonly problem: FormProblem
  readonly onChange: (name: keyof RepeatDraft, value: string) => void
}

/** How often; and until which day, with how many times that is. */
export function RepeatFields({ draft, dueOn, problem, onChange }: RepeatFieldsProps) {
  const t = useTexts(agreementTexts)
  const p = useTexts(platformTexts)
  const language = useLanguage()
  const pattern = patternOf(draft)
  const first = isPlainDate(dueOn) ? dueOn : undefined
  const error = problem.faultOf('new-until')
  const choose = (choice: (typeof choices)[number]): void => {
    onChange('repeat', choice)
    if (choice !== 'once' && draft.until === '' && first) onChange('until', addDays(first, 84))
  }
  return (
    <>
      <FieldSet legend={t('new-repeat')}>
        <div className="rd-row">
          {choices.map((choice) => (
            <Chip key={choice} pressed={draft.repeat === choice} onToggle={() => choose(choice)}>
              {t(`repeat-${choice}`)}
            </Chip>
          ))}
        </div>
      </FieldSet>
      {draft.repeat === 'other' && (
        <div className="rd-two">
          <FormField id="new-every" label={t('repeat-every')} errorPrefix={p('error-prefix')}>
            {(control) => (
              <Select
                {...control}
                value={draft.every}
                onChange={(event) => onChange('every', event.currentTarget.value)}
              >
                {Array.from({ length: longestEvery }, (_, index) => (
                  <option key={String(index + 1)} value={index + 1}>
                    {index + 1}
                  </option>
                ))}
              </Select>
            )}
          </FormField>
          <FormField id="new-unit" label={t('repeat-unit')} errorPrefix={p('error-prefix')}>
            {(control) => (
              <Select
                {...control}
                value={draft.unit}
                onChange={(event) => onChange('unit', event.currentTarget.value)}
              >
                {repeatUnits.map((unit) => (
                  <option key={unit} value={unit}>
                    {t(`repeat-${unit}s`)}
                  </option>
                ))}
              </Select>
            )}
          </FormField>
        </div>
      )}
      {pattern && (
        <FormField
          id="new-until"
          label={t('repeat-until')}
          {...(first && { hint: hint(pattern, first) })}
          errorPrefix={p('error-prefix')}
          {...(error !== undefined && { error })}
        >
          {(control) => (
            <DateInput
              {...control}
              value={draft.until}
              min={dueOn}
              onChange={(event) => onChange('until', event.currentTarget.value)}
            />
          )}
        </FormField>
      )}
    </>
  )

  function hint(of: Pattern, from: PlainDate): string {
    const how = repeatInWords(of, from, language)
    const count = isPlainDate(draft.until) ? timesUntil(of, from, draft.until) : 0
    return count < 2 || count > mostTimes ? t('repeat-far', { how }) : t('repeat-until-hint', { how, count })
  }
}
