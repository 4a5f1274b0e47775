import { createServer } from 'node:net'
import { errorCode, errorText, StartFailure } from '../failure.ts'

/** A port on 127.0.0.1 that nobody uses at this moment. */
export async function freePort(): Promise<number> {
  return tryListen('127.0.0.1', 0)
}

/** Throws a StartFailure that names the port when we cannot listen there; port 0 is always free. */
export async function refuseTakenPort(host: string, port: number): Promise<void> {
  if (port === 0) return
  try {
    await tryListen(host, port)
  } catch (error) {
    throw new StartFailure(
      {
        what: `Rondom cannot listen on ${host} port ${port}`,
        why: reason(error),
        mend: 'choose another port with --port, or --port 0 for any free one',
      },
      { cause: error },
    )
  }
}

function reason(error: unknown): string {
  switch (errorCode(error)) {
    case 'EADDRINUSE':
      return `port ${port(error)} is taken by another program`
    case 'EACCES':
      return 'this user may not use that port'
    case 'EADDRNOTAVAIL':
      return 'this machine does not have that address'
    default:
      return errorText(error)
  }
}

function port(error: unknown): string {
  return typeof error === 'object' && error !== null && 'port' in error ? String(error.port) : ''
}

function tryListen(host: string, wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen({ host, port: wanted, exclusive: true }, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : wanted))
    })
  })
}
