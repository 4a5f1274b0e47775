import { type Answers, isForOther, moreField, questionFields, signalField, yesDomains } from './answers.ts'

/** The pages of the form, one question each, in their order. */
export const steps = [
  'who',
  'behalf',
  'together',
  'questions',
  'wish',
  'signals',
  'more',
  'network',
  'name',
  'reach',
  'address',
] as const
export type Step = (typeof steps)[number]

/** Where each page stands under /melden. */
export const paths = {
  who: 'voor-wie',
  behalf: 'namens',
  together: 'samen',
  questions: 'vraag',
  wish: 'anders',
  signals: 'thuis',
  more: 'meer',
  network: 'wie-helpt',
  name: 'naam',
  reach: 'bereiken',
  address: 'adres',
} as const satisfies Record<Step, string>

export function stepAt(path: string): Step | undefined {
  return steps.find((step) => paths[step] === path)
}

/** The pages that these answers ask for: some open only because of what was said before. */
export function stepsFor(answers: Answers): readonly Step[] {
  return steps.filter((step) => {
    if (step === 'behalf') return isForOther(answers)
    if (step === 'together') return !isForOther(answers)
    return step !== 'more' || yesDomains(answers).length > 0
  })
}

export function stepAfter(step: Step, answers: Answers): Step | undefined {
  const all = stepsFor(answers)
  return all[all.indexOf(step) + 1]
}

export function stepBefore(step: Step, answers: Answers): Step | undefined {
  const all = stepsFor(answers)
  return all[all.indexOf(step) - 1]
}

const long = 2000
const line = 200

const ownFields: Readonly<Record<Exclude<Step, 'signals' | 'more'>, Readonly<Record<string, number>>>> = {
  who: { who: 10 },
  behalf: { relation: 20, knowing: 20, ownName: line, ownPhone: 40 },
  together: { together: 20, helperName: line, helperRelation: line, helperPhone: 40 },
  questions: Object.fromEntries(questionFields.map((field) => [field, long])),
  wish: { wish: long },
  network: { network: long },
  name: { givenNames: line, infix: 30, familyName: line, birthDay: 2, birthMonth: 2, birthYear: 4 },
  reach: { phone: 40, email: line, reach: line },
  address: { street: 100, houseNumber: 20, postcode: 8, city: 80 },
}

/** The fields of a page with the most characters that each takes. `domains`: those of the checklist. */
export function fieldsOf(
  step: Step,
  answers: Answers,
  domains: readonly string[],
): Readonly<Record<string, number>> {
  if (step === 'signals') return Object.fromEntries(domains.map((domain) => [signalField(domain), 3]))
  if (step === 'more')
    return Object.fromEntries(yesDomains(answers).map((domain) => [moreField(domain), long]))
  return ownFields[step]
}
