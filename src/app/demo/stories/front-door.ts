import { fillAndSend } from '#slices/webform'
import type { Story } from '../simulator.ts'
import type { World } from '../world.ts'

const address = { postcode: '9999 AC', city: 'Rondveld' } as const

/** What waits for a call today: some late, some soon, one tried before. */
export async function* callBacks(world: World): Story {
  const { esra, sjoerd } = world.cast.workers
  const asked = [
    [
      -4,
      13,
      'Gerda',
      'Pauw',
      '1951-02-11',
      'Ik heb een brief over mijn eigen bijdrage en snap hem niet.',
      'income',
    ],
    [-2, 9, 'Youssef', 'Amrani', '1988-07-30', 'Mijn scootmobiel staat al een week stil.', 'physical-health'],
    [
      -1,
      14,
      'Ineke',
      'Ras',
      '1962-12-01',
      'Mijn moeder belt me elke nacht. Ik trek het niet meer.',
      'informal-care',
    ],
    [0, 6, 'Tomasz', 'Wolski', '1994-04-19', 'Mijn uitkering is niet gestort.', 'income'],
  ] as const
  for (const [index, [day, hour, givenNames, familyName, born, ownWords, domain]] of asked.entries()) {
    yield world.at(day, hour, 12 + index)
    const phone = `06 0000 41 ${20 + index}`
    const street = 'Havenstraat'
    const houseNumber = String(30 + index)
    const person = await world.person({
      ...address,
      givenNames,
      familyName,
      born,
      phone,
      street,
      houseNumber,
    })
    await world.report(person, [{ ownWords, lifeDomains: [domain] }], 'phone', {
      firstSplit: 'call-back',
      callBack: index % 2 === 0 ? 'na half vier' : 'ochtend',
      ...(index === 2 && { callBackTo: { workerId: String(sjoerd.id) } }),
    })
    if (index === 0) {
      yield world.at(day + 1, 9, 40)
      await world.tryToCall(esra, familyName)
    }
  }
}

/** Somebody referred, and arrears that a creditor told of. */
export async function* toldByOthers(world: World): Story {
  yield world.at(-6, 10, 20)
  const referred = await world.person({
    ...address,
    givenNames: 'Leyla',
    familyName: 'Aydin',
    born: '1979-09-09',
    street: 'Lindelaan',
    houseNumber: '61',
  })
  await world.report(
    referred,
    [{ ownWords: 'Zij slaapt al maanden op de bank bij haar zus.', lifeDomains: ['housing'] }],
    'referral',
  )
  yield world.at(-3, 8, 5)
  const inArrears = await world.person({
    ...address,
    givenNames: 'Mark',
    familyName: 'Hoekstra',
    born: '1985-05-17',
    street: 'Molenweg',
    houseNumber: '14',
  })
  await world.report(
    inArrears,
    [{ ownWords: 'Drie maanden energie niet betaald, afsluiting is aangekondigd.', lifeDomains: ['debts'] }],
    'signal',
    { earlySignal: { kind: 'debt', sender: 'energy', threat: true } },
  )
}

/** Questions about streets; the older ones are answered. */
export async function* neighbourhoodQuestions(world: World): Story {
  const asked = [
    [
      -70,
      'Lindenbuurt',
      'Lindelaan',
      'De stoep ligt zo scheef dat ik er met mijn rollator niet langs kan.',
      'Dezelfde week hersteld.',
    ],
    [
      -52,
      'Westpolder',
      '',
      'Is er ergens iets te doen voor pubers? Ze hangen nu bij de winkel.',
      'De Schakel opent op vrijdagavond.',
    ],
    [-33, 'Lindenbuurt', 'Iepenpad', 'Er staat al weken een bankstel op straat.', 'Dezelfde dag weggehaald.'],
    [
      -12,
      'Havenkwartier',
      'Havenstraat',
      'Wij willen met de straat koffie drinken met nieuwe buren. Wie kan helpen?',
      '',
    ],
    [
      -5,
      'Lindenbuurt',
      'Lindelaan',
      'De lantaarns bij de speeltuin doen het niet. Kinderen durven niet.',
      '',
    ],
    [-1, 'Centrum', 'Markt', 'Kan de bus ook bij de huisartsenpost stoppen?', ''],
  ] as const
  for (const [index, [day, place, street, ownWords, answer]] of asked.entries()) {
    yield world.at(day, 9 + index, 15)
    await world.askAboutPlace({ place, street, ownWords, answer, assigned: index !== 5 })
  }
}

/** What came in by the website and waits for somebody of the desk to say whose it is. */
export async function* webReports(world: World): Story {
  const { tenantId } = world.cast
  const anyone = { kind: 'anyone', id: null, tenantId, role: 'anyone', name: '' } as const
  const forms = [
    [
      -2,
      20,
      {
        who: 'self',
        together: 'with',
        helperName: 'Tom',
        helperRelation: 'bibliotheek',
        question1:
          'Ik heb drie brieven die ik niet durf open te maken. De huur is te laat. Ik slaap er slecht van.',
        wish: 'Dat ik de post weer durf te pakken.',
        'signal-debts': 'yes',
        'more-debts': 'De huur van december.',
        'signal-work': 'no',
        givenNames: 'Dewi',
        familyName: 'Latumahina',
        birthYear: '1983',
        phone: '0999 55 40 12',
        reach: 'na 16.00 uur, spreek niets in',
      },
    ],
    [
      -1,
      19,
      {
        who: 'other',
        relation: 'neighbour',
        knowing: 'knows',
        ownName: 'Bep de Wit',
        ownPhone: '0999 55 40 31',
        question1: 'Mijn buurvrouw Gerda doet de deur niet meer open en eet slecht.',
        givenNames: 'Gerda',
        familyName: 'Pauw',
        birthYear: '1951',
        street: 'Lindelaan',
      },
    ],
  ] as const
  for (const [day, hour, answers] of forms) {
    yield world.at(day, hour, 12)
    await world.player.act(anyone, 'web-form.send', (context) => fillAndSend(context, answers))
  }
}
