import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { checkTheme, contrast } from './contrast.ts'

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')
const base = read('./tokens.css')

test('contrast of black on white is 21', () => {
  assert.equal(Math.round(contrast('#000', '#ffffff')), 21)
})

test('the product tokens can be read in both modes', () => {
  assert.deepEqual(checkTheme(base), [])
})

for (const file of readdirSync(new URL('./themes/', import.meta.url))) {
  test(`theme ${file} can be read in both modes`, () => {
    assert.deepEqual(checkTheme(base + read(`./themes/${file}`)), [])
  })
}

test('a theme with a pale primary is refused, with the pair and the mode', () => {
  const findings = checkTheme(`${base} :root { --rd-primary: light-dark(#7ccfc2, #7ccfc2); }`)
  assert.ok(findings.some((f) => f.mode === 'light' && f.front === 'on-primary' && f.back === 'primary'))
  assert.ok(findings.every((f) => f.mode === 'light'))
})

test('a theme that leaves out a token it needs is refused', () => {
  assert.ok(checkTheme(':root { --rd-ink: #000; }').some((f) => f.ratio === null))
})
