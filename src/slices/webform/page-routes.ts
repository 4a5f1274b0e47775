import { z } from 'zod'
import { page } from '#platform/http/page.ts'
import { refuse } from '#shared/refusal.ts'
import { startDraft } from './actions/draft.ts'
import { cookieName, forgetting, keeping } from './flow/cookie.ts'
import { checkForm, sendChecked, showSent } from './flow/finish.ts'
import { resumeForm, saveForm, showResume, showSave } from './flow/later.ts'
import { answerStep, showStart, showStep } from './flow/step.ts'
import { stepAt } from './rules/steps.ts'

/** What a browser sends; each page takes out the fields that it asks. */
const form = z.looseObject({})
const query = z.object({ terug: z.literal('controle').optional() })
const path = z.object({ stap: z.string().max(30) })
const cookie = cookieName

/** A library has one address for many: generous per page, narrow where somebody could guess or flood. */
const filling = { max: 600, minutes: 10 }
const few = { max: 40, minutes: 10 }

/** Melden: a report by a resident without an account, one question per page, without script. */
export const pages = [
  page({
    method: 'GET',
    path: '/melden',
    access: 'web-form.fill',
    cookie,
    handle: (context, { cookie: token }) => showStart(context, token),
  }),
  page({
    method: 'POST',
    path: '/melden',
    access: 'web-form.fill',
    form,
    rateLimit: few,
    async handle(context) {
      const token = await startDraft(context)
      return { redirect: '/melden/voor-wie', cookies: keeping(token) }
    },
  }),
  page({
    method: 'GET',
    path: '/melden/controle',
    access: 'web-form.fill',
    cookie,
    handle: (context, { cookie: token }) => checkForm(context, token),
  }),
  page({
    method: 'POST',
    path: '/melden/controle',
    access: 'web-form.send',
    cookie,
    form,
    rateLimit: few,
    handle: (context, { cookie: token }) => sendChecked(context, token),
  }),
  page({
    method: 'GET',
    path: '/melden/klaar',
    access: 'web-form.fill',
    cookie,
    handle: (context, { cookie: token }) => showSent(context, token),
  }),
  page({
    method: 'GET',
    path: '/melden/bewaren',
    access: 'web-form.fill',
    cookie,
    handle: (context, { cookie: token }) => showSave(context, token),
  }),
  page({
    method: 'POST',
    path: '/melden/bewaren',
    access: 'web-form.fill',
    cookie,
    form,
    rateLimit: few,
    handle: (context, { cookie: token, form: fields }) => saveForm(context, token, fields),
  }),
  page({
    method: 'GET',
    path: '/melden/verder',
    access: 'web-form.fill',
    handle: (context) => showResume(context),
  }),
  page({
    method: 'POST',
    path: '/melden/verder',
    access: 'web-form.fill',
    form,
    rateLimit: { max: 20, minutes: 10 },
    handle: (context, { form: fields }) => resumeForm(context, fields),
  }),
  page({
    method: 'POST',
    path: '/melden/weg',
    access: 'web-form.fill',
    form,
    handle: async () => ({ redirect: '/melden', cookies: forgetting }),
  }),
  page({
    method: 'GET',
    path: '/melden/:stap',
    access: 'web-form.fill',
    params: path,
    query,
    cookie,
    async handle(context, { params, query: asked, cookie: token }) {
      const step = stepAt(params.stap)
      return step ? showStep(context, token, step, asked.terug === 'controle') : refuse('not-found')
    },
  }),
  page({
    method: 'POST',
    path: '/melden/:stap',
    access: 'web-form.fill',
    params: path,
    cookie,
    form,
    rateLimit: filling,
    async handle(context, { params, form: fields, cookie: token }) {
      const step = stepAt(params.stap)
      return step ? answerStep(context, token, step, fields) : refuse('not-found')
    },
  }),
]
