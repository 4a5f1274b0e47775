import type { PageFault } from '../props.ts'
import { type Answers, given } from '../rules/answers.ts'
import type { FormText } from './texts.ts'

/** What every part of a page needs: words, what was filled in, and what is wrong with it. */
export interface FormView {
  readonly t: FormText
  readonly answers: Answers
  readonly faults: readonly PageFault[]
}

export function faultOf({ faults }: FormView, field: string): { readonly error?: string } {
  const error = faults.find((fault) => fault.field === field)?.reason
  return error === undefined ? {} : { error }
}

export function filledIn({ answers }: FormView, field: string): string {
  return answers[field] ?? ''
}

/** Where a link of the summary leads: the first choice of a group, else the field itself. */
export function fieldId(field: string): string {
  const first: Readonly<Record<string, string>> = {
    who: 'who-self',
    relation: 'relation-parent',
    knowing: 'knowing-agrees',
    together: 'together-alone',
  }
  return first[field] ?? field
}

export function nameOfHelper(answers: Answers): string {
  return answers.together === 'with' ? given(answers, 'helperName') : ''
}
