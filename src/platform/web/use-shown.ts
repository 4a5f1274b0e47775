import { type RefObject, useEffect, useRef } from 'react'

/** Whether this still stands on the screen, for what comes late. */
export function useShown(): Readonly<RefObject<boolean>> {
  const shown = useRef(true)
  useEffect(() => {
    shown.current = true
    return () => {
      shown.current = false
    }
  }, [])
  return shown
}
