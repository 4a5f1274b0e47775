import { useState } from 'react'
import type { FormProblem } from './use-problem.ts'

export interface Submit {
  readonly busy: boolean
  /** Runs the work once at a time; what the server refuses lands in the problem of the form. */
  readonly submit: (work: () => Promise<void>) => void
}

export function useSubmit(problem: FormProblem): Submit {
  const [busy, setBusy] = useState(false)
  const submit = (work: () => Promise<void>): void => {
    if (busy) return
    setBusy(true)
    work()
      .then(() => problem.clear())
      .catch((error: unknown) => problem.report(error))
      .finally(() => setBusy(false))
  }
  return { busy, submit }
}
