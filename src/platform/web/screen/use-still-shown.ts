import { type RefObject, useEffect, useRef } from 'react'

/** Whether what began some work still stands on the screen when that work is done; who went elsewhere stays there. */
export function useStillShown(): Readonly<RefObject<boolean>> {
  const shown = useRef(true)
  useEffect(() => {
    shown.current = true
    return () => {
      shown.current = false
    }
  }, [])
  return shown
}
