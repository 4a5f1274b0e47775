import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Language } from '#platform/i18n/language.ts'
import { endedGoal, ownProposal, ownTask, samplePlan } from '#test/page-samples.ts'
import { MyPlanPage } from './MyPlanPage.tsx'

const site = (language: Language) => ({
  language,
  path: '/',
  stylesheets: ['/assets/pages.css'],
  preloadFonts: [],
})
type Plan = typeof samplePlan
const [sample] = samplePlan.goals

function draw(changes: Partial<Plan> = {}): string {
  const plan = { ...samplePlan, ...changes }
  return renderToStaticMarkup(<MyPlanPage {...plan} site={site(plan.language)} />)
}

/** A goal with so many promises of others. */
function goal(id: string, count: number, first: object = {}): Plan['goals'][number] {
  assert.ok(sample)
  const items = Array.from({ length: count }, (_, nth) => ({
    ...ownTask,
    id: `${id}-${nth}`,
    mine: false,
    promiser: { ...ownTask.promiser, name: `Hulp ${nth + 1}` },
    ...(nth === 0 && first),
  }))
  return { ...sample, id, ownWords: `Woorden van ${id}`, result: null, items }
}

/** The start of the part of this name, and its summary. */
function fold(html: string, id: string): { readonly open: boolean; readonly summary: string } {
  const found = new RegExp(`<details[^>]*data-fold="${id}"[^>]*>(<summary>[\\s\\S]*?</summary>)`).exec(html)
  assert.ok(found, `no fold ${id}`)
  return { open: / open=""/.test(found[0].split('<summary>')[0] ?? ''), summary: found[1] ?? '' }
}

describe('N1 folds of Mijn plan', () => {
  const long = [goal('een', 4), goal('twee', 3)]

  it('N1 a long plan is folded under own words, who and how it stands; a short one is open', () => {
    const html = draw({ goals: long })
    for (const id of ['een', 'twee']) assert.equal(fold(html, id).open, false, id)
    const { summary } = fold(html, 'een')
    assert.match(summary, /<h3>.*Woorden van een.*<\/h3>/)
    assert.match(summary, /4 afspraken, van Hulp 1, Hulp 2 en nog 2 mensen\./)
    assert.match(summary, /4 afgesproken/)
    assert.match(
      fold(draw({ goals: long, language: 'en' }), 'twee').summary,
      /3 agreements, by Hulp 1, Hulp 2,? and Hulp 3\./,
    )
    const short = draw({ goals: [goal('een', 3), goal('twee', 2)] })
    for (const id of ['een', 'twee']) assert.equal(fold(short, id).open, true, id)
  })

  it('N1 what asks an answer of the resident stands open, and what the address names', () => {
    const asking = { ...ownProposal, mine: true, state: 'proposed', mark: 'proposed' }
    const html = draw({ goals: [...long, goal('vraag', 2, asking)] })
    assert.deepEqual(
      ['een', 'twee', 'vraag'].map((id) => fold(html, id).open),
      [false, false, true],
    )
    const opened = draw({ goals: long, open: ['twee', 'route', 'vreemd'] })
    assert.deepEqual(
      ['een', 'twee', 'route'].map((id) => fold(opened, id).open),
      [false, true, true],
    )
  })

  it('D9 N1 a goal that ended asks whether the resident thinks so too', () => {
    const html = draw({ goals: [...long, { ...endedGoal, items: [] }] })
    assert.equal(fold(html, endedGoal.id).open, true)
  })

  it('C8 N1 the route says which step of how many', () => {
    const { open, summary } = fold(draw({ goals: long }), 'route')
    assert.equal(open, false)
    assert.match(summary, /Stap \d van \d: /)
  })
})
