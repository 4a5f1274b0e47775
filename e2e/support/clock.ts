import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'

/** Moves the clock of the demo municipality on; `page` belongs to somebody who is signed in. Answers with the new day. */
export async function daysLater(page: Page, days: number): Promise<string> {
  const headers = { 'idempotency-key': randomUUID() }
  const reply = await page.request.post('/v1/demo/klok', { data: { days }, headers })
  expect(reply.status(), await reply.text()).toBe(200)
  const { today } = (await reply.json()) as { today: string }
  return today
}
