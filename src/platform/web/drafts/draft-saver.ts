import { del, put } from '../api/request.ts'

/** Saved this long after the last change … */
export const quietMs = 800
/** … and never later than this after the first one that is not saved yet. */
export const longestMs = 5_000
const retryMs = 4_000

type Listener = (savedAt: Date | null) => void

/**
 * Saves one draft as it is typed: one save at a time, always the newest content. What could not be sent stays in memory
 * and is tried again. Outlives the screen that made it.
 */
export class DraftSaver {
  readonly #path: string
  readonly #listeners = new Set<Listener>()
  #pending: unknown
  #dirty = false
  #dirtySince = 0
  #saving: Promise<void> | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #dropping = false
  /** Typed while the draft was being thrown away. */
  #late = false

  constructor(key: string) {
    this.#path = `/v1/concepten/${key}`
  }

  /** The content that is not on the server yet. */
  get unsaved(): unknown {
    return this.#dirty || this.#saving ? this.#pending : undefined
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  change(content: unknown): void {
    this.#pending = content
    if (!this.#dirty) this.#dirtySince = Date.now()
    this.#dirty = true
    this.#late = this.#dropping
    if (this.#late) return
    this.#plan(Math.min(quietMs, Math.max(0, this.#dirtySince + longestMs - Date.now())))
  }

  /** Saves now what is not saved; resolves also when it failed. */
  async flush(keepalive = false): Promise<void> {
    clearTimeout(this.#timer)
    if (this.#saving && !keepalive) await this.#saving
    if (!this.#dirty || this.#dropping) return
    this.#saving = this.#save(keepalive)
    await this.#saving
    this.#saving = null
    if (this.#dirty) this.#plan(Math.max(quietMs, retryMs))
  }

  /** Throws the draft away, here and on the server; what is typed meanwhile is saved afterwards. */
  async drop(): Promise<void> {
    clearTimeout(this.#timer)
    this.#dirty = false
    this.#dropping = true
    if (this.#saving) await this.#saving
    this.#dirty = this.#late
    await del(this.#path).catch(() => undefined)
    this.#dropping = false
    if (this.#dirty) this.#plan(quietMs)
  }

  /** The screen is left: saves what is not saved, but no keys that fell into a form that was sent and is closing. */
  async leave(): Promise<void> {
    if (this.#late) {
      clearTimeout(this.#timer)
      this.#late = false
      this.#dirty = false
    }
    await this.flush()
  }

  async #save(keepalive: boolean): Promise<void> {
    this.#dirty = false
    const since = this.#dirtySince
    try {
      await put(this.#path, { content: this.#pending }, { keepalive })
      for (const listener of this.#listeners) listener(new Date())
    } catch {
      if (!this.#dirty) this.#dirtySince = since
      this.#dirty = true
    }
  }

  #plan(wait: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), wait)
  }
}

const savers = new Map<string, DraftSaver>()

export function saverOf(key: string): DraftSaver {
  const saver = savers.get(key) ?? new DraftSaver(key)
  savers.set(key, saver)
  return saver
}

export async function saveAllDrafts(keepalive = false): Promise<void> {
  await Promise.all([...savers.values()].map((saver) => saver.flush(keepalive)))
}
