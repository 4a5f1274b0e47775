import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Language } from '#platform/i18n/language.ts'
import { endedGoal, judgedGoal, ownProposal, ownTask, samplePlan } from '#test/page-samples.ts'
import { HomePage } from './HomePage.tsx'
import { MyPlanPage } from './MyPlanPage.tsx'
import { OutboxPage } from './OutboxPage.tsx'
import { ProblemPage } from './ProblemPage.tsx'
import { SignInPage } from './SignInPage.tsx'
import { VerdictPage } from './VerdictPage.tsx'
import { WhyNotPage } from './WhyNotPage.tsx'

const site = (language: Language = 'nl', path = '/') => ({
  language,
  path,
  stylesheets: ['/assets/pages.css'],
  preloadFonts: [],
})
const draw = (page: ReactNode): string =>
  renderToStaticMarkup(page).replaceAll('&#x27;', "'").replaceAll('&amp;', '&')

/** The form that goes to an address, with everything in it. */
function form(html: string, action: string): string {
  const found = html.match(new RegExp(`<form[^>]*action="${action}"[\\s\\S]*?</form>`))?.[0]
  assert.ok(found, `no form to ${action}`)
  return found
}

const why = {
  language: 'nl',
  item: { kind: 'agreement', id: ownTask.id, title: ownTask.title, mine: true, duty: false },
  purpose: 'risk',
  words: '',
  fault: null,
  formKey: 'sleutel',
} as const

