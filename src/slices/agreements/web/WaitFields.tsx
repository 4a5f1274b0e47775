import type { FormProblem } from '#platform/web/screen/use-problem.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { FormField, Radio, Select, TextInput } from '#platform/web/ui/index.ts'
import { agreementTexts } from './texts.ts'
import { useAgreementWords } from './use-agreement-words.ts'
import type { WaitGroup } from './use-wait-choices.ts'
import type { WaitWords } from './wait-words.ts'

export type WaitFieldsProps = {
  readonly groups: readonly WaitGroup[]
  readonly words: WaitWords
  readonly dueOn: string
  /** What it says while nothing is chosen. */
  readonly none: string
  readonly problem: FormProblem
  readonly onChange: (name: keyof WaitWords, value: string) => void
}

/** For what it waits, and by when it is to be done after that. */
export function WaitFields({ groups, words, dueOn, none, problem, onChange }: WaitFieldsProps) {
  const t = useTexts(agreementTexts)
  const p = useTexts(platformTexts)
  const { long } = useAgreementWords()
  const onError = problem.faultOf('wait-on')
  const daysError = problem.faultOf('wait-days')
  const until = (value: string, label: string) => (
    <Radio
      name="wait-when"
      checked={words.waitsUntil === value}
      onChange={() => onChange('waitsUntil', value)}
    >
      {label}
    </Radio>
  )
  return (
    <>
      <FormField
        id="wait-on"
        label={t('wait-on')}
        errorPrefix={p('error-prefix')}
        {...(onError !== undefined && { error: onError })}
      >
        {(control) => (
          <Select
            {...control}
            value={words.waitsOn}
            onChange={(event) => onChange('waitsOn', event.currentTarget.value)}
          >
            <option value="">{none}</option>
            {groups.map(({ kind, choices }) => (
              <optgroup key={kind} label={t(`wait-${kind}`)}>
                {choices.map((one) => (
                  <option key={one.key} value={one.key}>
                    {one.words}
                  </option>
                ))}
              </optgroup>
            ))}
          </Select>
        )}
      </FormField>
      {words.waitsOn !== '' && (
        <fieldset className="rd-wait-when">
          <legend>{t('wait-when')}</legend>
          {until('days', t('wait-when-days'))}
          {until('fixed', t('wait-when-fixed', { date: long(dueOn) }))}
        </fieldset>
      )}
      {words.waitsOn !== '' && words.waitsUntil === 'days' && (
        <FormField
          id="wait-days"
          label={t('wait-days-label')}
          errorPrefix={p('error-prefix')}
          {...(daysError !== undefined && { error: daysError })}
        >
          {({ invalid, ...control }) => (
            <TextInput
              {...control}
              invalid={invalid}
              inputMode="numeric"
              maxLength={3}
              value={words.waitsDays}
              onChange={(event) => onChange('waitsDays', event.currentTarget.value)}
            />
          )}
        </FormField>
      )}
    </>
  )
}
