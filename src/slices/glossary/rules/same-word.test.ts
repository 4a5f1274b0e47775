import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { sameWords, type UsedTerm } from './same-word.ts'

describe('C6 one word for two terms', () => {
  it('C6 finds the own word of one organisation that is the agreed word for something else', () => {
    const terms: UsedTerm[] = [
      { id: 'a', term: 'regievoerder', words: ['Casemanager '] },
      { id: 'b', term: 'casemanager', words: [] },
    ]
    assert.deepEqual(sameWords(terms), [{ word: 'Casemanager', termId: 'a', otherTermId: 'b' }])
  })

  it('C6 says nothing when two organisations call one term the same', () => {
    assert.deepEqual(sameWords([{ id: 'a', term: 'regievoerder', words: ['spil', 'spil', ''] }]), [])
  })

  const word = fc.constantFrom('spil', 'Spil', 'plan', 'plan ', 'regie', 'melding', '')
  const used = fc.uniqueArray(
    fc.record({ id: fc.uuid(), term: word, words: fc.array(word, { maxLength: 4 }) }),
    {
      selector: ({ id }) => id,
      maxLength: 6,
    },
  )

  it('C6 names each pair of terms once per word, and only when both use it', () => {
    fc.assert(
      fc.property(used, (terms) => {
        const found = sameWords(terms)
        const keys = found.map(({ word: shared, termId, otherTermId }) =>
          [shared.toLowerCase(), ...[termId, otherTermId].sort()].join(),
        )
        assert.equal(new Set(keys).size, keys.length)
        for (const { word: shared, termId, otherTermId } of found) {
          assert.notEqual(termId, otherTermId)
          for (const id of [termId, otherTermId]) {
            const term = terms.find((one) => one.id === id)
            assert.ok(
              [term?.term, ...(term?.words ?? [])].some(
                (one) => one?.trim().toLowerCase() === shared.toLowerCase(),
              ),
            )
          }
        }
      }),
    )
  })

  it('C6 does not depend on the order of the terms', () => {
    fc.assert(
      fc.property(used, (terms) => {
        const pairs = (list: readonly UsedTerm[]) =>
          sameWords(list)
            .map(({ word: shared, termId, otherTermId }) =>
              [shared.toLowerCase(), ...[termId, otherTermId].sort()].join(),
            )
            .sort()
        assert.deepEqual(pairs(terms), pairs(terms.toReversed()))
      }),
    )
  })
})
