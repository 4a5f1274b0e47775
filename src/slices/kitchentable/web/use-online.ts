import { useEffect, useState } from 'react'

/** Is there a connection? As the browser says; asked again of the server every half minute, since a network may be there without internet. */
export function useOnline(): boolean {
  const [online, setOnline] = useState(navigator.onLine)
  useEffect(() => {
    const ask = (): void => {
      if (!navigator.onLine) setOnline(false)
      else
        fetch('/health', { cache: 'no-store' }).then(
          ({ ok }) => setOnline(ok),
          () => setOnline(false),
        )
    }
    ask()
    const timer = setInterval(ask, 30_000)
    window.addEventListener('online', ask)
    window.addEventListener('offline', ask)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', ask)
      window.removeEventListener('offline', ask)
    }
  }, [])
  return online
}
