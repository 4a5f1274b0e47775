import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { splitTerms } from './split-terms.ts'

describe('C6 terms in a text', () => {
  it('C6 marks whole words only, the first time, with or without capitals', () => {
    assert.deepEqual(
      splitTerms('Eigen kracht van de regievoerder; regievoerders', ['regievoerder', 'eigen kracht']),
      [
        { text: 'Eigen kracht', term: 'eigen kracht' },
        { text: ' van de ' },
        { text: 'regievoerder', term: 'regievoerder' },
        { text: '; regievoerders' },
      ],
    )
    assert.deepEqual(splitTerms('plan en plan', ['plan']), [
      { text: 'plan', term: 'plan' },
      { text: ' en plan' },
    ])
    assert.deepEqual(splitTerms('check-ins', ['check-in', 'in']), [{ text: 'check-ins' }])
  })

  it('C6 the pieces put together are the text, whatever people call a term', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ minLength: 1 })), (text, terms) => {
        const pieces = splitTerms(text, terms)
        assert.equal(pieces.map((piece) => piece.text).join(''), text)
      }),
    )
  })
})
