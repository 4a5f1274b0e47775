import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { renderToStaticMarkup } from 'react-dom/server'
import type { PartnerReferralProps } from '../props.ts'
import { PartnerReferralPage } from './PartnerReferralPage.tsx'

const sample: PartnerReferralProps = {
  language: 'nl',
  today: '2026-11-24',
  partner: { name: 'Nico Berends', organisation: 'Kredietbank Midden' },
  linkUntil: '2026-12-02T08:00:00.000Z',
  referral: {
    id: '00000000-0000-4000-8000-000000000001',
    standing: 'seen',
    name: 'Rob Terpstra',
    reach: '06 0000 31 77',
    ownWords: 'Ik wil weten waar ik aan toe ben.',
    language: 'nl',
    tried: 'Twee keer naar het spreekuur.',
    asked: 'Wilt u een overzicht maken?',
    from: { name: 'Nadia Haddou', organisation: 'CJG', phone: '0999 55 01 47' },
    to: { name: 'Nico Berends', organisation: 'Kredietbank Midden', phone: '06 0000 00 61' },
    warm: true,
    sentOn: '2026-11-23',
    answerBy: '2026-11-30',
    answeredOn: null,
    answeredBy: '',
    reason: null,
    answerWords: '',
    contactBy: null,
    contactOn: null,
    outcome: null,
    endWords: '',
    handover: null,
    waitsOn: 'receiver',
    nextOn: '2026-11-30',
    commands: ['accept', 'decline'],
    version: 2,
  },
  formKey: 'key-1',
  faults: [],
  filled: { words: '', reason: '', outcome: '', on: '' },
  done: null,
}

function draw(
  changes: Partial<PartnerReferralProps> = {},
  of: Partial<PartnerReferralProps['referral']> = {},
) {
  const props = { ...sample, ...changes, referral: { ...sample.referral, ...of } }
  const site = { language: props.language, path: '/p/verwijzing', stylesheets: [], preloadFonts: [] }
  return renderToStaticMarkup(<PartnerReferralPage {...props} site={site} />)
}

describe('D5 the page of a receiver without an account', () => {
  it('D5 works without script; every form carries its key and the version that was read', () => {
    const html = draw()
    assert.doesNotMatch(html, /<script/)
    const forms = html.match(/<form[\s\S]*?<\/form>/g) ?? []
    assert.equal(forms.length, 2)
    for (const form of forms) {
      assert.ok(form.includes('name="sleutel" value="key-1"'))
      assert.ok(form.includes('name="version" value="2"'))
    }
    assert.match(html, /<form[^>]* id="answer-yes"/)
    assert.match(html, /<textarea[^>]* form="answer-yes"/, 'what is said goes with the yes')
    assert.ok(html.includes('maandag 30 november'))
  })

  it('D5 offers only what the table allows, and asks a late yes as what it is', () => {
    const late = draw({}, { standing: 'expired', commands: ['accept-late', 'decline'] })
    assert.doesNotMatch(late, /value="accept"/)
    assert.match(late, /value="accept-late"/)
    assert.ok(late.includes('Nadia Haddou kijkt of het nog nodig is') || late.includes('kijkt Nadia Haddou'))
    const closed = draw({}, { standing: 'closed', waitsOn: 'nobody', commands: [] })
    assert.doesNotMatch(closed, /<form/)
  })

  it('D5 opens the answer that was wrong, with the fault at its field', () => {
    const html = draw({
      faults: [{ field: 'reason', reason: 'Kies waarom het niet kan.' }],
      filled: { command: 'decline', words: 'Vol.', reason: '', outcome: '', on: '' },
    })
    assert.match(html, /<title>Fout: /)
    assert.equal((html.match(/<details[^>]* open/g) ?? []).length, 1)
    assert.match(html, /href="#decline-reason"/)
    assert.ok(html.includes('Vol.'))
  })

  it('D5 is complete in English', () => {
    const html = draw({ language: 'en' })
    assert.match(html, /30 November/)
    assert.doesNotMatch(html, /\b(Voor wie|Bereiken|geprobeerd|wacht op|Antwoord)\b/)
  })
})
