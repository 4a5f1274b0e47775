import type { DB } from '#db'
import type { Actor } from '#platform/access/policy.ts'
import { execute, inTransaction, type Transaction } from '#platform/db/database.ts'
import type { Services } from '#platform/services.ts'
import type { TenantId } from '#shared/ids.ts'
import { addDays, plainDate } from '#shared/plain-date.ts'
import { insertNeighbourhood } from '#slices/intake'
import {
  insertOptions,
  insertOrganisation,
  insertPartner,
  insertPost,
  insertTeam,
  insertTeamArea,
  insertWorker,
} from '#slices/organisations'
import { foundCounters } from './counters.ts'
import { familyNames, firstNames } from './names.ts'

const organisations = {
  rondveld: ['Gemeente Rondveld', 'municipality'],
  werkplein: ['Werkplein', 'work-square'],
  cjg: ['CJG', 'youth-centre'],
  waard: ['mbo De Waard', 'school'],
  woonstichting: ['Woonstichting Rondveld', 'housing'],
  kredietbank: ['Kredietbank Midden', 'debt-help'],
  wending: ['Thuiszorg De Wending', 'care'],
  brink: ['Praktijk De Brink', 'health'],
  fietspunt: ['Fietspunt Van Rijn', 'employer'],
  buurthuis: ['Buurthuis De Schakel', 'volunteers'],
  rmc: ['Leerplicht (RMC)', 'school'],
  kring: ['Gezinsbegeleiding De Kring', 'care'],
  regenboog: ['Basisschool De Regenboog', 'school'],
  baken: ['Het Baken College', 'school'],
  stek: ['Gezinshulp De Stek', 'care'],
  linde: ['Thuishulp De Linde', 'care'],
} as const
export type OrganisationKey = keyof typeof organisations

/** name, role, organisation, team, knowledge. */
const workers = {
  esra: ['Esra Kaya', 'front-desk', 'werkplein', null, ['income', 'work']],
  henk: ['Henk Wolters', 'assessor', 'rondveld', 'oost', ['income', 'debts', 'self-care']],
  bram: ['Bram de Lange', 'assessor', 'kring', 'oost', ['parenting', 'mental-health']],
  sanne: ['Sanne Dijk', 'assessor', 'wending', 'oost', ['self-care', 'informal-care']],
  iris: ['Iris Visser', 'assessor', 'rondveld', 'west', ['income', 'housing']],
  mo: ['Mo Aziz', 'assessor', 'rondveld', 'west', ['debts', 'work']],
  nadia: ['Nadia Haddou', 'director', 'cjg', 'oost', ['work', 'parenting', 'income']],
  sjoerd: ['Sjoerd Meijer', 'director', 'rondveld', 'oost', ['parenting', 'self-care', 'informal-care']],
  amira: ['Amira Said', 'director', 'werkplein', 'west', ['work', 'income', 'debts']],
  karin: ['Karin Postma', 'professional', 'werkplein', null, ['work', 'income']],
  elif: ['Elif Demir', 'professional', 'cjg', null, ['parenting', 'day-activities']],
  ruud: ['Ruud Bakker', 'team-lead', 'rondveld', 'oost', []],
  anne: ['Anne Vos', 'policy-officer', 'rondveld', null, []],
  peter: ['Peter Lam', 'contract-manager', 'rondveld', null, []],
  gita: ['Gita Ramlal', 'finance', 'rondveld', null, []],
  tamar: ['Tamar Levi', 'privacy-officer', 'rondveld', null, []],
  wim: ['Wim de Vries', 'application-manager', 'rondveld', null, []],
} as const
export type WorkerKey = keyof typeof workers

/** Points that the directors by name can carry in the demo: four for a heavy plan, one for a light one. */
const ceilings: Partial<Record<string, number>> = { nadia: 120, sjoerd: 90, amira: 60 }

/** What directors speak besides Dutch. */
const spoken: Partial<Record<string, readonly string[]>> = { nadia: ['ar', 'fr'], amira: ['tr'] }

/** Where the teams of the municipality come first. */
const areas = {
  oost: ['9996', '9997', '9998', '9999'],
  west: ['9991', '9992', '9993', '9994', '9995'],
} as const

