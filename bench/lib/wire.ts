import { connect, type Socket } from 'node:net'

/**
 * One kept connection that sends one request after the other with as little work as can be, so that what is measured is
 * the server and not its client. Understands answers with a content-length only.
 */
export class Wire {
  readonly #socket: Socket
  #chunks: Buffer[] = []
  #size = 0
  #needed = -1
  #waiting: PromiseWithResolvers<Buffer> | undefined

  constructor(address: string) {
    const { hostname, port } = new URL(address)
    this.#socket = connect({ host: hostname, port: Number(port), noDelay: true })
    this.#socket.on('data', (chunk) => this.#take(chunk))
    this.#socket.on('error', (error) => this.#waiting?.reject(error))
    this.#socket.on('close', () => this.#waiting?.reject(new Error('the connection was closed')))
  }

  /** Rejects on any status of 400 and above. Gives head and body as they came. */
  send(request: string): Promise<Buffer> {
    const waiting = Promise.withResolvers<Buffer>()
    this.#waiting = waiting
    this.#socket.write(request)
    return waiting.promise
  }

  close(): void {
    this.#socket.destroy()
  }

  #take(chunk: Buffer): void {
    this.#chunks.push(chunk)
    this.#size += chunk.length
    if (this.#needed < 0) {
      const sofar = this.#chunks.length === 1 ? chunk : Buffer.concat(this.#chunks)
      const end = sofar.indexOf('\r\n\r\n')
      if (end < 0) return
      const length = /content-length: (\d+)/i.exec(sofar.toString('latin1', 0, end))?.[1]
      this.#needed = end + 4 + Number(length ?? 0)
    }
    if (this.#size < this.#needed) return
    const answer = Buffer.concat(this.#chunks)
    this.#chunks = []
    this.#size = 0
    this.#needed = -1
    const status = Number(answer.toString('latin1', 9, 12))
    if (status >= 400) this.#waiting?.reject(new Error(answer.toString('utf8', 0, 600)))
    else this.#waiting?.resolve(answer)
  }
}

export interface WireRequest {
  readonly method?: string
  readonly path: string
  readonly token: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** A request as it goes over the wire. */
export function wireRequest({ method = 'GET', path, token, headers = {}, body }: WireRequest): string {
  const text = body === undefined ? '' : JSON.stringify(body)
  const type =
    body === undefined
      ? ''
      : `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(text)}\r\n`
  const extra = Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')
  return `${method} ${path} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${token}\r\n${extra}${type}\r\n${text}`
}
