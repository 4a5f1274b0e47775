import type { Context } from '#platform/http/route.ts'
import { refreshSoundKeys } from './store/person.ts'

const batch = 1000

/** Lets people be found by sound under today's rules, a batch at a time so that nobody waits; returns how many. */
export async function refreshSounds(context: Context): Promise<number> {
  let made = 0
  for (let last = batch; last === batch; made += last) {
    await context.transaction(async ({ trx }) => {
      last = await refreshSoundKeys(trx, batch)
      return { status: 204 }
    })
  }
  return made
}
