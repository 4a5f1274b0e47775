import type { z } from 'zod'
import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'

/** Checks one part of a request against its schema. Unknown fields are refused by the schemas themselves. */
export function validate(
  schema: z.ZodType | undefined,
  value: unknown,
  where: string,
): { value: unknown; faults: Fault[] } {
  if (!schema) return { value: undefined, faults: [] }
  const result = schema.safeParse(value ?? {}, { reportInput: false })
  if (result.success) return { value: result.data, faults: [] }
  return { value: undefined, faults: result.error.issues.flatMap((issue) => faultsOf(issue, where)) }
}

function faultsOf(issue: z.core.$ZodIssue, where: string): Fault[] {
  const base = `${where}${issue.path.map((part) => `/${String(part).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('')}`
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ pointer: `${base}/${key}`, code: 'field-unknown' }))
  }
  return [{ pointer: base, ...codeOf(issue) }]
}

function codeOf(issue: z.core.$ZodIssue): Omit<Fault, 'pointer'> {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.includes('received undefined')
        ? { code: 'field-missing' }
        : { code: 'field-type', details: { expected: issue.expected } }
    case 'too_small':
      return issue.origin === 'string' && issue.minimum === 1
        ? { code: 'field-missing' }
        : { code: 'field-too-small', details: { minimum: Number(issue.minimum) } }
    case 'too_big':
      return { code: 'field-too-big', details: { maximum: Number(issue.maximum) } }
    case 'custom':
      return { code: issue.message || 'field-invalid' }
    default:
      return { code: 'field-invalid' }
  }
}

export function invalidInput(faults: readonly Fault[]): Refusal {
  return refuse('invalid-input', { count: faults.length }, faults)
}

/** Texts of the faults that a schema finds; slices add their own codes. */
export const fieldTexts = {
  'field-unknown': { status: 400, nl: 'Dit veld bestaat niet.', en: 'This field does not exist.' },
  'field-missing': { status: 400, nl: 'Vul dit in.', en: 'Fill this in.' },
  'field-type': {
    status: 400,
    nl: 'Hier hoort iets anders: {{expected}}.',
    en: 'This should be {{expected}}.',
  },
  'field-too-small': {
    status: 400,
    nl: 'Dit is te kort of te weinig; minstens {{minimum}}.',
    en: 'Too short or too few; at least {{minimum}}.',
  },
  'field-too-big': {
    status: 400,
    nl: 'Dit is te lang of te veel; hoogstens {{maximum}}.',
    en: 'Too long or too many; at most {{maximum}}.',
  },
  'field-invalid': { status: 400, nl: 'Dit klopt niet.', en: 'This is not right.' },
  'upload-expected': {
    status: 400,
    nl: 'Stuur het bestand mee in een formulier (multipart/form-data).',
    en: 'Send the file along in a form (multipart/form-data).',
  },
  'choice-missing': { status: 400, nl: 'Kies een antwoord.', en: 'Choose an answer.' },
  'field-json': { status: 400, nl: 'Dit is geen geldige JSON.', en: 'This is not valid JSON.' },
} as const
