import { rmSync } from 'node:fs'
import { makeDataFolder, startApplication } from './application.ts'

const variable = 'RONDOM_JOURNEYS_DEMO'

/** The data folder from which every application of the journeys is copied. */
export function demoFolder(): string {
  const folder = process.env[variable]
  if (folder === undefined) throw new Error('the demo of the journeys was not prepared')
  return folder
}

/** Plays the months of the demo municipality once for all journeys; Playwright calls this, and what it answers with at the end. */
export default async function prepareDemo(): Promise<() => void> {
  const data = makeDataFolder()
  const application = await startApplication({ data, patience: 240_000 })
  await application.stop()
  process.env[variable] = data
  return () => rmSync(data, { recursive: true, force: true, maxRetries: 5 })
}
