import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { plainDate } from '#shared/plain-date.ts'
import { duties, lawOf } from './duty.ts'
import { firstTemplates } from './first-templates.ts'
import {
  checkTemplate,
  dutiesOf,
  longestName,
  longestPurpose,
  routeKinds,
  stepsFor,
  withCodes,
} from './template.ts'

const codes = (items: Parameters<typeof checkTemplate>[0]) =>
  checkTemplate(items, firstTemplates).map(({ pointer, code }) => `${pointer} ${code}`)
const added = {
  kind: 'work',
  lifeDomains: ['work'],
  duty: null,
  label: { nl: 'Sollicitatiegroep', en: 'Application group' },
  explain: { nl: 'U oefent met anderen.', en: 'You practise with others.' },
} as const

describe('D12 the published route per kind of question', () => {
  it('D12 what a municipality begins with can be published, and fits in its columns', () => {
    assert.deepEqual(codes(firstTemplates), [])
    for (const kind of routeKinds) assert.ok(stepsFor(firstTemplates, kind).length >= 5, kind)
    for (const { label, explain, code } of firstTemplates)
      for (const language of ['nl', 'en'] as const)
        assert.ok(label[language].length <= longestName && explain[language].length <= longestPurpose, code)
  })

  it('D12 only what the law demands is compulsory: each duty once, in its own kind, with its article', () => {
    assert.deepEqual(Object.values(dutiesOf).flat().sort(), [...duties].sort())
    assert.deepEqual(lawOf('wmo-inquiry', plainDate('2026-11-24')), {
      law: 'Wmo 2015',
      article: '2.3.2 lid 1',
    })
    assert.deepEqual(lawOf('debt-first-talk', plainDate('2026-11-24')), { law: 'Wgs', article: '4 lid 1' })
    const given = firstTemplates.flatMap(({ duty, kind }) => (duty === null ? [] : [[kind, duty]]))
    for (const [kind, duty] of given)
      assert.ok(
        dutiesOf[kind as keyof typeof dutiesOf].some((own) => own === duty),
        duty,
      )
    assert.equal(given.length, duties.length)
    assert.deepEqual(codes([...firstTemplates, { ...added, duty: 'debt-decision' }]), [
      '/items/20/duty route-duty-other-kind',
      '/items/20/duty route-duty-twice',
    ])
  })

  it('D12 a step that the law demands cannot be left out of the list', () => {
    assert.deepEqual(codes(firstTemplates.filter(({ code }) => code !== 'wmo-report')), [
      '/items route-duty-dropped',
    ])
  })

  it('D12 all faults of a list at once', () => {
    const empty = { nl: ' ', en: '' }
    assert.deepEqual(
      codes([...firstTemplates, { ...added, code: 'x', lifeDomains: [], label: empty, explain: empty }]),
      [
        '/items/20/code route-template-unknown',
        '/items/20/label/nl route-words-missing',
        '/items/20/explain/nl route-words-missing',
        '/items/20/label/en route-words-missing',
        '/items/20/explain/en route-words-missing',
        '/items/20/lifeDomains route-domains-missing',
      ],
    )
    assert.deepEqual(codes([...firstTemplates, added, added]), [
      '/items/21/label/nl route-template-twice',
      '/items/21/label/en route-template-twice',
    ])
  })

  it('D12 a new step gets a code that was never used', () => {
    const used = firstTemplates.map(({ code }) => code)
    assert.equal(withCodes([added], used)[0]?.code, 'sollicitatiegroep')
    assert.equal(withCodes([added], [...used, 'sollicitatiegroep'])[0]?.code, 'sollicitatiegroep-2')
  })
})
