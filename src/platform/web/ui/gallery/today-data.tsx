import type { ReactNode } from 'react'
import { type AgreementMark, type IconName, Voice } from '../index.ts'

type Row = readonly [AgreementMark, string, string, ReactNode, string, ReactNode, string, string, IconName?]

export const groups: readonly (readonly [string, string, readonly Row[]])[] = [
  [
    'Bellen',
    'één gesprek brengt het weer op gang',
    [
      [
        'late',
        'te laat',
        '6 dagen',
        'Proefplaats bij Fietspunt Van Rijn regelen',
        'Karin Postma',
        ', Werkplein · voor Rob Terpstra · beloofd op 18 november',
        'Bel Karin',
        'B',
      ],
      [
        'broken',
        'niet nagekomen',
        '2e keer deze week',
        'Elke ochtend om 8 uur hulp bij opstaan',
        'Thuiszorg De Wending',
        ' · voor mevrouw Aydin · zoon belde zelf om 9.40',
        'Bel de planning',
        'B',
      ],
      [
        'at-risk',
        'loopt risico',
        'sinds gisteren',
        'Stageplek met begeleiding',
        'Wouter Bos',
        ', mbo De Waard · voor Sanne Terpstra · “plek vervalt per 1 december, ik zoek een andere”',
        'Bel Wouter',
        'B',
      ],
    ],
  ],
  [
    'Beslissen',
    'anderen wachten op jouw antwoord',
    [
      [
        'proposed',
        'andere datum',
        'wacht 2 dagen',
        'Douche aanpassen op 11 december in plaats van 27 november',
        'Woonstichting Rondveld',
        ' · voor gezin Yilmaz · zoon (19) tilt zijn moeder tot die dag',
        'Akkoord',
        'A',
      ],
      [
        'at-risk',
        'nog 9 dagen',
        'besluit bijstand',
        'Loonstrook ontbreekt nog; de termijn loopt door tot 3 december',
        'Rob Terpstra',
        ' · gevraagd op 10 november · gezien, niet gestuurd',
        'Vraag het Rob',
        'V',
        'clock',
      ],
      [
        'proposed',
        'niet geopend',
        '5 dagen',
        'Verwijzing naar schuldhulp ligt stil bij de balie',
        'Kredietbank Midden',
        ' · voor Dewi Latumahina · vrij: Budgetlokaal, 3 dagen wachten',
        'Leid om',
        'L',
      ],
    ],
  ],
  [
    'Navragen',
    'stilte is een teken',
    [
      [
        'silent',
        'stil',
        '16 dagen',
        'Opvoedgesprekken met Rob Terpstra, om de week',
        'Elif Demir',
        ', CJG · check-in van 8 november niet beantwoord',
        'Vraag hoe het gaat',
        'N',
      ],
      [
        'silent',
        'stil',
        '9 dagen',
        'Wandelmaatje op zaterdag',
        'Marijke Kuipers',
        ', vrijwilliger · voor meneer De Jong',
        'Vraag hoe het gaat',
        'N',
      ],
    ],
  ],
  [
    'Lezen',
    'een inwoner is niet goed geholpen',
    [
      [
        'broken',
        'niet tevreden',
        'gisteren 20.15',
        <Voice key="v">Ik heb het nu drie keer moeten vertellen.</Voice>,
        'Petra de Graaf',
        ' · na overdracht van Wmo-loket naar team Oost',
        'Bel mevrouw De Graaf',
        'B',
        'quote',
      ],
    ],
  ],
]
