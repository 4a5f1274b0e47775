import type { PageReply } from '#platform/http/page.ts'
import type { Context } from '#platform/http/route.ts'
import { isRefusal, type Refusal } from '#shared/refusal.ts'
import { readDraft } from '../actions/draft.ts'
import { sendForm } from '../actions/send.ts'
import type { FormCheckProps, FormSentProps } from '../props.ts'
import { firstWrong } from '../rules/check.ts'
import { paths, stepsFor } from '../rules/steps.ts'
import { domainsOf, signalsOf } from './fields.ts'
import { elsewhere } from './step.ts'

type Answered = Promise<PageReply | Refusal>

/** All answers once more, each with a way to change it. What is not right yet is asked first. */
export async function checkForm(context: Context, token: string | undefined): Answered {
  const draft = await readDraft(context, token)
  if (!draft || 'sentNumber' in draft) return elsewhere(draft)
  const wrong = firstWrong(draft.answers, context.today, domainsOf(draft))
  if (wrong !== undefined) return { redirect: `/melden/${paths[wrong]}` }
  const steps = stepsFor(draft.answers)
  const last = steps.at(-1)
  const props: FormCheckProps = {
    language: context.language,
    answers: draft.answers,
    steps,
    signals: signalsOf(draft, context.language),
    back: last === undefined ? '/melden' : `/melden/${paths[last]}`,
    code: draft.code,
  }
  return { page: 'form-check', props: { ...props } }
}

export async function sendChecked(context: Context, token: string | undefined): Answered {
  const sent = await sendForm(context, token)
  if (!isRefusal(sent)) return { redirect: '/melden/klaar' }
  return { redirect: sent.code === 'form-incomplete' ? '/melden/controle' : '/melden' }
}

export async function showSent(context: Context, token: string | undefined): Answered {
  const draft = await readDraft(context, token)
  if (!draft) return { redirect: '/melden' }
  if (!('sentNumber' in draft)) return { redirect: '/melden/controle' }
  const props: FormSentProps = { language: context.language, number: draft.sentNumber }
  return { page: 'form-sent', props: { ...props } }
}
