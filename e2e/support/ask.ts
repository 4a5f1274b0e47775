import { expect, type Page } from '@playwright/test'

export interface Asked {
  readonly caseId: string
  readonly agreementId: string
  /** What was done with it on Vandaag, to take it back. */
  readonly followUpId: string
}

/**
 * The director asks Wouter Bos, a partner without account, how the internship of Sanne Terpstra goes: a link and a code go
 * out to him. Whether the demo itself asked him today depends on the day of the week.
 */
export async function asksAboutInternship(nadia: Page): Promise<Asked> {
  const { cases } = (await (await nadia.request.get('/v1/casussen')).json()) as {
    cases: { id: string; household: string }[]
  }
  const caseId = cases.find(({ household }) => household === 'Terpstra')?.id ?? ''
  const file = (await (await nadia.request.get(`/v1/casussen/${caseId}`)).json()) as {
    agreements: { id: string; title: string }[]
  }
  const agreementId = file.agreements.find(({ title }) => title.startsWith('Stageplek'))?.id ?? ''
  const asked = await nadia.request.post('/v1/opvolgingen', {
    headers: { 'idempotency-key': crypto.randomUUID() },
    data: { caseId, objectKind: 'agreement', objectId: agreementId, kind: 'asked' },
  })
  expect(asked.status(), await asked.text()).toBe(201)
  const { id } = (await asked.json()) as { id: string }
  return { caseId, agreementId, followUpId: id }
}
