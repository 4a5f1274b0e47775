import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { plainDate } from '#shared/plain-date.ts'
import {
  availableCommands,
  buddyDue,
  type IncidentFacts,
  type IncidentState,
  incidentCommands,
  incidentFaults,
  incidentSides,
} from './incident.ts'

const today = plainDate('2026-11-24')

describe('an aggression incident', () => {
  it('C7 is closed by nobody before the buddy spoke and everything planned was done, whatever happens', () => {
    const act = fc.record({
      command: fc.constantFrom(...incidentCommands, 'finish-step' as const),
      sides: fc.subarray([...incidentSides]),
    })
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        let facts: IncidentFacts = { state: 'open', spoken: false, openSteps: 0 }
        let buddySpoke = false
        for (const { command, sides } of acts) {
          if (command === 'finish-step') {
            if (facts.state === 'open' && facts.openSteps > 0)
              facts = { ...facts, openSteps: facts.openSteps - 1 }
            continue
          }
          if (!availableCommands(facts, sides).includes(command)) continue
          assert.equal(facts.state, 'open')
          if (command === 'speak') {
            assert.ok(sides.includes('buddy'))
            buddySpoke = true
            facts = { ...facts, spoken: true }
          }
          if (command === 'plan-step') facts = { ...facts, openSteps: facts.openSteps + 1 }
          if (command === 'name-buddy') assert.ok(!buddySpoke, 'who spoke stays the buddy')
          if (command === 'close') {
            assert.ok(buddySpoke && facts.openSteps === 0)
            assert.ok(sides.includes('buddy') || sides.includes('lead'))
            facts = { ...facts, state: 'closed' satisfies IncidentState }
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  it('C7 gives the buddy one day, also in a weekend', () => {
    assert.equal(buddyDue(plainDate('2026-11-27')), '2026-11-28')
  })

  it('C7 tells all faults at once: no words, a day to come, alone, a step in the past', () => {
    const good = { workerId: 'a', buddyId: 'b', happenedOn: today, what: 'Een klap op tafel.', steps: [] }
    assert.deepEqual(incidentFaults(good, today), [])
    const wrong = {
      ...good,
      buddyId: 'a',
      what: ' ',
      happenedOn: plainDate('2026-11-25'),
      steps: [{ dueOn: today }, { dueOn: plainDate('2026-11-23') }],
    }
    assert.deepEqual(
      incidentFaults(wrong, today).map(({ pointer }) => pointer),
      ['/what', '/happenedOn', '/buddyId', '/steps/1/dueOn'],
    )
  })
})
