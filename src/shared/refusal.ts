/**
 * A rule's "no". Rules know no HTTP: one file (platform/http/problem.ts) maps a code to a status and a text.
 * `details` fills the text; `faults` names fields when the refusal is about input.
 */
export interface Refusal {
  readonly refused: true
  readonly code: string
  readonly details: Readonly<Record<string, string | number>>
  readonly faults: readonly Fault[]
}

/** One fault in the input. `pointer` is a JSON pointer into the body, e.g. `/questions/0/ownWords`. */
export interface Fault {
  readonly pointer: string
  readonly code: string
  readonly details?: Readonly<Record<string, string | number>>
}

export function refuse(
  code: string,
  details: Refusal['details'] = {},
  faults: readonly Fault[] = [],
): Refusal {
  return { refused: true, code, details, faults }
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && (value as { refused?: unknown }).refused === true
}