const partners = {
  wouter: ['Wouter Bos', 'waard'],
  joost: ['Joost van Rijn', 'fietspunt'],
  ilse: ['Ilse Kamp', 'woonstichting'],
  nico: ['Nico Berends', 'kredietbank'],
  carla: ['Carla Tol', 'wending'],
  marijke: ['Marijke Kuipers', 'buurthuis'],
  mulder: ['L. Mulder', 'rmc'],
  brink: ['Assistente De Brink', 'brink'],
  kring: ['Femke Oud', 'kring'],
} as const
export type PartnerKey = keyof typeof partners

/** step from near to far, name, detail, life domains, yearly price in cents, wait in days, who offers it. */
const options = [
  [
    2,
    'Iemand uit het eigen netwerk',
    'vraag wie er al helpt',
    ['parenting', 'informal-care', 'social-network', 'self-care', 'debts'],
    0,
    0,
  ],
  [1, 'Zelf doen met uitleg', 'stappenplan van het loket', ['income', 'debts', 'work', 'housing'], 0, 0],
  [3, 'Opvoedgesprekken CJG', 'om de week', ['parenting'], 0, 6, 'cjg'],
  [3, 'Huiswerkklas bibliotheek', 'vier plekken vrij', ['day-activities', 'parenting'], 0, 0],
  [
    2,
    'Inloop Buurthuis De Schakel',
    'elke ochtend koffie',
    ['social-network', 'mental-health', 'day-activities'],
    0,
    0,
    'buurthuis',
  ],
  [3, 'Spreekuur geld en post', 'dinsdag en donderdag', ['debts', 'income'], 0, 3],
  [3, 'Mantelzorgcafé', 'eerste maandag van de maand', ['informal-care', 'social-network'], 0, 12],
  [3, 'Klussendienst', 'kleine klussen in huis', ['housing', 'self-care'], 0, 9],
  [4, 'Bijstand, aanvullend op werk', 'besluit binnen acht weken', ['income', 'work'], 940000, 40],
  [
    5,
    'Gezinsbegeleiding De Kring',
    'ruimte: drie plekken',
    ['parenting', 'mental-health'],
    615000,
    35,
    'kring',
  ],
  [5, 'Gezinscoach De Stek', 'ruimte: vijf plekken', ['parenting', 'mental-health'], 615000, 28, 'stek'],
  [
    5,
    'Hulp bij het huishouden De Wending',
    'drie uur per week',
    ['self-care', 'informal-care', 'physical-health'],
    312000,
    14,
    'wending',
  ],
  [
    5,
    'Huishoudelijke hulp De Linde',
    'drie uur per week',
    ['self-care', 'physical-health'],
    312000,
    10,
    'linde',
  ],
  [4, 'Schuldregeling Kredietbank Midden', 'gesprek binnen vier weken', ['debts'], 185000, 21, 'kredietbank'],
  [
    6,
    'Woningaanpassing',
    'na bezoek van de ergotherapeut',
    ['housing', 'physical-health', 'informal-care'],
    480000,
    56,
  ],
  [5, 'Dagbesteding De Akker', 'vier dagdelen', ['day-activities', 'mental-health'], 890000, 28],
] as const

/** The five neighbourhoods of Rondveld. */
const neighbourhoods = ['Centrum', 'Havenkwartier', 'Lindenbuurt', 'Oosterveld', 'Westpolder'] as const

export interface Cast {
  readonly tenantId: TenantId
  /** Ids by name. */
  readonly neighbourhoods: ReadonlyMap<string, string>
  readonly workers: Readonly<Record<WorkerKey, Actor>>
  readonly partners: Readonly<Record<PartnerKey, string>>
  /** Directors without a story of their own, for a municipality of full size. */
  readonly moreDirectors: readonly Actor[]
}

