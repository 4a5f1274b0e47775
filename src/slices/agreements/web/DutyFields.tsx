import type { FormProblem } from '#platform/web/screen/use-problem.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { FormField, Select, TextInput } from '#platform/web/ui/index.ts'
import { dutyGroundKeys, dutyGrounds } from '../contract.ts'
import { agreementTexts } from './texts.ts'

export interface DutyWords {
  readonly ground: string
  readonly duty: string
  readonly consequence: string
}

export type DutyFieldsProps = {
  readonly words: DutyWords
  readonly problem: FormProblem
  readonly onChange: (name: keyof DutyWords, value: string) => void
}

/** A duty by law with the agreement: its ground, what it asks and what may follow, in words that the resident reads. */
export function DutyFields({ words, problem, onChange }: DutyFieldsProps) {
  const t = useTexts(agreementTexts)
  const p = useTexts(platformTexts)
  const line = (name: 'duty' | 'consequence', id: string, label: string, hint?: string) => {
    const error = problem.faultOf(id)
    return (
      <FormField
        id={id}
        label={label}
        errorPrefix={p('error-prefix')}
        {...(hint !== undefined && { hint })}
        {...(error !== undefined && { error })}
      >
        {(control) => (
          <TextInput
            {...control}
            maxLength={300}
            autoComplete="off"
            value={words[name]}
            onChange={(event) => onChange(name, event.currentTarget.value)}
          />
        )}
      </FormField>
    )
  }
  return (
    <>
      <FormField id="new-duty" label={t('new-duty')} errorPrefix={p('error-prefix')}>
        {(control) => (
          <Select
            {...control}
            value={words.ground}
            onChange={(event) => onChange('ground', event.currentTarget.value)}
          >
            <option value="">{t('new-duty-none')}</option>
            {dutyGroundKeys.map((key) => (
              <option key={key} value={key}>
                {dutyGrounds[key].law} {dutyGrounds[key].article}: {t(`ground-${key}`)}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      {words.ground !== '' && (
        <>
          {line('duty', 'new-duty-what', t('new-duty-what'), t('new-duty-what-hint'))}
          {line('consequence', 'new-duty-if', t('new-duty-if'))}
        </>
      )}
    </>
  )
}
