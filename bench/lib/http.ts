import { Agent, type OutgoingHttpHeaders, request } from 'node:http'

export interface HttpCall {
  readonly method?: string
  readonly path: string
  readonly headers?: OutgoingHttpHeaders
  /** Sent as JSON. */
  readonly body?: unknown
}

export interface HttpAnswer {
  readonly status: number
  readonly body: string
}

/** Keeps connections open, as browsers do. */
export function keepAliveAgent(connections = 64): Agent {
  return new Agent({ keepAlive: true, maxSockets: connections, scheduling: 'lifo' })
}

/** Sends one request and reads the whole answer. */
export function send(agent: Agent, address: string, call: HttpCall): Promise<HttpAnswer> {
  const body = call.body === undefined ? undefined : JSON.stringify(call.body)
  const headers = {
    ...(body === undefined
      ? {}
      : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
    ...call.headers,
  }
  return new Promise((resolve, reject) => {
    const sent = request(
      new URL(call.path, address),
      { agent, method: call.method ?? 'GET', headers },
      (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('error', reject)
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }),
        )
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

/** As `send`; rejects on any status of 400 and above, so that a load counts it as an error. */
export async function sendWell(agent: Agent, address: string, call: HttpCall): Promise<HttpAnswer> {
  const answer = await send(agent, address, call)
  if (answer.status >= 400) throw new Error(`${call.path}: ${answer.status} ${answer.body.slice(0, 300)}`)
  return answer
}
