import { ErrorMessage, FormField, Radio, TextArea, TextInput } from '#platform/web/ui/index.ts'
import { type FormView, faultOf, filledIn } from './form.ts'

export interface LineFieldProps {
  readonly view: FormView
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly maxLength: number
  readonly autoComplete?: string
  readonly inputMode?: 'tel' | 'email' | 'numeric'
  readonly className?: string
}

/** One line. Names run in the direction of their own script. */
export function LineField({ view, name, label, hint, ...rest }: LineFieldProps) {
  return (
    <FormField
      id={name}
      label={label}
      errorPrefix={view.t('fault-prefix')}
      {...(hint !== undefined && { hint })}
      {...faultOf(view, name)}
    >
      {({ invalid, ...control }) => (
        <TextInput
          {...control}
          {...rest}
          invalid={invalid}
          name={name}
          dir="auto"
          defaultValue={filledIn(view, name)}
        />
      )}
    </FormField>
  )
}

export interface WordsFieldProps {
  readonly view: FormView
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly rows?: number
}

/** Own words, in the voice of who writes. */
export function WordsField({ view, name, label, hint, rows = 5 }: WordsFieldProps) {
  return (
    <FormField
      id={name}
      label={label}
      errorPrefix={view.t('fault-prefix')}
      {...(hint !== undefined && { hint })}
      {...faultOf(view, name)}
    >
      {({ invalid, ...control }) => (
        <TextArea
          {...control}
          invalid={invalid}
          className="rd-voice"
          name={name}
          rows={rows}
          maxLength={2000}
          dir="auto"
          defaultValue={filledIn(view, name)}
        />
      )}
    </FormField>
  )
}

export interface ChoiceFieldProps {
  readonly view: FormView
  readonly name: string
  readonly legend: string
  /** The legend is the question of the page. */
  readonly title?: boolean
  readonly hint?: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
}

export function ChoiceField({ view, name, legend, title = false, hint, choices }: ChoiceFieldProps) {
  const { error } = faultOf(view, name)
  const described = [hint !== undefined && `${name}-hint`, error !== undefined && `${name}-error`]
    .filter(Boolean)
    .join(' ')
  return (
    <fieldset className="rd-radios" {...(described !== '' && { 'aria-describedby': described })}>
      <legend>{title ? <h1>{legend}</h1> : <h2 className="rd-form-legend">{legend}</h2>}</legend>
      {hint !== undefined && (
        <p className="rd-sec" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <ErrorMessage id={`${name}-error`} prefix={view.t('fault-prefix')}>
          {error}
        </ErrorMessage>
      )}
      {choices.map(({ value, label }) => (
        <Radio
          key={value}
          id={`${name}-${value}`}
          name={name}
          value={value}
          invalid={error !== undefined}
          defaultChecked={filledIn(view, name) === value}
        >
          {label}
        </Radio>
      ))}
    </fieldset>
  )
}

/** Day, month and year apart: each may be unknown, and none needs a calendar to click through. */
export function BirthField({ view }: { readonly view: FormView }) {
  const { t } = view
  const { error } = faultOf(view, 'birthYear')
  const first = faultOf(view, 'birthDay').error ?? error
  const described = first === undefined ? 'birth-hint' : 'birth-hint birth-error'
  return (
    <fieldset className="rd-birth" aria-describedby={described}>
      <legend className="ams-label">{t('born')}</legend>
      <p className="rd-hint" id="birth-hint">
        {t('born-hint')}
      </p>
      {first !== undefined && (
        <ErrorMessage id="birth-error" prefix={t('fault-prefix')}>
          {first}
        </ErrorMessage>
      )}
      <div className="rd-birth-parts">
        {(['birthDay', 'birthMonth', 'birthYear'] as const).map((name) => (
          <label key={name} htmlFor={name}>
            {t(name)}
            <TextInput
              id={name}
              name={name}
              inputMode="numeric"
              maxLength={name === 'birthYear' ? 4 : 2}
              size={name === 'birthYear' ? 4 : 2}
              invalid={first !== undefined}
              autoComplete="off"
              defaultValue={filledIn(view, name)}
            />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
