import { createStore } from '../store.ts'
import { OfflineError } from './problem.ts'

interface Waiting {
  readonly id: number
  readonly label: string
  readonly since: Date
  readonly attempt: () => Promise<void>
}

interface Connection {
  readonly offlineSince: Date | null
  /** What was sent while offline, in the order in which it will go out. */
  readonly waiting: readonly Waiting[]
}

export const connection = createStore<Connection>({ offlineSince: null, waiting: [] })

/** The session ended or was locked: nothing of a household may stay on the screen. */
export const lock = createStore<{ readonly locked: boolean }>({ locked: false })

const comingBack = new Set<() => void>()

/** Calls back each time the connection returns. */
export function onceBack(listener: () => void): () => void {
  comingBack.add(listener)
  return () => comingBack.delete(listener)
}

export function wentOffline(): void {
  connection.set((now) => (now.offlineSince ? now : { ...now, offlineSince: new Date() }))
}

export function cameBack(): void {
  if (!connection.get().offlineSince) return
  connection.set((now) => ({ ...now, offlineSince: null }))
  for (const listener of comingBack) listener()
}

let lastId = 0

/** Keeps a request until the connection is back and resolves with its answer then. */
export function keepWaiting<T>(label: string, send: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const attempt = async (): Promise<void> => {
      try {
        resolve(await send())
      } catch (error) {
        if (error instanceof OfflineError) throw error
        reject(error)
      }
    }
    const entry = { id: ++lastId, label, since: new Date(), attempt }
    connection.set((now) => ({ ...now, waiting: [...now.waiting, entry] }))
  })
}

let flushing = false

/** Tries again, oldest first; stops at the first that still gets no answer. */
export async function sendWaiting(probe: () => Promise<unknown>): Promise<void> {
  if (flushing) return
  flushing = true
  try {
    await probe()
    for (let next = connection.get().waiting[0]; next; next = connection.get().waiting[0]) {
      const { id, attempt } = next
      await attempt()
      connection.set((now) => ({ ...now, waiting: now.waiting.filter((entry) => entry.id !== id) }))
    }
  } catch {
    // Still offline: everything stays where it is and the bar says so.
  } finally {
    flushing = false
  }
}
