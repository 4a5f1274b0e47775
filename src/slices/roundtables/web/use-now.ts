import { useEffect, useState } from 'react'

/** The clock of the server, counted on by the browser: a demo or a computer that is wrong does not move the table. */
export function useNow(serverNow: string, runs: boolean): Date {
  const [start, setStart] = useState({ server: serverNow, at: Date.now() })
  const [, setTick] = useState(0)
  if (start.server !== serverNow) setStart({ server: serverNow, at: Date.now() })
  useEffect(() => {
    if (!runs) return
    const timer = setInterval(() => setTick((tick) => tick + 1), 1000)
    return () => clearInterval(timer)
  }, [runs])
  return new Date(Date.parse(serverNow) + (runs ? Date.now() - start.at : 0))
}
