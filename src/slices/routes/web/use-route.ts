import { useRef } from 'react'
import { isProblem } from '#platform/web/api/problem.ts'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { hideToast, showToast, type Toast } from '#platform/web/toast.ts'
import type { CaseRoute, RouteStep } from '../contract.ts'
import type { StepCommand } from '../rules/step.ts'
import { routeOf } from './paths.ts'
import { useRouteWords } from './use-words.ts'

export interface RouteWork {
  /** What is read anew after a change. */
  readonly path: string
  /** Acts at once, with a way back; what needs words asks for them first. */
  readonly take: (step: RouteStep, command: StepCommand) => void
  readonly skip: (
    step: RouteStep,
    said: { readonly reason: string; readonly discussed: boolean },
  ) => Promise<Toast>
  readonly withdraw: (
    step: RouteStep,
    said: { readonly saidBy: string; readonly on: string },
  ) => Promise<Toast>
  readonly move: (step: RouteStep, by: -1 | 1) => void
  readonly undo: () => void
}

const backOf = {
  begin: 'put-back',
  finish: 'reopen',
  skip: 'resume',
  withdraw: 'resume',
  resume: null,
  reopen: 'finish',
  'put-back': null,
} as const satisfies Record<StepCommand, StepCommand | null>

/** What is done to the steps of a route, each with the way back that it has. */
export function useRoute(route: CaseRoute, ask: (command: 'skip' | 'withdraw') => void): RouteWork {
  const { t, name } = useRouteWords()
  const refresh = useRefresh()
  const back = useRef<(() => Promise<void>) | null>(null)
  const busy = useRef(false)
  const path = routeOf(route.caseId)

  const send = async (id: string, version: number, body: object): Promise<void> => {
    await post(`/v1/routestappen/${id}/_stap`, body, { ifMatch: version })
  }
  const undo = (): void => {
    const way = back.current
    back.current = null
    if (way === null) return
    hideToast()
    run(async () => {
      await way()
      showToast({ message: t('undone') })
    })
  }
  const done = (message: string, way: (() => Promise<void>) | null): Toast => {
    back.current = way
    return { message, ...(way !== null && { undoLabel: t('undo'), shortcut: 'Z', onUndo: undo }) }
  }
  /** One thing at a time; who was overtaken sees how it stands. */
  const run = (work: () => Promise<void>): void => {
    if (busy.current) return
    busy.current = true
    work()
      .catch((error: unknown) => {
        if (!isProblem(error)) throw error
        showToast({ message: error.status === 412 ? t('overtaken') : error.message })
      })
      .finally(() => {
        busy.current = false
        void refresh(path)
      })
  }
  const told = (step: RouteStep, command: StepCommand): Toast => {
    const way = backOf[command]
    return done(
      t(`did-${command}`, { name: name(step) }),
      way === null ? null : () => send(step.id, step.version + 1, { command: way }),
    )
  }
  return {
    path,
    take(step, command) {
      if (command === 'skip' || command === 'withdraw') return ask(command)
      run(async () => {
        await send(step.id, step.version, { command })
        showToast(told(step, command))
      })
    },
    async skip(step, said) {
      await send(step.id, step.version, { command: 'skip', ...said })
      return told(step, 'skip')
    },
    async withdraw(step, said) {
      await send(step.id, step.version, { command: 'withdraw', ...said })
      return told(step, 'withdraw')
    },
    move(step, by) {
      const place = step.place + by
      if (place < 1 || place > route.steps.length) return
      const put = (at: number, version: number) =>
        post<{ version: number }>(
          `${path}/_verplaatsen`,
          { stepId: step.id, place: at },
          { ifMatch: version },
        )
      run(async () => {
        const { version } = await put(place, route.version)
        showToast(
          done(t('did-move', { name: name(step), place }), async () => {
            await put(step.place, version)
          }),
        )
      })
    },
    undo,
  }
}
