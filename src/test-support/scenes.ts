import type { Actor } from '#platform/access/policy.ts'
import type { TestApp } from './app.ts'

/** A household with a case, made through the API: the state most tests start from. */
export interface CaseScene {
  readonly rob: string
  readonly sanne: string
  readonly reportId: string
  readonly caseId: string
  readonly director: Actor
}

export function residentActor(app: TestApp, id: string, name = 'Rob Terpstra'): Actor {
  return { kind: 'resident', id, tenantId: app.cast.tenantId, role: 'resident', name }
}

export const rob = {
  givenNames: 'Rob',
  familyName: 'Terpstra',
  born: '1975-03-14',
  phone: '06 0000 31 77',
  email: 'rob@inwoner.example',
  street: 'Lindelaan',
  houseNumber: '8',
  postcode: '9999 AB',
  city: 'Rondveld',
} as const

export const askedQuestion = {
  ownWords: 'Ik red het thuis niet met de kinderen.',
  wishedEffect: 'Met een gerust hart de deur uit.',
  lifeDomains: ['parenting', 'work'],
} as const

let scenes = 0

/** Two members, one report, decided as heavy for Nadia. Each scene has a Rob with another birth date and telephone: look-alikes are asked about. */
export async function openedCase(app: TestApp): Promise<CaseScene> {
  const desk = await app.as(app.cast.workers.esra)
  const assessor = await app.as(app.cast.workers.henk)
  const director = app.cast.workers.nadia
  const scene = scenes++
  const year = 1975 - scene
  const month = String(1 + ((2 + 5 * scene) % 12)).padStart(2, '0')
  const contact =
    scene === 0 ? {} : { phone: `06 0000 ${4000 + scene}`, email: `rob${scene}@inwoner.example` }
  const robId = (await desk.post('/v1/personen', { ...rob, ...contact, born: `${year}-${month}-14` })).body.id
  const sanneId = (
    await desk.post('/v1/personen', {
      ...rob,
      givenNames: 'Sanne',
      born: `${year + 34}-${month}-06`,
      email: '',
      phone: '',
    })
  ).body.id
  const report = await desk.post('/v1/meldingen', {
    personId: robId,
    channel: 'phone',
    firstSplit: 'kitchen-table',
    questions: [askedQuestion],
  })
  const view = await assessor.get(`/v1/meldingen/${report.body.id}`)
  const decided = await assessor.post(
    `/v1/meldingen/${report.body.id}/triagebesluit`,
    {
      decisions: [{ questionId: view.body.questions[0].id, weight: 'heavy', reasons: ['several-domains'] }],
      directorId: director.id,
      memberIds: [robId, sanneId],
    },
    { ifMatch: view.body.version },
  )
  if (decided.status !== 201) throw new Error(`the scene could not be set: ${decided.text}`)
  return { rob: robId, sanne: sanneId, reportId: report.body.id, caseId: decided.body.caseId, director }
}

/** A goal and one agreement by a partner organisation in that case. */
export async function agreedByPartner(app: TestApp, scene: CaseScene, due = '2026-12-15') {
  const nadia = await app.as(scene.director)
  const goal = await nadia.post(`/v1/casussen/${scene.caseId}/doelen`, {
    ownWords: 'Weer samen eten zonder ruzie.',
    lifeDomain: 'parenting',
    indicator: { label: 'avonden met ruzie', baseline: 5, target: 1 },
  })
  const agreement = await nadia.post(`/v1/casussen/${scene.caseId}/afspraken`, {
    goalId: goal.body.id,
    title: 'Stageplek met begeleiding',
    result: 'Sanne heeft een stageplek',
    forPersonId: scene.sanne,
    promiserKind: 'organisation',
    promiserId: app.cast.partners.wouter,
    dueOn: due,
    pulseDays: 14,
  })
  if (agreement.status !== 201) throw new Error(`no agreement: ${agreement.text}`)
  return { goalId: goal.body.id as string, agreementId: agreement.body.id as string }
}

let reporters = 0

/** Somebody whom nobody knew yet, reported by phone about debts; `more` is what a test wants to be known of the person. */
export async function reportedByPhone(
  app: TestApp,
  more: object = {},
): Promise<{ personId: string; reportId: string }> {
  const desk = await app.as(app.cast.workers.esra)
  const number = 1931 + reporters++
  const person = {
    ...rob,
    born: `${number}-03-14`,
    phone: `06 0000 ${number}`,
    email: '',
    familyName: `Melder${number}`,
    ...more,
  }
  const first = await desk.post('/v1/personen', person)
  const made =
    first.status === 409
      ? await desk.post('/v1/personen', { ...person, differsFrom: first.body.current.lookAlikes })
      : first
  if (made.status !== 201) throw new Error(`no person: ${made.text}`)
  const report = await desk.post('/v1/meldingen', {
    personId: made.body.id,
    channel: 'phone',
    firstSplit: 'kitchen-table',
    questions: [{ ownWords: 'Ik kom er niet uit.', lifeDomains: ['debts'] }],
  })
  if (report.status !== 201) throw new Error(`no report: ${report.text}`)
  return { personId: made.body.id, reportId: report.body.id }
}
