import { z } from 'zod'
import { page } from '#platform/http/page.ts'
import { isRefusal } from '#shared/refusal.ts'
import { askList } from './actions/ask-list.ts'
import { viewPartnerList } from './actions/view-partner-list.ts'

/** One list of all own open promises, for a partner without an account. */
export const listPages = [
  page({
    method: 'GET',
    path: '/p/mijn-afspraken',
    access: 'link-list.view',
    query: z.object({ klaar: z.string().max(20).optional(), van: z.uuid().optional() }),
    handle: async (context, { query }) =>
      context.actor.link?.subject.kind === 'list'
        ? viewPartnerList(context, query.klaar ?? null)
        : { redirect: '/p/lijst-vragen' },
  }),
  page({
    method: 'GET',
    path: '/p/lijst-vragen',
    access: 'link-list.ask',
    handle: async ({ language }) => ({
      page: 'partner-ask-list',
      props: { language, asked: false, email: '', fault: null },
    }),
  }),
  page({
    method: 'POST',
    path: '/p/lijst-vragen',
    access: 'link-list.ask',
    form: z.object({ email: z.string().max(200).default('') }),
    rateLimit: { max: 10, minutes: 60 },
    async handle(context, { form }) {
      const { language } = context
      if (!/^\S+@\S+$/.test(form.email.trim()))
        return {
          page: 'partner-ask-list',
          props: { language, asked: false, email: form.email, fault: 'address' },
          status: 400,
        }
      const result = await askList(context, form.email)
      if (isRefusal(result)) return result
      return { page: 'partner-ask-list', props: { language, asked: true, email: form.email, fault: null } }
    },
  }),
]
