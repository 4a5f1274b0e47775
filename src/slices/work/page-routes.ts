import { z } from 'zod'
import { page } from '#platform/http/page.ts'
import type { Context } from '#platform/http/route.ts'
import { isRefusal } from '#shared/refusal.ts'
import { answerOffer, answerProfile } from './actions/own-work.ts'
import { askWhy } from './actions/view-own.ts'

const query = z.object({ id: z.uuid() })
const form = z.object({
  id: z.uuid(),
  antwoord: z.enum(['ja', 'nee']),
  woorden: z.string().max(1000).default(''),
  sleutel: z.string().max(60).optional(),
})
type Answer = z.output<typeof form>

/** Pages of the resident: yes or no to an offer, right or wrong to what was written, without script. */
export const pages = [
  page({
    method: 'GET',
    path: '/mijn-plan/werk',
    access: 'own-work.answer',
    query,
    handle: (context, { query: { id } }) => askWhy(context, 'offer', id, '', false),
  }),
  page({
    method: 'POST',
    path: '/mijn-plan/werk',
    access: 'own-work.answer',
    form,
    handle: (context, input) => answer(context, 'offer', input.form),
  }),
  page({
    method: 'GET',
    path: '/mijn-plan/mogelijkheden',
    access: 'own-work.answer',
    query,
    handle: (context, { query: { id } }) => askWhy(context, 'possibilities', id, '', false),
  }),
  page({
    method: 'POST',
    path: '/mijn-plan/mogelijkheden',
    access: 'own-work.answer',
    form,
    handle: (context, input) => answer(context, 'possibilities', input.form),
  }),
]

async function answer(context: Context, about: 'offer' | 'possibilities', { id, antwoord, woorden }: Answer) {
  const yes = antwoord === 'ja'
  const result = await (about === 'offer' ? answerOffer : answerProfile)(context, id, yes, woorden)
  if (!isRefusal(result))
    return { redirect: `/mijn-plan?klaar=${yes ? 'ja' : about === 'offer' ? 'gesprek' : 'nee'}` }
  return result.faults.length > 0 ? askWhy(context, about, id, woorden, true) : result
}
