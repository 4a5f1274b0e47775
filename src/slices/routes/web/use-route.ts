import { useRef } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { showToast, type Toast } from '#platform/web/toast.ts'
import { useActs } from '#platform/web/use-acts.ts'
import type { CaseRoute, RouteStep } from '../contract.ts'
import { moveTo } from '../rules/order.ts'
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

/** The steps as they stand, and the version of that. */
interface Order {
  readonly version: number
  readonly ids: readonly string[]
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
  const path = routeOf(route.caseId)
  const { run, send, told, undo } = useActs(
    { undo: t('undo'), undone: t('undone'), overtaken: t('overtaken') },
    () => refresh(path),
  )
  // The order that the last move answered, until the route is read anew.
  const moved = useRef<Order | null>(null)

  const step = (one: RouteStep, body: object): Promise<void> =>
    send(one, `/v1/routestappen/${one.id}/_stap`, body)
  const done = (one: RouteStep, command: StepCommand): Toast => {
    const way = backOf[command]
    const message = t(`did-${command}`, { name: name(one) })
    return told(message, way === null ? null : () => step(one, { command: way }))
  }
  const standing = (): Order =>
    moved.current && moved.current.version > route.version
      ? moved.current
      : { version: route.version, ids: route.steps.map(({ id }) => id) }
  const put = async (stepId: string, place: number): Promise<void> => {
    const { version: ifMatch, ids } = standing()
    const { version } = await post<{ version: number }>(
      `${path}/_verplaatsen`,
      { stepId, place },
      { ifMatch },
    )
    moved.current = { version, ids: moveTo(ids, stepId, place) }
  }
  return {
    path,
    take(one, command) {
      if (command === 'skip' || command === 'withdraw') return ask(command)
      run(async () => {
        await step(one, { command })
        showToast(done(one, command))
      }, `${command} ${one.id} ${one.version}`)
    },
    async skip(one, said) {
      await step(one, { command: 'skip', ...said })
      return done(one, 'skip')
    },
    async withdraw(one, said) {
      await step(one, { command: 'withdraw', ...said })
      return done(one, 'withdraw')
    },
    move: (one, by) =>
      run(async () => {
        const { ids } = standing()
        const was = ids.indexOf(one.id) + 1
        const place = was + by
        if (place < 1 || place > ids.length) return
        await put(one.id, place)
        showToast(told(t('did-move', { name: name(one), place }), () => put(one.id, was)))
      }),
    undo,
  }
}
