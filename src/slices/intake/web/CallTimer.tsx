import { useEffect, useState } from 'react'
import { useLanguage } from '#platform/web/session/session.ts'

export type CallTimerProps = { readonly startedAt: string }

/** Minutes and seconds since the call began; read aloud only when asked for. */
export function CallTimer({ startedAt }: CallTimerProps) {
  const [now, setNow] = useState(Date.now)
  const sign = useLanguage() === 'nl' ? '.' : ':'
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(timer)
  }, [])
  const seconds = Math.max(0, Math.floor((now - Date.parse(startedAt)) / 1_000))
  const long = seconds >= 3_600
  const parts = long
    ? [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60]
    : [Math.floor(seconds / 60), seconds % 60]
  const [first, second] = parts
  return (
    <b role="timer">
      {first}
      {long ? ' u ' : sign}
      {String(second).padStart(2, '0')}
    </b>
  )
}
