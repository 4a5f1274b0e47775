/**
 * Processing activities (verwerkingsactiviteiten): the purpose under which somebody works. Law articles marked
 * `verified: false` come from general knowledge and are to be checked by the municipality's privacy officer.
 */
export interface Activity {
  readonly law: string
  readonly article: string
  readonly task: string
  readonly verified: boolean
}

export const activities = {
  'report-receiving': {
    law: 'Wmo 2015',
    article: '2.3.2',
    task: 'melding ontvangen en bevestigen',
    verified: true,
  },
  triage: { law: 'Wmo 2015', article: '2.3.2', task: 'melding onderzoeken en toewijzen', verified: true },
  direction: {
    law: 'Wmo 2015',
    article: '5.1.1',
    task: 'ondersteuning afstemmen en volgen',
    verified: false,
  },
  'plan-execution': {
    law: 'Wmo 2015',
    article: '2.3.5',
    task: 'uitvoeren wat is afgesproken',
    verified: false,
  },
  'own-file': { law: 'AVG', article: '15', task: 'inzage in eigen gegevens', verified: true },
  'own-plan': {
    law: 'Wmo 2015',
    article: '2.3.2',
    task: 'meebeslissen over het eigen plan',
    verified: false,
  },
  directory: { law: 'AVG', article: '6 lid 1 e', task: 'collega’s en organisaties vinden', verified: false },
  neighbourhood: {
    law: 'Wmo 2015',
    article: '2.1.2',
    task: 'vragen over een straat of buurt behandelen, zonder persoonsgegevens',
    verified: false,
  },
  outreach: {
    law: 'AVG',
    article: '6 lid 1 a, d, e',
    task: 'contact leggen zonder vraag, met de grondslag per persoon',
    verified: false,
  },
  safety: {
    law: 'Arbowet',
    article: '3 lid 2',
    task: 'medewerkers beschermen tegen agressie en gevaar bij hun werk',
    verified: false,
  },
  meldcode: {
    law: 'Wmo 2015',
    article: '5.2.6',
    task: 'signalen van huiselijk geweld en kindermishandeling wegen en melden (Besluit verplichte meldcode)',
    verified: false,
  },
  work: {
    law: 'Participatiewet',
    article: '7 lid 1 a',
    task: 'helpen bij werk of een opleiding, en vastleggen wat dat met de uitkering doet',
    verified: false,
  },
  'own-choices': {
    law: 'WOR',
    article: '27 lid 1 k, l',
    task: 'keuzes van gedetacheerde medewerkers vergelijken, na instemming van de ondernemingsraad',
    verified: false,
  },
  management: { law: 'BIO2', article: '8.15', task: 'het systeem beheren', verified: true },
  'sign-in': { law: 'BIO2', article: '5.17', task: 'inloggen', verified: true },
} as const satisfies Record<string, Activity>

export type ActivityKey = keyof typeof activities
