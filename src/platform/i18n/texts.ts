import i18next, { type i18n } from 'i18next'
import type { Language } from './language.ts'

export type Params = Readonly<Record<string, string | number>>

/** The texts of one slice in one language; `{{name}}` is filled in, `_one` and `_other` follow `count`. */
export type Texts = Readonly<Record<string, string>>

type BaseKey<Key> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key
export type TextKey<T> = BaseKey<keyof T & string>

/** Gives the text of a key; a key that does not exist is a compile error. */
export type Translate<T> = (key: TextKey<T>, params?: Params) => string

const engine: i18n = i18next.createInstance()
engine.init({
  lng: 'nl',
  fallbackLng: 'nl',
  resources: {},
  interpolation: { escapeValue: false },
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
})

/**
 * Registers the texts of a slice and returns its translator per language. English must have exactly the keys of Dutch.
 * @example const texts = defineTexts('agreements', { nl, en }); texts('nl')('accepted')
 */
export function defineTexts<const T extends Texts>(
  slice: string,
  catalogues: { readonly nl: T; readonly en: { readonly [Key in keyof T]: string } },
): (language: Language) => Translate<T> {
  engine.addResourceBundle('nl', slice, catalogues.nl)
  engine.addResourceBundle('en', slice, catalogues.en)
  // i18next types keys per application; here the keys are typed per slice instead, by `Translate`.
  const translate = (language: Language) =>
    engine.getFixedT(language, slice) as unknown as (key: string, params?: object) => string
  const translators = { nl: translate('nl'), en: translate('en') }
  return (language) => (key, params) => translators[language](key, params)
}
