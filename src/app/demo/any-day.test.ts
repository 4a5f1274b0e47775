import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { loadConfig } from '#platform/config.ts'
import { testDatabase } from '#test/database.ts'
import { ensureDemo } from './ensure.ts'

let data: string

before(() => {
  data = mkdtempSync(join(tmpdir(), 'rondom-any-day-'))
})

after(() => rmSync(data, { recursive: true, force: true }))

// History counts back from the day of the first start: who is free, and what falls on a weekend or a holiday, differs.
const days = [
  ['a Wednesday', '2026-11-25T15:10:00Z'],
  ['the second day of Christmas, a Saturday', '2026-12-26T10:00:00Z'],
] as const

for (const [day, now] of days) {
  test(`P1 the demo can be played on ${day}, once`, async () => {
    const { ownerUrl, appUrl, drop } = await testDatabase()
    const postgres = {
      ownerUrl,
      appUrl,
      embedded: false,
      serverVersion: 180_000,
      stop: async () => undefined,
    }
    const config = loadConfig({}, { data })
    const demo = { config, postgres, log: () => undefined, now: new Date(now) }
    await assert.doesNotReject(ensureDemo(demo), 'no command of the history is refused')
    await assert.doesNotReject(ensureDemo(demo), 'a second start finds it played to its end')
    await drop()
  })
}
