import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { keepAliveAgent, send, sendWell } from './http.ts'
import { compare } from './interleave.ts'
import { figures, load } from './load.ts'

test('a load counts answers and errors apart and puts the latencies in order', async () => {
  const found = await load({ clients: 2, milliseconds: 60 }, async (_, turn) => {
    await sleep(2)
    if (turn === 0) throw new Error('the first call of each client fails')
  })
  assert.equal(found.errors, 2)
  assert.ok(found.count > 0)
  assert.ok(found.p50 <= found.p95 && found.p95 <= found.p99 && found.p99 <= found.max)
})

test('rounds put together weigh by their calls', () => {
  const slow = { latencies: [10], errors: 0, milliseconds: 10 }
  const fast = { latencies: [1, 1, 1], errors: 1, milliseconds: 10 }
  const { count, errors, perSecond, p50, max } = figures([slow, fast])
  assert.deepEqual(
    { count, errors, perSecond, p50, max },
    { count: 4, errors: 1, perSecond: 200, p50: 1, max: 10 },
  )
})

test('both sides take turns at going first', async () => {
  const order: string[] = []
  const note = (side: string) => async () => {
    if (order.at(-1) !== side) order.push(side)
    await sleep(1)
  }
  await compare({ clients: 1, milliseconds: 5, rounds: 2 }, note('ours'), note('rival'))
  assert.deepEqual(order, ['ours', 'rival', 'ours', 'rival', 'ours'])
})

test('a request over a kept connection gives status and body, and a refusal counts as an error', async () => {
  const server = createServer((asked, answer) => {
    answer.statusCode = asked.url === '/refused' ? 403 : 200
    asked.pipe(answer)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const at = server.address()
  const address = `http://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}`
  const agent = keepAliveAgent()
  try {
    const call = { method: 'POST', path: '/', body: { hello: 'wereld' } }
    assert.deepEqual(await send(agent, address, call), { status: 200, body: '{"hello":"wereld"}' })
    await assert.rejects(sendWell(agent, address, { path: '/refused' }), /403/)
  } finally {
    agent.destroy()
    server.close()
  }
})
