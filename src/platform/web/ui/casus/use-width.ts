import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** Width of an element in px, kept up to date; `initial` on the server and until it is known. */
export const useWidth = <E extends Element>(initial: number): [RefObject<E | null>, number] => {
  const ref = useRef<E>(null)
  const [width, setWidth] = useState(initial)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.round(entry.contentRect.width))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, width]
}
