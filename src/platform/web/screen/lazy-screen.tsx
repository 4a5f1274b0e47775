import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react'
import { onceBack, wentOffline } from '../api/connection.ts'

export type LazyScreen<P> = ((props: P) => ReactNode) & {
  /** Fetches the code; the router waits for it before it leaves the screen that is shown. */
  readonly preload: () => Promise<void>
}

/** An answer to something asked earlier may say that there is a connection when there is none yet. */
const mostTries = 20

const all: (() => Promise<void>)[] = []

/** A screen or dialog of which the code comes when it is first needed, or earlier by readAhead. */
export function lazyScreen<P extends object>(load: () => Promise<ComponentType<P>>): LazyScreen<P> {
  let loaded: ComponentType<P> | undefined
  const fetched = async (): Promise<{ default: ComponentType<P> }> => {
    loaded ??= await load()
    return { default: loaded }
  }
  // What is asked for without a connection comes when there is one again: a failure here would stay for good.
  const Waiting = lazy(async () => {
    for (let left = mostTries; left > 1; left--) {
      try {
        return await fetched()
      } catch {
        await connectionBack()
      }
    }
    return fetched()
  })
  function Screen(props: P): ReactNode {
    const [Shown] = useState<ComponentType<P>>(() => loaded ?? Waiting)
    return (
      <Suspense fallback={null}>
        <Shown {...props} />
      </Suspense>
    )
  }
  const preload = async (): Promise<void> => void (await fetched())
  all.push(preload)
  return Object.assign(Screen, { preload })
}

function connectionBack(): Promise<void> {
  return new Promise((resolve) => {
    const stop = onceBack(() => {
      stop()
      resolve()
    })
    wentOffline()
  })
}

/** The code of the other screens, one by one, once the first screen stands; without a connection they wait. */
export async function readAhead(): Promise<void> {
  try {
    for (const preload of all) await preload()
  } catch {
    // The router fetches it again when somebody goes there.
  }
}
