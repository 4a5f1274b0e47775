import type { LifeDomain } from '#slices/intake/contract'
import type { Duty } from './duty.ts'
import type { RouteKind, TemplateStep } from './template.ts'

type Words = readonly [nl: string, en: string]
type Line = readonly [
  code: string,
  domains: readonly LifeDomain[],
  duty: Duty | null,
  label: Words,
  explain: Words,
]

/** What a municipality begins with. Compulsory is only what the law asks; all the rest is a proposal. */
const first: Readonly<Record<RouteKind, readonly Line[]>> = {
  wmo: [
    [
      'wmo-inquiry',
      ['self-care', 'informal-care'],
      'wmo-inquiry',
      ['Onderzoek', 'Inquiry'],
      [
        'Wij praten met u. Wij zoeken samen uit wat er nodig is en wat u zelf kunt.',
        'We talk with you. Together we find out what is needed and what you can do yourself.',
      ],
    ],
    [
      'wmo-report',
      ['self-care', 'informal-care'],
      'wmo-report',
      ['Verslag van het onderzoek', 'Report of the inquiry'],
      [
        'U krijgt op papier wat er uit het onderzoek kwam. U zegt of het klopt.',
        'You get on paper what came out of the inquiry. You say whether it is right.',
      ],
    ],
    [
      'wmo-decision',
      ['self-care', 'informal-care'],
      'wmo-decision',
      ['Besluit op uw aanvraag', 'Decision on your application'],
      [
        'U krijgt een brief met wat de gemeente besluit, en waarom.',
        'You get a letter with what the municipality decides, and why.',
      ],
    ],
    [
      'wmo-start',
      ['self-care', 'informal-care'],
      null,
      ['Start van de hulp', 'Start of the help'],
      ['De hulp komt voor het eerst.', 'The help comes for the first time.'],
    ],
    [
      'wmo-look-back',
      ['self-care', 'informal-care'],
      null,
      ['Samen kijken of het helpt', 'See together whether it helps'],
      [
        'Wij vragen u of de hulp werkt. Werkt het niet, dan passen wij het aan.',
        'We ask you whether the help works. If not, we change it.',
      ],
    ],
  ],
  youth: [
    [
      'youth-talk',
      ['parenting'],
      null,
      ['Gesprek met ouders en kind', 'Talk with parents and child'],
      ['Wij horen van u allemaal wat er speelt.', 'We hear from all of you what is going on.'],
    ],
    [
      'youth-plan',
      ['parenting'],
      'youth-family-plan',
      ['Plan van het gezin', 'Plan of the family'],
      [
        'U maakt eerst zelf een plan, als u dat wilt. Anders maken wij het samen.',
        'You make a plan yourselves first, if you want to. Otherwise we make it together.',
      ],
    ],
    [
      'youth-decision',
      ['parenting'],
      'youth-decision',
      ['Besluit over jeugdhulp', 'Decision on youth help'],
      [
        'U krijgt een brief met wat de gemeente besluit, en waarom.',
        'You get a letter with what the municipality decides, and why.',
      ],
    ],
    [
      'youth-help',
      ['parenting'],
      null,
      ['Start van de jeugdhulp', 'Start of the youth help'],
      ['De hulp voor uw kind begint.', 'The help for your child begins.'],
    ],
    [
      'youth-look-back',
      ['parenting'],
      null,
      ['Samen kijken of het helpt', 'See together whether it helps'],
      ['Wij vragen u en uw kind of de hulp werkt.', 'We ask you and your child whether the help works.'],
    ],
  ],
  debt: [
    [
      'debt-talk',
      ['debts'],
      'debt-first-talk',
      ['Eerste gesprek over geld', 'First talk about money'],
      [
        'Wij kijken samen naar uw inkomen, uitgaven en schulden.',
        'We look together at your income, costs and debts.',
      ],
    ],
    [
      'debt-rest',
      ['debts', 'income'],
      null,
      ['Vaste lasten betaald', 'Fixed costs paid'],
      [
        'Huur, energie en zorgverzekering worden weer op tijd betaald.',
        'Rent, energy and health insurance are paid on time again.',
      ],
    ],
    [
      'debt-decision',
      ['debts'],
      'debt-decision',
      ['Besluit met plan van aanpak', 'Decision with a plan'],
      [
        'U krijgt een brief met hoe wij u gaan helpen.',
        'You get a letter that says how we are going to help you.',
      ],
    ],
    [
      'debt-settle',
      ['debts'],
      null,
      ['Regeling met schuldeisers', 'Settlement with creditors'],
      [
        'Wij vragen iedereen die geld van u krijgt om mee te doen.',
        'We ask everybody to whom you owe money to take part.',
      ],
    ],
    [
      'debt-aftercare',
      ['debts'],
      null,
      ['Nazorg', 'Aftercare'],
      [
        'Wij bellen u nog een keer om te horen of het goed gaat.',
        'We call you once more to hear whether all is well.',
      ],
    ],
  ],
  work: [
    [
      'work-talk',
      ['work', 'income'],
      null,
      ['Gesprek over werk en inkomen', 'Talk about work and income'],
      ['U vertelt wat u wilt en wat u kunt.', 'You tell what you want and what you can do.'],
    ],
    [
      'work-decision',
      ['income'],
      'participation-decision',
      ['Besluit over de uitkering', 'Decision on the benefit'],
      [
        'U krijgt een brief met wat de gemeente besluit, en waarom.',
        'You get a letter with what the municipality decides, and why.',
      ],
    ],
    [
      'work-plan',
      ['work'],
      null,
      ['Plan naar werk', 'Plan towards work'],
      ['Wij schrijven samen op welke stappen u zet.', 'Together we write down which steps you take.'],
    ],
    [
      'work-trial',
      ['work'],
      null,
      ['Werk op proef', 'Work on trial'],
      ['U werkt een tijd mee om te zien of het past.', 'You work along for a while to see whether it fits.'],
    ],
    [
      'work-aftercare',
      ['work'],
      null,
      ['Nazorg op het werk', 'Aftercare at work'],
      [
        'Wij bellen u en uw werkgever of het goed gaat.',
        'We call you and your employer whether all is well.',
      ],
    ],
  ],
}

export const firstTemplates: readonly TemplateStep[] = Object.entries(first).flatMap(([kind, lines]) =>
  lines.map(([code, lifeDomains, duty, label, explain]) => ({
    code,
    kind: kind as RouteKind,
    lifeDomains,
    duty,
    label: { nl: label[0], en: label[1] },
    explain: { nl: explain[0], en: explain[1] },
  })),
)
