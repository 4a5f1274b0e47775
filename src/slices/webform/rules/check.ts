import { parsePartialDate } from '#shared/partial-date.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { Fault } from '#shared/refusal.ts'
import {
  type Answers,
  behalfKnowings,
  behalfRelations,
  birthOf,
  given,
  isForOther,
  moreField,
  yesDomains,
} from './answers.ts'
import { fieldsOf, type Step, stepsFor } from './steps.ts'

// Line breaks and tabs are fine; other controls break databases, letters and logs.
const controlCharacters = /[^\P{Cc}\n\r\t]/u

type Demand = (answers: Answers, today: PlainDate) => readonly (readonly [field: string, code: string])[]

function when(missing: boolean, field: string, code: string): readonly (readonly [string, string])[] {
  return missing ? [[field, code]] : []
}

function isOneOf(all: readonly string[], value: string): boolean {
  return all.includes(value)
}

const demands: Readonly<Record<Step, Demand>> = {
  who: (answers) => when(!isOneOf(['self', 'other'], given(answers, 'who')), 'who', 'choice-missing'),
  behalf: (answers) => [
    ...when(!isOneOf(behalfRelations, given(answers, 'relation')), 'relation', 'choice-missing'),
    ...when(!isOneOf(behalfKnowings, given(answers, 'knowing')), 'knowing', 'choice-missing'),
    ...when(given(answers, 'ownName') === '', 'ownName', 'form-own-name'),
    ...when(given(answers, 'ownPhone') === '', 'ownPhone', 'form-own-phone'),
  ],
  together: (answers) => [
    ...when(!isOneOf(['alone', 'with'], given(answers, 'together')), 'together', 'choice-missing'),
    ...when(
      given(answers, 'together') === 'with' && given(answers, 'helperName') === '',
      'helperName',
      'form-helper-name',
    ),
  ],
  questions: (answers) => when(given(answers, 'question1') === '', 'question1', 'form-question'),
  wish: () => [],
  signals: () => [],
  more: (answers) =>
    yesDomains(answers)
      .filter((domain) => given(answers, moreField(domain)) === '')
      .map((domain) => [moreField(domain), 'form-more'] as const),
  network: () => [],
  name: (answers, today) => [
    ...when(given(answers, 'familyName') === '', 'familyName', 'form-family-name'),
    ...birthFaults(answers, 'birth', today).map((code) => ['birthYear', code] as const),
  ],
  reach: (answers) => {
    const email = given(answers, 'email')
    const phone = given(answers, 'phone').replace(/\D/g, '')
    return [
      ...when(given(answers, 'phone') !== '' && phone.length < 8, 'phone', 'form-phone'),
      ...when(email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email), 'email', 'form-email'),
    ]
  },
  address: (answers) => {
    const postcode = given(answers, 'postcode')
    const nowhere = ['phone', 'email', 'street'].every((field) => given(answers, field) === '')
    return [
      ...when(nowhere && !isForOther(answers), 'street', 'form-nowhere'),
      ...when(postcode !== '' && !/^[1-9]\d{3}\s?[A-Za-z]{2}$/.test(postcode), 'postcode', 'form-postcode'),
    ]
  },
}

/** What is wrong with a birth date of which parts may be unknown. */
export function birthFaults(answers: Answers, prefix: string, today: PlainDate): readonly string[] {
  const part = (name: string): string => given(answers, `${prefix}${name}`)
  const parts = [part('Year'), part('Month'), part('Day')]
  if (parts.every((text) => text === '')) return []
  if (part('Year') === '' || !/^\d{4}$/.test(part('Year'))) return ['form-birth-year']
  if (part('Day') !== '' && part('Month') === '') return ['form-birth']
  const born = birthOf(answers, prefix)
  const birth = parsePartialDate(born)
  if (!birth || birth.year === null || Number(today.slice(0, 4)) - birth.year > 120) return ['form-birth']
  return born > today.slice(0, born.length) ? ['form-birth'] : []
}

/** All that is wrong on one page, in the order of its fields. */
export function checkStep(
  step: Step,
  answers: Answers,
  today: PlainDate,
  domains: readonly string[],
): readonly Fault[] {
  const unreadable = Object.entries(fieldsOf(step, answers, domains)).flatMap(([field, maximum]) => {
    const text = answers[field] ?? ''
    if (text.length > maximum)
      return [{ pointer: `/${field}`, code: 'field-too-big', details: { maximum } } satisfies Fault]
    return controlCharacters.test(text) ? [{ pointer: `/${field}`, code: 'text-control-characters' }] : []
  })
  const missing = demands[step](answers, today).map(([field, code]) => ({ pointer: `/${field}`, code }))
  return [...unreadable, ...missing]
}

/** The first page that is not right yet. */
export function firstWrong(answers: Answers, today: PlainDate, domains: readonly string[]): Step | undefined {
  return stepsFor(answers).find((step) => checkStep(step, answers, today, domains).length > 0)
}
