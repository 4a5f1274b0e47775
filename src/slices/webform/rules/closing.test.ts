import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkClosing, mayReopen, tellsResident } from './closing.ts'

describe('A7 a web report that becomes no report', () => {
  const codes = (...asked: Parameters<typeof checkClosing>) => checkClosing(...asked).map(({ code }) => code)

  it('A7 names the report that goes on, or to whom it is forwarded', () => {
    assert.deepEqual(codes('double', ''), ['double-number'])
    assert.deepEqual(codes('double', 'die van Rob'), ['double-number'])
    assert.deepEqual(codes('double', ' 1042 '), [])
    assert.deepEqual(codes('not-ours', '  '), ['forward-missing'])
    assert.deepEqual(codes('not-ours', 'UWV'), [])
    assert.deepEqual(codes('spam', ''), [])
    assert.deepEqual(codes('withdrawn', ''), [])
  })

  it('A7 writes to nobody about spam, nor to who does not know or agree', () => {
    assert.ok(tellsResident('withdrawn', undefined))
    assert.ok(tellsResident('not-ours', 'agrees'))
    assert.ok(!tellsResident('not-ours', 'unaware'))
    assert.ok(!tellsResident('double', 'knows'))
    assert.ok(!tellsResident('spam', undefined))
  })

  it('A7 comes back within fourteen days', () => {
    const closed = new Date('2026-11-24T09:00:00Z')
    assert.ok(mayReopen(closed, new Date('2026-12-08T08:59:00Z')))
    assert.ok(!mayReopen(closed, new Date('2026-12-08T09:00:00Z')))
  })
})
