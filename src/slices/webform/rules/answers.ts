/** What was filled in, by the name of its field; what is absent was not answered. */
export type Answers = Readonly<Record<string, string>>

export const mostQuestions = 5
export const questionFields = ['question1', 'question2', 'question3', 'question4', 'question5'] as const

/** Who reports, seen from the person whom it is about. */
export const behalfRelations = ['parent', 'partner', 'child', 'neighbour', 'professional', 'other'] as const
export type BehalfRelation = (typeof behalfRelations)[number]
export const behalfKnowings = ['agrees', 'knows', 'unaware'] as const

/** Field of a signal question, and of what was told after its yes. */
export function signalField(domain: string): string {
  return `signal-${domain}`
}
export function moreField(domain: string): string {
  return `more-${domain}`
}

const signalPattern = /^signal-([a-z-]+)$/

/** The signal questions that were answered; without an answer there is no row. */
export function answeredSignals(
  answers: Answers,
): readonly { readonly domain: string; readonly answer: 'yes' | 'no' }[] {
  return Object.entries(answers).flatMap(([field, answer]) => {
    const domain = signalPattern.exec(field)?.[1]
    return domain !== undefined && (answer === 'yes' || answer === 'no') ? [{ domain, answer }] : []
  })
}

export function yesDomains(answers: Answers): readonly string[] {
  return answeredSignals(answers)
    .filter(({ answer }) => answer === 'yes')
    .map(({ domain }) => domain)
}

export function given(answers: Answers, field: string): string {
  return answers[field]?.trim() ?? ''
}

export function isForOther(answers: Answers): boolean {
  return answers.who === 'other'
}

/** The questions in own words, without the empty ones. */
export function ownQuestions(answers: Answers): readonly string[] {
  return questionFields.map((field) => given(answers, field)).filter((words) => words !== '')
}

/** The birth date as far as it is known: 1975, 1975-03 or 1975-03-14. */
export function birthOf(answers: Answers, prefix = 'birth'): string {
  const part = (name: string): string => given(answers, `${prefix}${name}`)
  const pad = (text: string, length: number): string => text.padStart(length, '0')
  if (part('Year') === '') return ''
  const month = part('Month') === '' ? '' : `-${pad(part('Month'), 2)}`
  const day = month === '' || part('Day') === '' ? '' : `-${pad(part('Day'), 2)}`
  return `${pad(part('Year'), 4)}${month}${day}`
}
