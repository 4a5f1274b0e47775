import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import type { FormProblem } from '#platform/web/screen/use-problem.ts'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { fieldId } from './TextField.tsx'

export interface Change {
  readonly problem: FormProblem
  readonly busy: boolean
  readonly send: <Answer>(path: string, body: unknown, done: (answer: Answer) => void) => void
}

/**
 * Sends and says that it is done. Reads anew also after a refusal: when somebody else was first, the form stays and the
 * next try is about what stands there now.
 */
export function useChange(version?: number): Change {
  const refresh = useRefresh()
  const problem = useProblem(fieldId)
  const { busy, submit } = useSubmit(problem)
  const send = <Answer>(path: string, body: unknown, done: (answer: Answer) => void): void =>
    submit(async () => {
      try {
        done(await post<Answer>(path, body, version === undefined ? {} : { ifMatch: version }))
      } finally {
        await refresh('/v1/bijeenkomsten', '/v1/agenda', '/v1/begrippen', '/v1/wegwijzer')
      }
    })
  return { problem, busy, send }
}
