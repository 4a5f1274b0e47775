import type { SuspensionGround } from './grounds.ts'
import type { TermLaw, TermVersion } from './law.ts'

const onApplication: readonly SuspensionGround[] = [
  'data-missing',
  'foreign-information',
  'applicant-agrees',
  'applicant-delay',
  'force-majeure',
]

const weeks = (count: number) => ({ unit: 'weeks', count, atw: true }) as const

function version(
  inForceFrom: string,
  law: string,
  article: string,
  length: TermVersion['length'],
  more: Partial<TermVersion> = {},
): TermVersion {
  const short =
    length.unit === 'working-days' || (length.unit === 'weeks' ? length.count * 7 : length.count) < 15
  return {
    inForceFrom,
    law,
    article,
    length,
    grounds: [],
    extension: null,
    warnDays: length.unit === 'working-days' ? 2 : short ? 7 : 14,
    urgentDays: length.unit === 'working-days' ? 1 : short ? 2 : 5,
    verified: true,
    ...more,
  }
}

/** The statutory terms as data, each with the article it stands in. Later readings are added behind the earlier ones. */
export const laws = {
  'wmo-inquiry': {
    whose: 'municipality',
    versions: [
      version('2015-01-01', 'Wmo 2015', '2.3.2 lid 1', weeks(6), {
        // No decision yet, so Awb 4:15 works by analogy only; after six weeks the resident may apply anyway (lid 9).
        grounds: ['applicant-agrees', 'applicant-delay', 'data-missing'],
      }),
    ],
  },
  'wmo-personal-plan': {
    whose: 'resident',
    versions: [version('2015-01-01', 'Wmo 2015', '2.3.2 lid 2', { unit: 'days', count: 7, atw: true })],
  },
  'wmo-decision': {
    whose: 'municipality',
    versions: [version('2015-01-01', 'Wmo 2015', '2.3.5 lid 2', weeks(2), { grounds: onApplication })],
  },
  'youth-family-plan': {
    whose: 'municipality',
    versions: [version('2015-01-01', 'Jeugdwet', '4.1.3 lid 5', weeks(6))],
  },
  'youth-decision': {
    whose: 'municipality',
    versions: [
      version('2015-01-01', 'Awb (Jeugdwet)', '4:13 lid 2', weeks(8), {
        grounds: onApplication,
        extension: { article: '4:14 lid 3', maxDays: 56 },
        verified: false,
      }),
    ],
  },
  'debt-first-talk': {
    whose: 'municipality',
    versions: [version('2012-07-01', 'Wgs', '4 lid 1', weeks(4))],
  },
  'debt-urgent-talk': {
    whose: 'municipality',
    versions: [
      version(
        '2012-07-01',
        'Wgs',
        '4 lid 2',
        { unit: 'working-days', count: 3, atw: true },
        { verified: false },
      ),
    ],
  },
  'debt-decision': {
    whose: 'municipality',
    versions: [version('2021-01-01', 'Wgs', '4a', weeks(8), { grounds: onApplication, verified: false })],
  },
  'participation-search': {
    whose: 'resident',
    versions: [version('2012-01-01', 'Participatiewet', '41 lid 4', weeks(4), { verified: false })],
  },
  'participation-advance': {
    whose: 'municipality',
    versions: [version('2015-01-01', 'Participatiewet', '52 lid 1', weeks(4), { verified: false })],
  },
  'participation-decision': {
    whose: 'municipality',
    versions: [
      version('2015-01-01', 'Awb (Participatiewet)', '4:13 lid 2', weeks(8), {
        grounds: onApplication,
        extension: { article: '4:14 lid 3', maxDays: 56 },
        verified: false,
      }),
    ],
  },
  'general-decision': {
    whose: 'municipality',
    versions: [
      version('1994-01-01', 'Awb', '4:13 lid 2', weeks(8), {
        grounds: onApplication,
        extension: { article: '4:14 lid 3', maxDays: 56 },
        verified: false,
      }),
    ],
  },
  objection: {
    whose: 'resident',
    versions: [version('1994-01-01', 'Awb', '6:7', weeks(6), { verified: false })],
  },
  'objection-decision': {
    whose: 'municipality',
    versions: [
      version('2009-10-01', 'Awb', '7:10 lid 1', weeks(6), {
        grounds: ['data-missing', 'applicant-agrees', 'applicant-delay', 'force-majeure'],
        extension: { article: '7:10 lid 3', maxDays: 42 },
        verified: false,
      }),
    ],
  },
  'objection-decision-committee': {
    whose: 'municipality',
    versions: [
      version('2009-10-01', 'Awb', '7:10 lid 1 en 7:13', weeks(12), {
        grounds: ['data-missing', 'applicant-agrees', 'applicant-delay', 'force-majeure'],
        extension: { article: '7:10 lid 3', maxDays: 42 },
        verified: false,
      }),
    ],
  },
  'default-notice': {
    whose: 'municipality',
    versions: [version('2009-10-01', 'Awb', '4:17 lid 3', weeks(2))],
  },
  penalty: {
    whose: 'municipality',
    versions: [
      version('2009-10-01', 'Awb', '4:17 lid 1', { unit: 'days', count: 42, atw: false }, { warnDays: 14 }),
    ],
  },
} as const satisfies Record<string, TermLaw>