describe('Mijn plan', () => {
  const html = draw(<MyPlanPage {...samplePlan} site={site()} />)

  it('starts with the own task, as a form that needs no script', () => {
    const task = form(html, '/mijn-plan/gedaan')
    assert.match(task, /method="post"/)
    assert.ok(task.includes(`name="id" value="${ownTask.id}"`))
    assert.ok(task.includes(`name="sleutel" value="${samplePlan.formKey}"`))
    assert.ok(html.includes(`/mijn-plan/waarom?soort=agreement&id=${ownTask.id}&doel=risk`))
    assert.ok(html.indexOf('Wat doet u zelf?') < html.indexOf('Wat is er afgesproken?'))
    assert.doesNotMatch(html, /<script/)
  })

  it('D12 C8 tells the steps in their order, who does them, and which the law asks', () => {
    const route = html.slice(html.indexOf('id="route"'))
    const at = [
      'Gesprek over werk',
      'Dat deed Werkplein.',
      'Hier zijn we nu mee bezig.',
      'artikel 4:13 lid 2',
      'Wij zoeken nog uit wie dit doet.',
    ]
    const places = at.map((words) => route.indexOf(words))
    assert.ok(
      places.every((place, index) => place > (places[index - 1] ?? -1)),
      String(places),
    )
    assert.ok(html.indexOf('id="route"') > html.indexOf('Wat is er afgesproken?'))
  })

  it('asks yes or no to an own proposal, and an opinion on what others promise', () => {
    assert.ok(html.includes(`/mijn-plan/waarom?soort=agreement&id=${ownProposal.id}&doel=decline`))
    assert.match(form(html, '/mijn-plan/ja'), /name="soort" value="agreement"/)
    assert.match(html, /doel=disagree/)
    assert.ok(html.includes('U zei: dit klopt niet.'))
    assert.ok(html.includes('Elke week is beter dan om de week.'))
  })

  it('B7 says the place on a list in plain words, and when it is one’s turn', () => {
    assert.match(html, /Gezinsbegeleiding De Kring[\s\S]*Er zijn 6 mensen voor u\.[\s\S]*ongeveer 6 weken/)
    const [place] = samplePlan.waiting
    assert.ok(place)
    const page = (changes: object) =>
      draw(<MyPlanPage {...samplePlan} waiting={[{ ...place, ...changes }]} site={site()} />)
    assert.ok(page({ ahead: 0, expectedDays: null }).includes('U bent als eerste aan de beurt.'))
    assert.ok(page({ ahead: 1, expectedDays: null }).includes('Er is één iemand voor u.'))
    assert.ok(page({ expectedDays: null }).includes('Wij weten nog niet hoe lang het duurt.'))
    assert.match(
      page({ replyBy: '2026-12-04' }),
      /U bent aan de beurt\. Laat ons weten of u komt, op uiterlijk/,
    )
    assert.ok(!draw(<MyPlanPage {...samplePlan} waiting={[]} site={site()} />).includes('wachtlijst'))
  })

  it('D5 says to whom the question went, how far it is, and whom to call when it takes too long', () => {
    const referral = {
      id: '00000000-0000-4000-8000-000000000950',
      organisation: 'Kredietbank Midden',
      contact: 'Nico Berends',
      standing: 'seen',
      answerBy: '2026-12-01',
      contactBy: null,
      contactOn: null,
      director: { name: 'Nadia Haddou', phone: '0999 55 01 47' },
    } as const
    const page = (changes: object = {}, language: Language = 'nl') =>
      draw(
        <MyPlanPage
          {...samplePlan}
          language={language}
          referrals={[{ ...referral, ...changes }]}
          site={site(language)}
        />,
      )
    const waits = page()
    assert.ok(waits.includes('Nico Berends kijkt of het kan. Wij horen het voor dinsdag 1 december.'))
    assert.match(waits, /Duurt het te lang\?[\s\S]*tel:0999550147/)
    assert.ok(page({ standing: 'declined' }).includes('Nadia Haddou zoekt wie u wel kan helpen.'))
    assert.ok(page({ standing: 'expired' }).includes('U hoeft niets te doen.'))
    assert.doesNotMatch(page({}, 'en'), /kijkt of het kan|Duurt het/)
  })

  it('says states in the words of a resident', () => {
    for (const word of [
      'te laat: 6 dagen',
      'we horen even niets',
      'nieuw: klopt dit?',
      'gedaan',
      'nieuwe afspraak',
    ]) {
      assert.ok(html.includes(word), word)
    }
    assert.doesNotMatch(html, /loopt risico|nagekomen/)
  })

  it('puts the resident’s verdict beside the result, or asks for it', () => {
    assert.ok(html.includes(`/mijn-plan/oordeel?doel=${endedGoal.id}`))
    assert.ok(html.includes('Vindt u dat ook?'))
    assert.ok(html.includes(judgedGoal.result?.verdictWords ?? '?'))
  })

  it('asks nothing any more once closed, and explains an empty plan', () => {
    const closed = draw(<MyPlanPage {...samplePlan} closed site={site()} />)
    assert.doesNotMatch(closed, /action="\/mijn-plan/)
    assert.ok(closed.includes('Dit plan is klaar'))
    const empty = draw(
      <MyPlanPage
        {...samplePlan}
        goals={[]}
        counts={[]}
        task={null}
        director={null}
        table={null}
        papers={[]}
        site={site()}
      />,
    )
    assert.ok(empty.includes('Er staat nog niets in uw plan'))
    assert.doesNotMatch(empty, /Nadia|undefined|null/)
  })

  it('is complete in English', () => {
    const english = draw(<MyPlanPage {...samplePlan} language="en" site={site('en')} />)
    assert.match(english, /<html lang="en"/)
    assert.match(english, /Friday 27 November/)
    assert.doesNotMatch(english, /\b(U zei|Klopt dit|afgesproken|Dat doet|Beloofd|Bel Nadia|Uitloggen)\b/)
  })
})

describe('questions on a page of their own', () => {
  it('asks why with everything the answer needs', () => {
    const html = form(draw(<WhyNotPage {...why} site={site()} />), '/mijn-plan/waarom')
    for (const name of ['soort', 'id', 'doel', 'sleutel', 'woorden'])
      assert.ok(html.includes(`name="${name}"`), name)
  })

  it('shows a fault in the title, the summary and at the field', () => {
    const html = draw(<WhyNotPage {...why} fault="?" site={site()} />)
    assert.match(html, /<title>Fout: Mijn plan<\/title>/)
    assert.match(html, /href="#woorden"/)
    assert.match(html, /aria-describedby="woorden-hint woorden-error"/)
  })

  it('offers the three results and keeps what was written', () => {
    const props = {
      language: 'nl',
      goal: endedGoal,
      verdict: null,
      words: 'Nou ja.',
      fault: 'choice-missing',
      formKey: 'k',
    } as const
    const html = draw(<VerdictPage {...props} site={site()} />)
    for (const value of ['achieved', 'partly', 'not']) assert.ok(html.includes(`value="${value}"`), value)
    assert.ok(html.includes('Nou ja.'))
    assert.match(html, /href="#oordeel-achieved"/)
  })
})

describe('public pages', () => {
  it('shows the demo mailbox only in a demo', () => {
    const props = { language: 'nl', signedInAs: null } as const
    assert.match(draw(<HomePage {...props} demo site={site()} />), /\/demo\/postvak/)
    assert.doesNotMatch(draw(<HomePage {...props} demo={false} site={site()} />), /\/demo\/postvak|proef/)
  })

  it('keeps where to return to, also with an unknown reason in the address', () => {
    const props = { language: 'nl', returnTo: '/mijn-plan', failed: 'failed' } as const
    assert.match(
      draw(<SignInPage {...props} site={site()} />),
      /\/inloggen\/inwoner\?terug=%2Fmijn-plan&opnieuw=1/,
    )
  })

  it('says the same for what is forbidden and what does not exist', () => {
    const drawn = (status: number) =>
      draw(
        <ProblemPage problem={{ title: 'Nadia', detail: 'Nadia', status }} site={site('nl', '/mijn-plan')} />,
      )
    assert.equal(drawn(403), drawn(404))
    assert.doesNotMatch(drawn(404), /Nadia/)
    assert.ok(drawn(404).includes('Deze pagina is er niet, of is niet voor u'))
  })

  it('lists the newest message first, with its link and its code', () => {
    const message = {
      recipient: 'w@example',
      recipientName: 'Wouter',
      subject: '',
      withdrawn: false,
      link: null,
    }
    const messages = [
      {
        ...message,
        id: '1',
        channel: 'email',
        body: 'Eerder bericht',
        writtenAt: '2026-11-24T08:00:00Z',
        link: '/p/a/b',
      },
      { ...message, id: '2', channel: 'sms', body: 'Uw code is 482913.', writtenAt: '2026-11-24T09:00:00Z' },
    ] as const
    const html = draw(<OutboxPage language="nl" messages={messages} site={site()} />)
    assert.ok(html.indexOf('482913') < html.indexOf('Eerder bericht'))
    assert.match(html, /<b>482913<\/b>/)
    assert.match(html, /href="\/p\/a\/b"/)
  })
})
