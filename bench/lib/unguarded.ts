import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { World } from './world.ts'

const folder = new URL('../unguarded/', import.meta.url)

/** The same application on the same database with policy and log off, for one director's requests. */
export async function startUnguarded(
  world: World,
  actorId: string,
): Promise<{ address: string; stop(): Promise<void> }> {
  const url = new URL(world.plainUrl)
  const settings = { 'app.tenant': world.tenantId, 'app.actor': actorId, 'app.now': new Date().toISOString() }
  url.searchParams.set(
    'options',
    Object.entries(settings)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
  )
  const child = fork(fileURLToPath(new URL('server.ts', folder)), [world.data, world.ownerUrl, url.href], {
    execArgv: ['--import', fileURLToPath(new URL('register.ts', folder))],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const gone = once(child, 'exit')
  const address = child.stdout ? await firstAddress(child.stdout) : undefined
  if (address === undefined) {
    child.kill()
    throw new Error('the server without policy did not start')
  }
  return {
    address,
    stop: async () => {
      child.disconnect()
      await gone
    },
  }
}

/** Other lines are its log. */
async function firstAddress(output: Readable): Promise<string | undefined> {
  for await (const line of createInterface({ input: output })) if (line.startsWith('http')) return line
  return undefined
}
