import { useRef } from 'react'

/** Does what is asked one after the other, in the order of the keys: what is pressed ahead on a slow line is not lost. */
export function useInTurn(): (work: () => Promise<unknown>) => Promise<unknown> {
  const last = useRef<Promise<unknown>>(Promise.resolve())
  return (work) => {
    const done = last.current.then(work)
    last.current = done.catch(() => undefined)
    return done
  }
}
