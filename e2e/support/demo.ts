import { rmSync } from 'node:fs'
import { makeDataFolder, startApplication } from './application.ts'

/** Names the folder of a demo that was played already; whoever starts the tests may have played it for several. */
export const demoVariable = 'RONDOM_PLAYED_DEMO'

/** The data folder from which every application of the journeys is copied. */
export function demoFolder(): string {
  const folder = process.env[demoVariable]
  if (folder === undefined) throw new Error('the demo of the journeys was not prepared')
  return folder
}

/** Plays the months of the demo municipality into a new folder, which is the caller's to remove. */
export async function playDemo(): Promise<string> {
  const data = makeDataFolder()
  const application = await startApplication({ data, patience: 240_000 })
  await application.stop()
  return data
}

/** Sees to one demo for all journeys; Playwright calls this, and what it answers with at the end. */
export default async function prepareDemo(): Promise<() => void> {
  if (process.env[demoVariable] !== undefined) return () => undefined
  const data = await playDemo()
  process.env[demoVariable] = data
  return () => {
    delete process.env[demoVariable]
    rmSync(data, { recursive: true, force: true, maxRetries: 5 })
  }
}
