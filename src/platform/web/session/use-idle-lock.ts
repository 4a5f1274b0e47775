import { useEffect } from 'react'
import { lock } from '../api/connection.ts'
import { post } from '../api/request.ts'
import { saveAllDrafts } from '../drafts/draft-saver.ts'

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const
/** Shared by the tabs of one browser: work in one keeps the others open. Holds a time, nothing else. */
const lastActKey = 'rondom-last-act'
const checkEvery = 5_000
/** A lock in one tab covers all tabs of this browser at once. */
const tabs = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('rondom-lock')

/** After so many minutes without a sign of life: drafts are saved, the session is locked, the screen is covered. */
export function useIdleLock(minutes: number): void {
  useEffect(() => {
    let written = 0
    const act = (): void => {
      if (Date.now() - written < checkEvery) return
      written = Date.now()
      localStorage.setItem(lastActKey, String(written))
    }
    act()
    const cover = (): void => void saveAllDrafts().finally(() => lock.set({ locked: true }))
    tabs?.addEventListener('message', cover)
    for (const sign of signs) window.addEventListener(sign, act, { passive: true, capture: true })
    const timer = setInterval(() => {
      const last = Math.max(written, Number(localStorage.getItem(lastActKey) ?? 0))
      if (Date.now() - last >= minutes * 60_000) void lockNow()
    }, checkEvery)
    return () => {
      clearInterval(timer)
      tabs?.removeEventListener('message', cover)
      for (const sign of signs) window.removeEventListener(sign, act, { capture: true })
    }
  }, [minutes])
}

export async function lockNow(): Promise<void> {
  if (lock.get().locked) return
  await saveAllDrafts()
  lock.set({ locked: true })
  tabs?.postMessage('locked')
  await post('/v1/sessie/_vergrendel', {}).catch(() => undefined)
}
