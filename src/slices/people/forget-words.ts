import type { Context } from '#platform/http/route.ts'
import { forgetNameWords } from './store/person.ts'

/** Search knows every word of every name; a word that nobody bears any longer is forgotten. Returns how many. */
export async function forgetWords(context: Context): Promise<number> {
  let forgotten = 0
  await context.transaction(async ({ trx }) => {
    forgotten = await forgetNameWords(trx)
    return { status: 204 }
  })
  return forgotten
}
