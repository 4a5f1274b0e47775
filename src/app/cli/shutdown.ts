import { setTimeout as sleep } from 'node:timers/promises'

export interface Shutdown {
  /** True from the first request to stop. */
  readonly asked: boolean
  /** Resolves at the first request to stop. */
  readonly requested: Promise<void>
  /** Registers what must be stopped; the last registered is stopped first. */
  add(stop: () => Promise<void>): void
  /** Stops all that is registered; safe to call twice. */
  run(): Promise<void>
}

/** A step that hangs may not keep us alive for ever. The database gives itself 45 s. */
const stepLimit = 60_000

/** One key press reaches us as several signals: from the terminal, from npm and from the bootstrap. */
const samePress = 1000

/** Listens to signals, and to the end of the process that started us. */
export function listenForShutdown(exit: (code: number) => void, log: (line: string) => void): Shutdown {
  const steps: (() => Promise<void>)[] = []
  let askedAt: number | undefined
  let running: Promise<void> | undefined
  const { promise: requested, resolve } = Promise.withResolvers<void>()

  async function stopAll(): Promise<void> {
    for (const step of steps.reverse()) {
      await Promise.race([
        step().catch((error: unknown) => log(String(error))),
        sleep(stepLimit, undefined, { ref: false }),
      ])
    }
  }

  function ask(): void {
    if (askedAt === undefined) {
      askedAt = Date.now()
      resolve()
      return
    }
    if (Date.now() - askedAt < samePress) return
    // The database stops by itself once it has its signal: it runs in a process group of its own.
    for (const step of steps) step().catch(() => undefined)
    setTimeout(() => exit(130), 50)
  }

  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, ask)
  if (process.connected) {
    process.once('disconnect', ask)
    process.channel?.unref()
  }
  return {
    get asked() {
      return askedAt !== undefined
    },
    requested,
    add: (stop) => void steps.push(stop),
    run: () => {
      running ??= stopAll()
      return running
    },
  }
}
