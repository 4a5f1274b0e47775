import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { loadConfig } from './config.ts'
import { StartFailure } from './failure.ts'

const data = mkdtempSync(join(tmpdir(), 'rondom-config-'))
after(() => rmSync(data, { recursive: true, force: true }))

const production = {
  NODE_ENV: 'production',
  RONDOM_SECRET: Buffer.alloc(32, 7).toString('base64'),
  RONDOM_OIDC_ISSUER: 'https://id.example.nl',
  RONDOM_OIDC_CLIENT_ID: 'rondom',
}

test('nothing needs to be configured for a demonstration', () => {
  const config = loadConfig({}, { data })
  assert.equal(config.host, '127.0.0.1')
  assert.equal(config.port, 3000)
  assert.equal(config.demo, true)
  assert.equal(config.production, false)
  assert.equal(config.logLevel, 'warn')
  assert.equal(config.oidc, undefined)
  assert.equal(config.secretKey.length, 32)
  assert.equal(statSync(join(data, 'secret')).mode & 0o777, 0o600)
})

test('the generated secret stays the same', () => {
  assert.deepEqual(loadConfig({}, { data }).secretKey, loadConfig({}, { data }).secretKey)
})

test('flags win from the environment', () => {
  const config = loadConfig({ PORT: '4000', RONDOM_DATA: '/elsewhere' }, { data, port: '0', noDemo: true })
  assert.equal(config.port, 0)
  assert.equal(config.dataDir, data)
  assert.equal(config.demo, false)
})

test('production names every missing key in one failure', () => {
  const failure = caught({
    NODE_ENV: 'production',
    DATABASE_APP_URL: 'postgres://a@b/c',
    RONDOM_UNSAFE_DURABILITY: '1',
  })
  for (const key of [
    'RONDOM_SECRET',
    'RONDOM_OIDC_ISSUER',
    'RONDOM_OIDC_CLIENT_ID',
    'DATABASE_URL',
    'UNSAFE',
  ]) {
    assert.match(failure.message, new RegExp(key))
  }
})

test('a complete production configuration is accepted, and is no demonstration', () => {
  const config = loadConfig({ ...production, RONDOM_URL: 'https://rondom.example.nl/' }, { data })
  assert.equal(config.demo, false)
  assert.equal(config.publicUrl, 'https://rondom.example.nl')
  assert.deepEqual(config.secretKey, Buffer.alloc(32, 7))
  assert.deepEqual(config.oidc, {
    issuer: 'https://id.example.nl',
    clientId: 'rondom',
    workerClaim: 'sub',
    residentBsnClaim: 'bsn',
  })
})

test('bad values are named together, without repeating a password', () => {
  const failure = caught({
    PORT: '70000',
    DATABASE_URL: 'mysql://root:geheim@db/x',
    RONDOM_SECRET: 'c2hvcnQ=',
    LOG_LEVEL: 'loud',
    RONDOM_OIDC_CLIENT_ID: 'rondom',
  })
  for (const key of ['PORT', 'DATABASE_URL', 'RONDOM_SECRET', 'LOG_LEVEL', 'RONDOM_OIDC_ISSUER']) {
    assert.match(failure.message, new RegExp(key))
  }
  assert.doesNotMatch(failure.message, /geheim/)
})

test('the secret may be written as hexadecimal', () => {
  const secret = Buffer.alloc(32, 9)
  assert.deepEqual(loadConfig({ RONDOM_SECRET: secret.toString('hex') }, { data }).secretKey, secret)
})

function caught(env: Record<string, string>): StartFailure {
  try {
    loadConfig(env, { data })
  } catch (error) {
    if (error instanceof StartFailure) return error
    throw error
  }
  throw new Error('the configuration was accepted')
}
