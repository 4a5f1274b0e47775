import type { Actor } from '#platform/access/policy.ts'
import type { Story } from '../simulator.ts'
import type { World } from '../world.ts'

/** The words of the work in Rondveld, as they were agreed on; law and article where one gives the meaning. */
const agreed: readonly (readonly [term: string, meaning: string, source: string])[] = [
  [
    'regievoerder',
    'Wie namens alle betrokkenen het ene plan van een huishouden bewaakt, hulp inzet buiten de eigen organisatie en daarna loslaat, maar blijft zien of afspraken worden nagekomen.',
    'afspraak keten 2025',
  ],
  [
    'huishouden',
    'De mensen die samen een plan krijgen. Meestal wonen ze bij elkaar, maar dat hoeft niet.',
    'afspraak keten 2025',
  ],
  [
    'hulpvraag',
    'Wat iemand nodig heeft, in de eigen woorden van die persoon. Eén gesprek kan meer hulpvragen hebben.',
    '',
  ],
  [
    'melding',
    'Het moment waarop iemand laat weten dat er ondersteuning nodig is. Daarmee begint de termijn van zes weken.',
    'Wmo 2015, art. 2.3.2 lid 1',
  ],
  [
    'keukentafelgesprek',
    'Het gesprek bij de inwoner thuis waarin samen wordt onderzocht wat er aan de hand is en wat kan helpen. In de wet heet dit het onderzoek.',
    'Wmo 2015, art. 2.3.2',
  ],
  [
    'eigen kracht',
    'Wat iemand zelf kan, al dan niet met mensen uit de eigen omgeving. Dit komt altijd eerst.',
    'Wmo 2015, art. 1.2.1',
  ],
  [
    'afspraak',
    'Een toezegging van één persoon of organisatie, met een resultaat, voor wie het is en wanneer het klaar is.',
    'afspraak keten 2025',
  ],
  [
    'check-in',
    'Een korte vraag tussendoor aan wie iets toezegde: loopt het nog? Antwoorden kost één tik.',
    'afspraak keten 2025',
  ],
  [
    'zwaar',
    'Meer dan één leefgebied en meer dan één organisatie, of het lukt het huishouden niet om zelf het overzicht te houden. Dan is er één plan en één regievoerder.',
    'criteria triage 2026',
  ],
]

const ownWords: readonly (readonly [who: 'nadia' | 'esra' | 'henk' | 'karin', term: string, word: string])[] =
  [
    ['nadia', 'regievoerder', 'gezinscoach'],
    ['esra', 'regievoerder', 'casemanager'],
    ['nadia', 'huishouden', 'gezin'],
    ['esra', 'melding', 'intake'],
    ['karin', 'afspraak', 'actiepunt'],
  ]

/** How the glossary came about: proposed, settled, own words beside it, and what is still being talked about. */
export async function* glossary(world: World): Story {
  const { player } = world
  const { wim, anne, nadia, karin, henk, esra } = world.cast.workers
  const ids = new Map<string, string>()
  const propose = async (by: Actor, term: string, meaning: string, source: string): Promise<string> => {
    const { id } = await player.call<{ id: string }>(by, 'proposeTerm', { body: { term, meaning, source } })
    ids.set(term, id)
    return id
  }
  yield world.at(-60, 9)
  for (const [term, meaning, source] of agreed) {
    const id = await propose(anne, term, meaning, source)
    await player.call(wim, 'settleTerm', { params: { id }, ifMatch: 1, body: { meaning, source } })
  }
  yield world.at(-40, 13)
  for (const [who, term, word] of ownWords) {
    const params = { id: ids.get(term) ?? '' }
    await player.call({ nadia, esra, henk, karin }[who], 'writeOwnWord', { params, body: { word } })
  }
  yield world.at(-9, 15)
  await propose(
    karin,
    'casemanager',
    'Wie bij het Werkplein de uitkering en het traject naar werk regelt.',
    '',
  )
  yield world.at(-6, 10)
  await player.call(henk, 'remarkOnTerm', {
    params: { id: ids.get('casemanager') ?? '' },
    body: {
      kind: 'remark',
      body: 'Inwoners horen dit woord nu bij twee loketten en denken dan aan dezelfde persoon.',
    },
  })
  yield world.at(-4, 11)
  await player.call(nadia, 'remarkOnTerm', {
    params: { id: ids.get('zwaar') ?? '' },
    body: {
      kind: 'objection',
      body: 'Bij twee gezinnen ging het om één leefgebied, maar met zes organisaties. Die horen hier ook bij.',
      meaning:
        'Meer dan één organisatie die van elkaar afhangt, of het lukt het huishouden niet om zelf het overzicht te houden.',
    },
  })
}
