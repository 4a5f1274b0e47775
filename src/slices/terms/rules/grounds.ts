/**
 * Grounds on which a term stands still, Awb art. 4:15: lid 1 a and b, lid 2 a, b and c.
 * Under lid 1 the clock stops the day after the question was asked, and runs on by itself when the answer does not come in
 * the time that was given.
 */
export const suspensionGrounds = {
  'data-missing': { article: '4:15 lid 1 a', nextDay: true, answerBy: true },
  'foreign-information': { article: '4:15 lid 1 b', nextDay: true, answerBy: false },
  'applicant-agrees': { article: '4:15 lid 2 a', nextDay: false, answerBy: false },
  'applicant-delay': { article: '4:15 lid 2 b', nextDay: false, answerBy: false },
  'force-majeure': { article: '4:15 lid 2 c', nextDay: false, answerBy: false },
} as const satisfies Record<
  string,
  { readonly article: string; readonly nextDay: boolean; readonly answerBy: boolean }
>

export type SuspensionGround = keyof typeof suspensionGrounds

export const groundKeys = Object.keys(suspensionGrounds) as [SuspensionGround, ...SuspensionGround[]]
