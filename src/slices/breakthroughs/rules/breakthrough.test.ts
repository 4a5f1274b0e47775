import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  availableCommands,
  type BreakthroughState,
  breakthroughCommands,
  breakthroughStates,
  breakthroughTable,
  decisionDue,
  namesIn,
  nextState,
  proposalFaults,
} from './breakthrough.ts'
import { grounds, groundsWithin, laws } from './grounds.ts'

const proposal = {
  effect: 'Zij kan weer werken.',
  solution: 'Een half jaar oppas aan huis.',
  whyNotStandard: 'Geen opvang past bij haar diensten.',
  law: 'participation',
  purpose: 'Werk gaat voor.',
  ground: 'participation-tailored',
  costNotActingWhy: 'Een jaar uitkering.',
  summary: 'Oppas aan huis bij nachtdiensten.',
} as const

describe('a breakthrough', () => {
  it('D7 has an answer for every state and command, and ends where nothing more can be done', () => {
    for (const state of breakthroughStates)
      for (const command of breakthroughCommands) {
        const next = nextState(state, command)
        assert.ok(next === undefined || breakthroughStates.includes(next))
      }
    assert.deepEqual(Object.keys(breakthroughTable), [...breakthroughStates])
    for (const end of ['refused', 'withdrawn'] as const)
      assert.deepEqual(availableCommands(end, { asker: true, decider: true }, false), [])
  })

  it('D7 is granted by the decider only, refused never undone, and told once what came of it', () => {
    const side = fc.record({ asker: fc.boolean(), decider: fc.boolean() })
    const step = fc.record({ command: fc.constantFrom(...breakthroughCommands), side })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let state: BreakthroughState = 'asked'
        let told = 0
        const decided: BreakthroughState[] = []
        for (const { command, side: mine } of steps) {
          if (!availableCommands(state, mine, told > 0).includes(command)) continue
          if (['grant', 'refuse', 'return'].includes(command)) assert.ok(mine.decider)
          else assert.ok(mine.asker)
          if (command === 'conclude') {
            told++
            assert.equal(state, 'granted')
          }
          if (command === 'grant' || command === 'refuse') decided.push(state)
          state = nextState(state, command) ?? assert.fail('what may be done leads somewhere')
        }
        assert.ok(told <= 1)
        assert.ok(decided.length <= 1, 'one decision, for good')
        assert.ok(decided.every((before) => before === 'asked'))
      }),
      { numRuns: 500 },
    )
  })

  it('D7 gives whoever decides three working days', () => {
    assert.equal(decisionDue('2026-11-24' as never), '2026-11-27')
    assert.equal(decisionDue('2026-12-23' as never), '2026-12-29', 'Christmas and the weekend do not count')
  })

  it('D7 tells all faults at once, and offers only grounds of the law', () => {
    assert.deepEqual(proposalFaults(proposal, ['Samira Latumahina']), [])
    const empty = {
      ...proposal,
      effect: ' ',
      purpose: '',
      ground: 'wmo-custom',
      summary: 'Zie dossier 1234 5678.',
    }
    assert.deepEqual(
      proposalFaults(empty, []).map(({ pointer }) => pointer),
      ['/effect', '/purpose', '/ground', '/summary'],
    )
    for (const law of laws) {
      assert.ok(groundsWithin(law).length >= 3)
      assert.deepEqual(
        groundsWithin(law).map(({ code }) => code),
        grounds.filter((ground) => (ground.laws as readonly string[]).includes(law)).map(({ code }) => code),
      )
    }
  })

  it('D7 finds a name of the household in the sentence that others read, however it is written', () => {
    const names = ['Samira Latumahina', 'Özgür de Boer']
    assert.deepEqual(namesIn('Oppas voor SAMIRA in de nacht.', names), ['Samira Latumahina'])
    assert.deepEqual(namesIn('Ozgur kan weer naar school.', names), ['Özgür de Boer'])
    assert.deepEqual(namesIn('Een taxi naar de andere school, in de ochtend.', names), [])
    assert.deepEqual(namesIn('Samirah is een ander woord.', names), [])
  })
})
