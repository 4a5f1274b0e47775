import { type Language, languages } from '#platform/i18n/language.ts'
import type { FormProblem } from '../screen/use-problem.ts'
import { ItemTextField } from './ItemTextField.tsx'

export type LanguageFieldsProps = {
  /** The place of the text in the list, without its language: items-3-label. */
  readonly id: string
  readonly label: (language: Language) => string
  readonly value: Readonly<Record<Language, string>>
  readonly longest: number
  readonly rows?: number
  readonly problem: FormProblem
  readonly onChange: (value: Record<Language, string>) => void
}

/** One text of one line, in every language that the product speaks. */
export function LanguageFields({ id, label, value, onChange, ...rest }: LanguageFieldsProps) {
  return languages.map((lang) => (
    <ItemTextField
      {...rest}
      key={lang}
      id={`${id}-${lang}`}
      label={label(lang)}
      lang={lang}
      value={value[lang]}
      onChange={(text) => onChange({ ...value, [lang]: text })}
    />
  ))
}
