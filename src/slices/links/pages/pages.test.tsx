import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { renderToStaticMarkup } from 'react-dom/server'
import { PartnerCodePage } from './PartnerCodePage.tsx'

describe('the page that asks the code', () => {
  it('D4 says that another browser needs its own code, and where that goes', () => {
    const site = { language: 'nl', path: '/p/a/b', stylesheets: [], preloadFonts: [] } as const
    const html = renderToStaticMarkup(<PartnerCodePage language="nl" action="/p/a/b" used site={site} />)
    assert.match(html, /<title>Fout: /)
    assert.ok(html.includes('Elke browser heeft een eigen code nodig.'))
    assert.match(html, /action="\/p\/a\/b\/nieuwe-code"/)
  })

  it('can be filled by the phone itself and says how many tries are left', () => {
    const site = { language: 'nl', path: '/p/a/b', stylesheets: [], preloadFonts: [] } as const
    const html = renderToStaticMarkup(
      <PartnerCodePage language="nl" action="/p/a/b" fault={{ triesLeft: 1 }} site={site} />,
    )
    assert.match(html, /inputMode="numeric"|inputmode="numeric"/)
    assert.match(html, /autoComplete="one-time-code"|autocomplete="one-time-code"/)
    assert.ok(html.includes('nog één keer'))
    assert.match(html, /action="\/p\/a\/b"/)
  })
})
