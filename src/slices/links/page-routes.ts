import { z } from 'zod'
import { linkCookie } from '#platform/auth/session.ts'
import { page } from '#platform/http/page.ts'
import type { Context } from '#platform/http/route.ts'
import { refuse } from '#shared/refusal.ts'
import { openLink } from './actions/open-link.ts'

const address = z.object({ tenant: z.uuid(), token: z.string().regex(/^[\w-]{43}$/) })
const sessionMinutes = 120

/** Where the code leads; the slice of the subject draws that page. */
const pageBehind = { agreement: '/p/afspraak', referral: '/p/verwijzing' } as const

/** The page of a link asks the code. It works without script. */
export const pages = [
  page({
    method: 'GET',
    path: '/p/:tenant/:token',
    access: 'public.page',
    params: address,
    rateLimit: { max: 60, minutes: 10 },
    async handle(context, { params }) {
      const outcome = await openLink(context, params.tenant, params.token, undefined)
      if (!outcome.ok && outcome.dead) return refuse('link-dead')
      return askCode(context, params)
    },
  }),
  page({
    method: 'POST',
    path: '/p/:tenant/:token',
    access: 'public.page',
    params: address,
    form: z.object({ code: z.string().max(20).default('') }),
    rateLimit: { max: 30, minutes: 10 },
    async handle(context, { params, form }) {
      const outcome = await openLink(context, params.tenant, params.token, form.code)
      if (outcome.ok) {
        const { sessions } = context.services
        const actor = {
          kind: 'partner',
          id: outcome.partnerId,
          tenantId: outcome.tenantId,
          role: 'partner',
          name: '',
        } as const
        const token = await sessions.start(actor, {
          kind: 'link',
          acr: 'link-and-code',
          minutes: sessionMinutes,
          linkId: outcome.linkId,
        })
        return {
          redirect: pageBehind[outcome.opens],
          cookies: [{ name: linkCookie, value: token, maxAge: sessionMinutes * 60 }],
        }
      }
      return outcome.dead ? refuse('link-dead') : askCode(context, params, outcome.triesLeft)
    },
  }),
]

function askCode(context: Context, params: { tenant: string; token: string }, triesLeft?: number) {
  const action = `/p/${params.tenant}/${params.token}`
  return {
    page: 'partner-code',
    props: {
      language: context.language,
      action,
      ...(triesLeft === undefined ? {} : { fault: { triesLeft } }),
    },
    status: triesLeft === undefined ? 200 : 400,
  }
}
