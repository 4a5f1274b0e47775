import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type Distance, distanceOf, distances, rhythmsAt } from './distance.ts'

const rhythm = fc.option(fc.integer({ min: 1, max: 180 }), { nil: null })
const distance = fc.constantFrom<Distance>(0, 1, 2, 3, 4)

describe('the distance of the director', () => {
  it('D3 stands where most agreements stand, and nowhere without any', () => {
    assert.equal(distanceOf([]), undefined)
    assert.equal(distanceOf([7, 7, 30]), 0)
    assert.equal(distanceOf([null, null, 14]), 4)
    assert.equal(distanceOf([14, 30]), 1, 'as many of both: the nearer one')
    assert.equal(distanceOf([10]), 0, 'ten days is nearer to a week than to two')
  })

  it('D3 changes what differs and nothing else, and then stands where it was put', () => {
    fc.assert(
      fc.property(fc.array(rhythm, { minLength: 1, maxLength: 20 }), distance, (rhythms, to) => {
        const agreements = rhythms.map((pulseDays, index) => ({ id: String(index), pulseDays }))
        const changes = new Map(rhythmsAt(to, agreements).map((one) => [one.agreementId, one.pulseDays]))
        for (const { id, pulseDays } of agreements) assert.equal(changes.has(id), pulseDays !== distances[to])
        const after = agreements.map(({ id, pulseDays }) => {
          const changed = changes.get(id)
          return changed === undefined ? pulseDays : changed
        })
        assert.ok(after.every((one) => one === distances[to]))
        assert.equal(distanceOf(after), to)
        assert.deepEqual(
          rhythmsAt(
            to,
            agreements.map(({ id }) => ({ id, pulseDays: distances[to] })),
          ),
          [],
        )
      }),
    )
  })
})
