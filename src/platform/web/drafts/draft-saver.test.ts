import assert from 'node:assert/strict'
import { afterEach, beforeEach, mock, test } from 'node:test'
import { DraftSaver, longestMs, quietMs } from './draft-saver.ts'

const sent: string[] = []
let online = true

beforeEach(() => {
  sent.length = 0
  online = true
  mock.timers.enable({ apis: ['setTimeout', 'Date'] })
  mock.method(globalThis, 'fetch', async (_: string, init: { body: string }) => {
    if (!online) throw new TypeError('no network')
    sent.push(init.body)
    return new Response('{}', { status: 200, headers: { 'content-type': 'application/json' } })
  })
})
afterEach(() => {
  mock.timers.reset()
  mock.restoreAll()
})

/** Lets time pass and everything that follows from it happen. */
async function pass(ms: number): Promise<void> {
  mock.timers.tick(ms)
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}

test('a draft is saved a moment after the last key, once', async () => {
  const saver = new DraftSaver('a')
  saver.change({ text: 'R' })
  await pass(quietMs - 1)
  saver.change({ text: 'Ro' })
  await pass(quietMs - 1)
  assert.equal(sent.length, 0)
  await pass(1)
  assert.deepEqual(sent, ['{"content":{"text":"Ro"}}'])
})

test('who never stops typing still loses nothing older than five seconds', async () => {
  const saver = new DraftSaver('b')
  for (let at = 0; at <= longestMs; at += 500) {
    saver.change({ at })
    await pass(500)
  }
  assert.ok(sent.length >= 1)
})

test('what could not be sent is kept and sent when the network is back', async () => {
  const saver = new DraftSaver('c')
  online = false
  saver.change({ text: 'kept' })
  await pass(quietMs)
  assert.deepEqual(saver.unsaved, { text: 'kept' })
  online = true
  await pass(10_000)
  assert.deepEqual(sent, ['{"content":{"text":"kept"}}'])
  assert.equal(saver.unsaved, undefined)
})

test('what falls into a form that was sent and closes is not stored again', async () => {
  const saver = new DraftSaver('d')
  saver.change({ text: 'sent' })
  await pass(quietMs)
  const { promise: deleted, resolve: answer } = Promise.withResolvers<void>()
  mock.method(globalThis, 'fetch', async (_: string, init: { method: string; body?: string }) => {
    if (init.method === 'DELETE') await deleted
    else sent.push(String(init.body))
    return new Response(null, { status: 204 })
  })
  const dropping = saver.drop()
  saver.change({ text: 'sent and a key' })
  await pass(longestMs)
  answer()
  await dropping
  await saver.leave()
  await pass(longestMs)
  assert.deepEqual(sent, ['{"content":{"text":"sent"}}'])
  assert.equal(saver.unsaved, undefined)
})

test('who goes on in the same form after sending is saved', async () => {
  const saver = new DraftSaver('e')
  saver.change({ text: 'first' })
  const dropping = saver.drop()
  saver.change({ text: 'second' })
  await dropping
  await pass(quietMs)
  assert.equal(sent.at(-1), '{"content":{"text":"second"}}')
  saver.change({ text: 'second and third' })
  await saver.leave()
  assert.equal(sent.at(-1), '{"content":{"text":"second and third"}}')
})
