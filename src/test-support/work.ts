import type { Client, TestApp } from './app.ts'
import type { CaseScene } from './scenes.ts'

/** A mechanic who wants to work, not too much. */
export const goodPossibilities = {
  wants: 'Ik wil best werken, maar niet te veel.',
  can: '22 jaar monteur',
  hoursMin: 12,
  hoursMax: 20,
  days: ['mon', 'tue', 'thu'],
  parts: ['morning'],
  travelMinutes: 30,
  means: ['bike'],
  languages: ['nl'],
  licences: ['b'],
  sectors: ['technical'],
  needs: ['rhythm'],
  wishes: ['with-hands', 'paid'],
  burdens: ['nights'],
}

let organisationId = ''

/** A place at the bicycle shop that fits him. */
export function placeOf(app: TestApp, more: object = {}) {
  return {
    organisationId,
    contactId: app.cast.partners.joost,
    kind: 'vacancy',
    title: 'Fietsen nakijken',
    sector: 'technical',
    hoursMin: 16,
    hoursMax: 24,
    days: ['mon', 'tue', 'wed', 'thu'],
    parts: ['morning'],
    travel: { bike: 10 },
    offers: ['rhythm', 'with-hands'],
    positions: 1,
    ...more,
  }
}

/** The verbs of the tests about work and learning, each one request. */
export async function workScene(app: TestApp, client: Client, { caseId }: CaseScene) {
  const { organisations } = (await client.get('/v1/werkplekken')).body
  const shop = organisations.find((one: { contacts: { id: string }[] }) =>
    one.contacts.some(({ id }) => id === app.cast.partners.joost),
  )
  organisationId = shop.id
  const made = async (path: string, body: object): Promise<string> => {
    const answer = await client.post(path, body)
    if (answer.status !== 201) throw new Error(`${path}: ${answer.text}`)
    return answer.body.id
  }
  return {
    place: (more: object = {}) => made('/v1/werkplekken', placeOf(app, more)),
    profileOf: (personId: string, more: object = {}, after = 0) =>
      made(`/v1/casussen/${caseId}/mogelijkheden`, {
        personId,
        after,
        source: 'together',
        content: { ...goodPossibilities, ...more },
      }),
    offerTo: (personId: string, placeId: string, more: object = {}) =>
      made(`/v1/casussen/${caseId}/werkaanbod`, { personId, placeId, ...more }),
    step: (id: string, ifMatch: number, body: object) =>
      client.post(`/v1/werkaanbod/${id}/_stap`, body, { ifMatch }),
  }
}
