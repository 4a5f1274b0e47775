import { z } from 'zod'
import { linkCookie } from '#platform/auth/session.ts'
import { page } from '#platform/http/page.ts'
import type { Context } from '#platform/http/route.ts'
import { randomToken } from '#platform/secrets.ts'
import { refuse } from '#shared/refusal.ts'
import { openLink, renewLinkCode } from './actions/open-link.ts'
import type { PartnerCodeProps } from './props.ts'
import { linkDays } from './rules/link.ts'

const address = z.object({ tenant: z.uuid(), token: z.string().regex(/^[\w-]{43}$/) })
const sessionMinutes = 120
/** Tells one browser of a partner from another; it opens nothing by itself. */
const browserCookie = 'rondom-browser'

/** Where the code leads; the slice of the subject draws that page. */
const pageBehind = {
  agreement: '/p/afspraak',
  referral: '/p/verwijzing',
  list: '/p/mijn-afspraken',
} as const

/** The page of a link asks the code, and sends another one. It works without script. */
export const pages = [
  page({
    method: 'GET',
    path: '/p/:tenant/:token',
    access: 'public.page',
    params: address,
    cookie: browserCookie,
    rateLimit: { max: 60, minutes: 10 },
    async handle(context, { params, cookie }) {
      const found = await openLink(context, params.tenant, params.token, undefined, cookie ?? '')
      return found.outcome === 'dead' ? refuse('link-dead') : askCode(context, params)
    },
  }),
  page({
    method: 'POST',
    path: '/p/:tenant/:token',
    access: 'public.page',
    params: address,
    cookie: browserCookie,
    form: z.object({ code: z.string().max(20).default('') }),
    rateLimit: { max: 30, minutes: 10 },
    async handle(context, { params, form, cookie }) {
      const browser = cookie !== undefined && /^[\w-]{43}$/.test(cookie) ? cookie : randomToken()
      const found = await openLink(context, params.tenant, params.token, form.code, browser)
      if (found.outcome === 'dead') return refuse('link-dead')
      if (found.outcome === 'used') return askCode(context, params, { used: true })
      if (found.outcome !== 'open') return askCode(context, params, { fault: { triesLeft: found.triesLeft } })
      const { linkId, partnerId: id, tenantId } = found
      const token = await context.services.sessions.start(
        { kind: 'partner', id, tenantId, role: 'partner', name: '' },
        { kind: 'link', acr: 'link-and-code', minutes: sessionMinutes, linkId },
      )
      return {
        redirect: pageBehind[found.opens],
        cookies: [
          { name: linkCookie, value: token, maxAge: sessionMinutes * 60 },
          { name: browserCookie, value: browser, maxAge: linkDays * 86_400 },
        ],
      }
    },
  }),
  page({
    method: 'POST',
    path: '/p/:tenant/:token/nieuwe-code',
    access: 'public.page',
    params: address,
    rateLimit: { max: 10, minutes: 10 },
    async handle(context, { params }) {
      const sent = await renewLinkCode(context, params.tenant, params.token)
      return sent === 'dead' ? refuse('link-dead') : askCode(context, params, { notice: sent })
    },
  }),
]

function askCode(
  context: Context,
  params: { tenant: string; token: string },
  said: Pick<PartnerCodeProps, 'fault' | 'used' | 'notice'> = {},
) {
  const action = `/p/${params.tenant}/${params.token}`
  const wrong = said.fault !== undefined || said.used === true
  return {
    page: 'partner-code',
    props: { language: context.language, action, ...said },
    status: wrong ? 400 : 200,
  }
}
