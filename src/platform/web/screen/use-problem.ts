import { useState } from 'react'
import { isProblem, OfflineError } from '../api/problem.ts'
import { countInWords } from '../count-in-words.ts'
import { useLanguage, useTexts } from '../session/session.ts'
import { platformTexts } from '../texts.ts'

export interface FormFault {
  readonly fieldId: string
  readonly message: string
  /** The field in words, for a sentence that holds for any field. */
  readonly about?: string
}

export interface FormProblem {
  /** "Twee dingen moeten nog" or the sentence of the server. */
  readonly title: string
  readonly faults: readonly FormFault[]
  /** Grows per attempt, so that the summary takes focus again. */
  readonly attempt: number
  readonly faultOf: (fieldId: string) => string | undefined
  /** Shows a fault that the screen itself knows. */
  readonly show: (title: string, faults: readonly FormFault[]) => void
  readonly report: (error: unknown) => void
  readonly clear: () => void
}

/** Keeps what the server refused. `fieldOf` gives the id of the field for a JSON pointer into the body. */
export function useProblem(fieldOf: (pointer: string) => string): FormProblem {
  const t = useTexts(platformTexts)
  const language = useLanguage()
  const [state, setState] = useState({ title: '', faults: [] as readonly FormFault[], attempt: 0 })
  const show = (title: string, faults: readonly FormFault[]): void =>
    setState(({ attempt }) => ({ title, faults, attempt: attempt + 1 }))
  return {
    ...state,
    show,
    faultOf: (fieldId) => state.faults.find((fault) => fault.fieldId === fieldId)?.message,
    clear: () => setState(({ attempt }) => ({ title: '', faults: [], attempt })),
    report(error) {
      if (isProblem(error) && error.invalidParams.length > 0) {
        const faults = error.invalidParams.map(({ pointer, reason, code }) => {
          const fieldId = fieldOf(pointer)
          const about = code.startsWith('field-') ? labelOf(fieldId) : undefined
          return { fieldId, message: reason, ...(about !== undefined && { about }) }
        })
        show(t('faults', { count: faults.length, many: countInWords(faults.length, language, true) }), faults)
      } else if (isProblem(error)) show(error.message, [{ fieldId: fieldOf(''), message: t('nothing-lost') }])
      else if (error instanceof OfflineError)
        show(t('offline-now'), [{ fieldId: fieldOf(''), message: t('nothing-lost') }])
      else throw error
    },
  }
}

/** What stands above a field on the screen. */
function labelOf(fieldId: string): string | undefined {
  const label =
    document.querySelector(`label[for="${CSS.escape(fieldId)}"]`) ??
    document.getElementById(fieldId)?.closest('fieldset')?.querySelector('legend')
  return label?.textContent.trim() || undefined
}
