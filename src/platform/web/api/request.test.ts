import assert from 'node:assert/strict'
import { afterEach, beforeEach, mock, test } from 'node:test'
import { connection, lock } from './connection.ts'
import { isProblem, OfflineError } from './problem.ts'
import { get, post, tryAgain } from './request.ts'

const keys: (string | undefined)[] = []
let answer: () => Response

beforeEach(() => {
  keys.length = 0
  connection.set({ offlineSince: null, waiting: [] })
  lock.set({ locked: false })
  answer = () => Response.json({ ok: true })
  mock.method(globalThis, 'fetch', async (_: string, init: { headers: Record<string, string> }) => {
    keys.push(init.headers['idempotency-key'])
    return answer()
  })
})
afterEach(() => mock.restoreAll())

function noNetwork(): Response {
  throw new TypeError('no network')
}

test('the same submit tried again carries the same key, the next one another', async () => {
  answer = noNetwork
  await assert.rejects(post('/v1/x', { a: 1 }), OfflineError)
  answer = () => Response.json({})
  await post('/v1/x', { a: 1 })
  await post('/v1/x', { a: 1 })
  assert.equal(keys[0], keys[1])
  assert.notEqual(keys[1], keys[2])
})

test('a form with files is sent as it is, and the same files are the same submit', async () => {
  const form = (text: string): FormData => {
    const made = new FormData()
    made.append('line', 'Brief gezien.')
    made.append('files', new File([text], 'brief.pdf', { lastModified: 1 }))
    return made
  }
  answer = noNetwork
  await assert.rejects(post('/v1/x', form('abc')), OfflineError)
  answer = () => Response.json({})
  await post('/v1/x', form('abc'))
  await post('/v1/x', form('abcd'))
  assert.equal(keys[0], keys[1])
  assert.notEqual(keys[1], keys[2], 'another file')
})

test('what may wait is sent when the connection is back, and its answer arrives', async () => {
  answer = noNetwork
  const reply = post<{ ok: boolean }>('/v1/x', { a: 2 }, { waiting: 'Melding van Rob' })
  await new Promise((resolve) => setImmediate(resolve))
  assert.equal(connection.get().waiting[0]?.label, 'Melding van Rob')
  assert.notEqual(connection.get().offlineSince, null)
  answer = () => Response.json({ ok: true })
  await tryAgain()
  assert.deepEqual(await reply, { ok: true })
  assert.deepEqual(connection.get(), { offlineSince: null, waiting: [] })
})

test('a refusal tells its code and all its faults', async () => {
  const invalidParams = [{ pointer: '/a', code: 'field-missing', reason: 'Vul dit in.' }]
  answer = () => Response.json({ code: 'invalid-input', detail: 'Eén ding.', invalidParams }, { status: 400 })
  const error: unknown = await get('/v1/x').catch((thrown: unknown) => thrown)
  assert.ok(isProblem(error, 'invalid-input'))
  assert.deepEqual(error.invalidParams, invalidParams)
  assert.equal(lock.get().locked, false)
})

test('a session that was locked covers the screen', async () => {
  answer = () => Response.json({ code: 'session-locked' }, { status: 403 })
  await assert.rejects(get('/v1/x'))
  assert.equal(lock.get().locked, true)
})
