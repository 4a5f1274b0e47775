import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { agreementCommands, agreementStates, isSettled } from './agreement.ts'
import { decideAsking, decideProof } from './proof.ts'

describe('D2 proof', () => {
  it('D2 stands in the way of "kept" only, only when asked for and only until it is there', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...agreementCommands),
        fc.boolean(),
        fc.boolean(),
        (command, asked, there) => {
          const refused = decideProof(command, { asked, there }) !== undefined
          assert.equal(refused, command === 'keep' && asked && !there)
        },
      ),
    )
  })

  it('D2 is never asked of residents or their own network, nor of what is over', () => {
    for (const state of agreementStates) {
      for (const kind of ['resident', 'network'] as const)
        assert.equal(decideAsking(state, kind)?.code, 'proof-not-of-residents')
      for (const kind of ['worker', 'organisation'] as const)
        assert.equal(decideAsking(state, kind) !== undefined, isSettled(state))
    }
  })
})
