import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { renderToStaticMarkup } from 'react-dom/server'
import type { OwnWorkProps } from '../props.ts'
import { offerStates } from '../rules/offer.ts'
import { OwnWork } from './OwnWork.tsx'
import { WorkWhyPage } from './WorkWhyPage.tsx'

const id = '01a20000-0000-7000-8000-000000000001'
const offer = {
  ...{ id, title: 'Fietstechniek', tasks: 'Een dag school.', kind: 'school', organisation: 'mbo De Waard' },
  ...{ address: 'Waardlaan 40', hoursMin: 28, hoursMax: 32, startsOn: '2027-02-01', state: 'proposed' },
  ...{ trialUntil: '2026-12-22', startedOn: '2026-11-20' },
} as const
const possibilities = {
  ...{ id, personId: id, number: 1, source: 'together', notedOn: '2026-11-20', notedBy: 'Nadia Haddou' },
  ...{ answer: null, answerWords: '', answeredOn: null },
  content: {
    ...{ wants: 'Iets met mijn handen.', can: '', hoursMin: null, hoursMax: 20, days: ['mon'], parts: null },
    ...{ travelMinutes: null, means: null, languages: ['nl'], licences: null, sectors: null },
    ...{ needs: [], wishes: null, burdens: null },
  },
} as const

const draw = (work: object, language: 'nl' | 'en' = 'nl'): string =>
  renderToStaticMarkup(
    <OwnWork work={work as OwnWorkProps} today="2026-11-24" language={language} formKey="sleutel" />,
  ).replaceAll('&amp;', '&')

describe('work and learning in Mijn plan', () => {
  it('D14 D13 asks yes or no without script, and says that a no changes nothing by itself', () => {
    const html = draw({ offers: [offer], possibilities: null })
    assert.match(html, /<form[^>]*action="\/mijn-plan\/werk" method="post"/)
    assert.match(html, /value="ja" name="antwoord"/)
    assert.ok(html.includes(`href="/mijn-plan/werk?id=${id}"`))
    assert.match(html, /Er verandert niets vanzelf/)
    assert.match(html, /1 februari 2027/)
    assert.doesNotMatch(html, /<script/)
  })

  it('D14 has words for every state, in both languages, and offers no answer that the rules refuse', () => {
    for (const state of offerStates)
      for (const language of ['nl', 'en'] as const) {
        const html = draw({ offers: [{ ...offer, state }], possibilities: null }, language)
        assert.doesNotMatch(html, /state-|{{|undefined/, `${state} ${language}`)
        const answers = ['proposed', 'wanted', 'talk', 'introduced', 'trial'].includes(state)
        assert.equal(html.includes('/mijn-plan/werk'), answers, state)
      }
  })

  it('D10 shows what was asked, keeps silent about what was not, and asks whether it is right', () => {
    const html = draw({ offers: [], possibilities })
    assert.match(html, /hooguit 20 uur per week/)
    assert.match(html, /Nederlands/)
    assert.match(html, /Klopt dit\?/)
    assert.doesNotMatch(html, /Reizen|Gaat niet|Diploma/)
    const said = { ...possibilities, answer: 'wrong', answerWords: 'Ik kan ook op dinsdag.' }
    assert.match(draw({ offers: [], possibilities: said }), /Ik kan ook op dinsdag\./)
  })

  it('D13 asks why on a page of its own, and keeps what was typed', () => {
    const why = { about: 'offer', id, title: 'Fietstechniek', words: ' ', fault: true, formKey: 'k' } as const
    const site = { language: 'nl', path: '/', stylesheets: [], preloadFonts: [] } as const
    const html = renderToStaticMarkup(<WorkWhyPage {...why} language="nl" site={site} />)
    assert.match(html, /Waarom wilt u dit liever niet\?/)
    assert.match(html, /Schrijf een paar woorden/)
    assert.match(html, /name="antwoord" value="nee"/)
  })
})