/** Sets up fictional Rondveld: its organisations, people who work there, and what help there is. */
export async function foundMunicipality(
  services: Services,
  tenantId: TenantId,
  from: string,
  extraDirectors = 0,
): Promise<Cast> {
  const settings = { tenantId, actorId: null, now: services.clock.now(), system: true }
  return inTransaction(services.db, settings, async (trx) => {
    const ids = new Map<string, string>()
    for (const [key, [name, kind]] of Object.entries(organisations)) {
      ids.set(key, await insertOrganisation(trx, tenantId, { name, kind, phone: '0999 55 01 00' }))
    }
    const home = String(ids.get('rondveld'))
    const teams = new Map<string, string>()
    for (const [key, name] of [
      ['oost', 'team Oost'],
      ['west', 'team West'],
    ] as const) {
      teams.set(key, await insertTeam(trx, tenantId, { organisation_id: home, name }))
    }
    for (const [key, postcodes] of Object.entries(areas))
      await insertTeamArea(trx, tenantId, String(teams.get(key)), postcodes)
    const actors = {} as Record<WorkerKey, Actor>
    let extension = 40
    for (const [key, [name, role, organisation, team, knowledge]] of Object.entries(workers)) {
      const id = await insertWorker(trx, tenantId, {
        subject: `demo-${key}`,
        name,
        role,
        organisation_id: String(ids.get(organisation)),
        team_id: team ? String(teams.get(team)) : null,
        phone: `0999 55 01 ${++extension}`,
        email: `${key}@rondveld.example`,
        knowledge: [...knowledge],
        languages: ['nl', ...(spoken[key] ?? [])],
        active_from: from,
        ceiling_points: ceilings[key] ?? 36,
      })
      actors[key as WorkerKey] = { kind: 'worker', id, tenantId, role, name }
    }
    // The first of her posts is at the CJG, the newer one in the team of the municipality.
    const youthTeam = await insertTeam(trx, tenantId, {
      organisation_id: String(ids.get('cjg')),
      name: 'opvoedteam',
    })
    await insertPost(trx, tenantId, {
      workerId: String(actors.nadia.id),
      teamId: youthTeam,
      from: addDays(plainDate(from), -1),
    })
    const moreDirectors: Actor[] = []
    for (let number = 1; number <= extraDirectors; number++) {
      const name = directorName(number)
      const id = await insertWorker(trx, tenantId, {
        subject: `demo-director-${number}`,
        name,
        role: 'director',
        organisation_id: home,
        team_id: String(teams.get(number % 2 === 0 ? 'oost' : 'west')),
        phone: `0999 55 02 ${String(number).padStart(2, '0')}`,
        email: `director-${number}@rondveld.example`,
        knowledge:
          [
            ['work', 'income'],
            ['parenting', 'mental-health'],
            ['self-care', 'physical-health'],
          ][number % 3] ?? [],
        languages: ['nl'],
        active_from: from,
        ceiling_points: 120,
      })
      moreDirectors.push({ kind: 'worker', id, tenantId, role: 'director', name })
    }
    const partnerIds = {} as Record<PartnerKey, string>
    for (const [key, [name, organisation]] of Object.entries(partners)) {
      const contact = { name, email: `${key}@partner.example`, phone: `06 0000 00 ${++extension}` }
      partnerIds[key as PartnerKey] = await insertPartner(trx, tenantId, {
        organisation_id: String(ids.get(organisation)),
        ...contact,
      })
    }
    await foundCounters(trx, tenantId, { organisations: ids, workers: actors, partners: partnerIds })
    await insertOptions(
      trx,
      tenantId,
      options.map(([ring, name, detail, domains, price, wait, offeredBy]) => ({
        ring,
        name,
        detail,
        life_domains: [...domains],
        yearly_price: price,
        wait_days: wait,
        organisation_id: offeredBy === undefined ? null : String(ids.get(offeredBy)),
      })),
    )
    const places = new Map<string, string>()
    for (const name of neighbourhoods) places.set(name, await insertNeighbourhood(trx, tenantId, name))
    return { tenantId, neighbourhoods: places, workers: actors, partners: partnerIds, moreDirectors }
  })
}

function directorName(number: number): string {
  const names = [...firstNames.woman, ...firstNames.man]
  const [infix, family] = familyNames[number % familyNames.length] ?? ['', 'Rondveld']
  return [names[(number * 7) % names.length], infix, family].filter((part) => part !== '').join(' ')
}

export async function hasOrganisations(trx: Transaction<DB>, tenantId: string): Promise<boolean> {
  const rows = await execute(trx, 'select 1 from organisation where tenant_id = $1 limit 1', [tenantId])
  return rows.length > 0
}
