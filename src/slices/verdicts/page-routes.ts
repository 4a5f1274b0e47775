import { z } from 'zod'
import { type PageRoute, page } from '#platform/http/page.ts'
import { toProblem } from '#platform/http/problem.ts'
import type { Context } from '#platform/http/route.ts'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { askCall, giveStepVerdict, resumeQuestions, setWish } from './actions/give-verdict.ts'
import type { Door } from './actions/through-door.ts'
import { addressOfDoor, viewVerdict } from './actions/view-verdict.ts'
import { codeLength, codeOf } from './code.ts'
import { answers, longestWords } from './rules/answer.ts'

const query = z.object({ klaar: z.enum(['ja', 'bel', 'stop', 'weer']).optional() })
const form = z.object({
  antwoord: z.enum(answers).optional().catch(undefined),
  woorden: z
    .string()
    .max(4 * longestWords)
    .default(''),
  delen: z.literal('ja').optional(),
})
/** A letter is read at a library: generous to look, narrow to try codes. */
const looking = { max: 60, minutes: 10 }
const trying = { max: 30, minutes: 10 }

const byCode = z.object({ code: z.string().max(40) })
const byId = z.object({ id: z.uuid() })

/** "Bent u hier goed mee geholpen?": one question, signed in or with its code, without script. */
export const pages: readonly PageRoute[] = [
  page({
    method: 'GET',
    path: '/oordeel',
    access: 'verdict.answer-by-code',
    rateLimit: looking,
    handle: async (context) => askCode(context, '', false),
  }),
  page({
    method: 'POST',
    path: '/oordeel',
    access: 'verdict.answer-by-code',
    form: z.object({ code: z.string().max(200).default('') }),
    rateLimit: trying,
    async handle(context, { form: { code } }) {
      const read = codeOf(code)
      const found = read && (await viewVerdict(context, { kind: 'code', code: read }))
      return !found || isRefusal(found) ? askCode(context, code, true) : { redirect: `/oordeel/${read}` }
    },
  }),
  page({
    method: 'POST',
    path: '/mijn-plan/vragen',
    access: 'verdict.answer',
    form: z.object({ sleutel: z.string().max(60).optional() }),
    async handle(context) {
      const result = await resumeQuestions(context)
      return isRefusal(result) ? result : { redirect: '/mijn-plan?klaar=vragen' }
    },
  }),
  ...pagesAt('/oordeel/:code', 'verdict.answer-by-code', byCode, ({ code }) => ({
    kind: 'code',
    code: codeOf(code) ?? '',
  })),
  ...pagesAt('/mijn-plan/geholpen/:id', 'verdict.answer', byId, ({ id }) => ({ kind: 'own', id })),
]

function pagesAt<Params extends z.ZodObject>(
  path: string,
  access: string,
  params: Params,
  doorOf: (params: z.output<Params>) => Door,
): readonly PageRoute[] {
  const post = { method: 'POST', access, params, rateLimit: trying } as const
  const after = async (door: Door, done: string, result: unknown) =>
    isRefusal(result) ? absent(result) : { redirect: `${addressOfDoor(door)}?klaar=${done}` }
  return [
    page({
      method: 'GET',
      path,
      access,
      params,
      query,
      rateLimit: looking,
      async handle(context, input) {
        const shown = await viewVerdict(context, doorOf(input.params as z.output<Params>), {
          done: input.query.klaar ?? null,
        })
        return isRefusal(shown) ? absent(shown) : shown
      },
    }),
    page({
      ...post,
      path,
      form,
      async handle(context, input) {
        const door = doorOf(input.params as z.output<Params>)
        const { antwoord: answer, woorden: words, delen } = input.form
        const filled = { answer, words, shared: delen === 'ja' }
        const result = await giveStepVerdict(context, door, filled)
        if (isRefusal(result) && result.faults.length > 0)
          return viewVerdict(context, door, { filled, faults: faultsOf(context, result) })
        return after(door, 'ja', result)
      },
    }),
    page({
      ...post,
      path: `${path}/bel`,
      async handle(context, input) {
        const door = doorOf(input.params as z.output<Params>)
        return after(door, 'bel', await askCall(context, door))
      },
    }),
    page({
      ...post,
      path: `${path}/stop`,
      async handle(context, input) {
        const door = doorOf(input.params as z.output<Params>)
        return after(door, 'stop', await setWish(context, door, true))
      },
    }),
    page({
      ...post,
      path: `${path}/weer`,
      async handle(context, input) {
        const door = doorOf(input.params as z.output<Params>)
        return after(door, 'weer', await setWish(context, door, false))
      },
    }),
  ]
}

/** A code that is wrong and one that was never given look the same. */
function absent(refusal: Refusal): Refusal {
  return refusal.code === 'verdict-code-wrong' ? refuse('link-dead') : refusal
}

function askCode({ language }: Context, code: string, wrong: boolean) {
  const shown = wrong ? code.slice(0, codeLength * 2) : ''
  return { page: 'helped-code', props: { language, code: shown, wrong }, status: wrong ? 400 : 200 }
}

function faultsOf(context: Context, refusal: Refusal) {
  const problem = toProblem(refusal, context.services.refusals, context.language, context.requestId)
  return (problem.invalidParams ?? []).map(({ pointer, reason }) => ({ field: pointer.slice(1), reason }))
}
