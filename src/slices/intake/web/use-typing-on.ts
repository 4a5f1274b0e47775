import { useEffect, useRef } from 'react'

/** Milliseconds between two letters of somebody who is typing. */
const pace = 600

/**
 * Says whether somebody is in the midst of typing: then a letter is no command on a screen that came meanwhile, which they
 * have not seen yet. Looks only while `watch`, so that what was typed before is forgotten.
 */
export function useTypingOn(watch: boolean): () => boolean {
  const letterAt = useRef(0)
  useEffect(() => {
    if (!watch) return
    letterAt.current = 0
    // When a key comes up: whoever asks on its way down is told of the letter before it.
    const note = ({ key, timeStamp }: KeyboardEvent): void => {
      if (key.length === 1) letterAt.current = timeStamp
    }
    document.addEventListener('keyup', note)
    return () => document.removeEventListener('keyup', note)
  }, [watch])
  return () => letterAt.current > 0 && performance.now() - letterAt.current < pace
}
