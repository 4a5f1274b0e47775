import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isBsn } from '../../../src/shared/bsn.ts'
import { faultsInLine } from './forbidden-text.ts'

/** Made here, so that this file holds none. */
const realBsn = ['111', '222', '333'].join('')

test('a number that may be a real BSN is found, one of the test range is not', () => {
  assert.ok(isBsn(realBsn))
  assert.equal(faultsInLine(`bsn: '${realBsn}',`).length, 1)
  assert.equal(faultsInLine(`bsn: '999990019',`).length, 0)
  assert.equal(faultsInLine(`serial ${realBsn}0 and ${realBsn}.5`).length, 0)
})

test('a path of one machine and the host of a registry are found, an address of the product is not', () => {
  assert.equal(faultsInLine(`read ${['', 'work', 'main', 'x.ts'].join('/')}`).length, 1)
  assert.equal(faultsInLine(`see ${['', 'home', 'noor', 'x'].join('/')}`).length, 1)
  assert.equal(faultsInLine(`"resolved": "https://${['registry', 'npmjs', 'org'].join('.')}/x"`).length, 1)
  assert.equal(faultsInLine('GET /v1/home and src/work/x').length, 0)
})
