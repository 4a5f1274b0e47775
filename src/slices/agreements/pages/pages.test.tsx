import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Language } from '#platform/i18n/language.ts'
import { samplePulse, sampleRequest } from '#test/page-samples.ts'
import type { PartnerAgreementProps } from '../props.ts'
import { PartnerAgreementPage } from './PartnerAgreementPage.tsx'

const site = (language: Language = 'nl') => ({
  language,
  path: '/p/afspraak',
  stylesheets: [],
  preloadFonts: [],
})
const line = {
  agreementId: sampleRequest.current.id,
  day: '2026-11-20',
  kind: 'contact',
  by: 'Wouter Bos',
  byPhone: false,
  writtenAt: '2026-11-20T09:00:00.000Z',
  strikes: null,
  mine: true,
  proofKind: null,
  earlier: false,
} as const
const draw = (page: ReactNode): string => renderToStaticMarkup(page).replaceAll('&amp;', '&')
const partner = (props: PartnerAgreementProps): string =>
  draw(<PartnerAgreementPage {...props} site={site(props.language)} />)

describe('the page of a partner', () => {
  it('offers the four answers without script, each form with its key and one remark', () => {
    const html = partner(sampleRequest)
    for (const command of ['accept', 'counter', 'look-into', 'decline']) {
      assert.ok(html.includes(`value="${command}"`), command)
    }
    const forms = html.match(/<form[\s\S]*?<\/form>/g) ?? []
    assert.equal(forms.length, 3)
    for (const form of forms) {
      assert.ok(form.includes(`name="sleutel" value="${sampleRequest.formKey}"`))
      assert.ok((form.match(/name="remark"/g) ?? []).length <= 1)
    }
    assert.doesNotMatch(html, /<script/)
  })

  it('offers only what the state allows and says what happens next', () => {
    const countered = partner({
      ...sampleRequest,
      current: {
        ...sampleRequest.current,
        state: 'countered',
        counteredDueOn: '2026-12-11',
        commands: ['decline'],
      },
    })
    assert.doesNotMatch(countered, /value="accept"|value="counter"/)
    assert.ok(countered.includes('vrijdag 11 december'))
    const kept = partner({
      ...samplePulse,
      current: { ...samplePulse.current, state: 'kept', mark: 'kept', commands: [] },
    })
    assert.doesNotMatch(kept, /<form/)
    assert.ok(kept.includes('U hoeft niets meer te doen.'))
  })

  it('opens the answer that was wrong, with the fault at its field and what was filled in', () => {
    const html = partner({
      ...sampleRequest,
      faults: [{ field: 'dueOn', reason: 'Deze dag is voorbij.' }],
      filled: { command: 'counter', remark: 'Eerder lukt niet.', dueOn: '2026-10-24' },
    })
    assert.match(html, /<title>Fout: /)
    assert.equal((html.match(/<details[^>]* open/g) ?? []).length, 1)
    assert.match(html, /href="#counter-dueOn"/)
    assert.match(html, /value="2026-10-24"/)
    assert.equal((html.match(/Eerder lukt niet\./g) ?? []).length, 1)
  })

  it('asks how it runs, and keeps the answer that lacked a reason', () => {
    const html = partner({
      ...samplePulse,
      faults: [{ field: 'remark', reason: 'Schrijf in één zin wat er nodig is.' }],
      filled: { answer: 'at-risk', remark: '', dueOn: '' },
    })
    assert.match(html, /action="\/p\/check-in"/)
    assert.match(html, /checked="" value="at-risk"|value="at-risk"[^>]*checked/)
    assert.match(html, /href="#pulse-remark"/)
    assert.match(html, /value="keep"/)
  })

  it('D13 shows the duty and what may follow above the yes, and says that it was shown', () => {
    const duty = {
      ground: 'pw-inform',
      law: 'Participatiewet',
      article: '17 lid 1',
      duty: 'U moet elke maand laten zien wat u verdient.',
      consequence: 'Uw uitkering kan later komen.',
    } as const
    const html = partner({ ...sampleRequest, current: { ...sampleRequest.current, duty } })
    const yes = html.indexOf('value="accept"')
    assert.ok(html.indexOf(duty.duty) > 0 && html.indexOf(duty.duty) < yes)
    assert.ok(html.indexOf(duty.consequence) < yes)
    assert.match(html, /name="plicht" value="gezien"/)
    assert.match(html, /Participatiewet, artikel 17 lid 1/)
    assert.doesNotMatch(partner(sampleRequest), /plicht/)
  })

  it('D2 asks the proof with "done" where it was asked, and keeps all but the files when something is wrong', () => {
    const asked = { ...samplePulse, current: { ...samplePulse.current, proofAsked: true } }
    assert.match(partner(asked), /action="\/p\/gedaan" enctype="multipart\/form-data"/i)
    assert.match(
      partner({
        ...asked,
        lines: [{ ...line, kind: 'proof', files: [], id: 'a', line: 'x', struck: false }],
      }),
      /value="keep"/,
    )
    const wrong = partner({
      ...asked,
      faults: [{ field: 'files/1', reason: '“b.gif” is geen foto.' }],
      filled: {
        remark: '',
        dueOn: '',
        command: 'keep',
        progress: {
          kind: 'proof',
          day: '2026-11-20',
          line: 'Foto.',
          proofKind: 'photo',
          files: ['a.jpg', 'b.gif'],
        },
      },
    })
    assert.match(wrong, /href="#proof-files"/)
    assert.ok(wrong.includes('a.jpg, b.gif') && wrong.includes('value="Foto."'))
    assert.match(wrong, /<details class="rd-more" open/)
  })

  it('D11 takes a line where it runs, keeps what was typed, and leaves out what was struck', () => {
    const lines = [
      { ...line, files: [], id: 'a', line: 'Gebeld met de mentor.', struck: false },
      { ...line, files: [], id: 'b', line: 'Gebeld met de meester.', struck: true },
    ]
    const html = partner({
      ...samplePulse,
      lines,
      faults: [{ field: 'day', reason: 'Deze dag komt nog.' }],
      filled: {
        remark: '',
        dueOn: '',
        progress: { kind: 'work', day: '2026-12-24', line: 'Samen gekeken.', proofKind: '', files: [] },
      },
    })
    assert.match(html, /action="\/p\/voortgang"/)
    assert.match(html, /href="#progress-day"/)
    assert.ok(html.includes('value="Samen gekeken."'))
    assert.ok(html.includes('Gebeld met de mentor.') && !html.includes('meester'))
    assert.doesNotMatch(partner(sampleRequest), /\/p\/voortgang/, 'nothing to tell before the yes')
  })

  it('D4 keeps what was written when it was agreed anew meanwhile', () => {
    const html = partner({
      ...samplePulse,
      current: { ...samplePulse.current, state: 'renegotiated', mark: 'proposed', commands: [] },
      newDueOn: '2026-12-15',
      faults: [{ field: 'command', reason: 'Deze afspraak loopt niet.' }],
      filled: { answer: 'at-risk', remark: 'De plek vervalt.', dueOn: '' },
    })
    assert.ok(html.includes('dinsdag 15 december'))
    assert.ok(html.includes('U schreef: “De plek vervalt.”'))
    assert.doesNotMatch(html, /<form/)
  })

  it('names nobody who is absent', () => {
    const html = partner({ ...sampleRequest, director: { name: '', phone: '' }, around: [], own: [] })
    assert.doesNotMatch(html, /Nadia|Elif|Wie zijn er nog meer|tel:|undefined/)
    assert.ok(html.includes('De gemeente'))
  })

  it('is complete in English', () => {
    for (const props of [sampleRequest, samplePulse]) {
      const html = partner({ ...props, language: 'en' })
      assert.match(html, /4 December|27 November/)
      assert.doesNotMatch(
        html,
        /\b(Wanneer|Voor wie|Mijn afspraken|regievoerder|afgesproken|loopt risico|vraagt)\b/,
      )
    }
  })
})
