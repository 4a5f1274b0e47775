import type { PageReply } from '#platform/http/page.ts'
import type { Context } from '#platform/http/route.ts'
import { type Fault, isRefusal, type Refusal } from '#shared/refusal.ts'
import { readDraft } from '../actions/draft.ts'
import { resumeDraft } from '../actions/resume.ts'
import { saveForLater } from '../actions/save-for-later.ts'
import type { FormResumeProps, FormSaveProps } from '../props.ts'
import { type Answers, birthOf, given } from '../rules/answers.ts'
import { birthFaults, firstWrong } from '../rules/check.ts'
import { phoneProof } from '../rules/code.ts'
import { paths } from '../rules/steps.ts'
import { keeping } from './cookie.ts'
import { domainsOf, inWords, type Posted, pick } from './fields.ts'
import { elsewhere } from './step.ts'

type Answered = Promise<PageReply | Refusal>

const birth = ['birthDay', 'birthMonth', 'birthYear'] as const
const longest = 200

export async function showSave(context: Context, token: string | undefined): Answered {
  const draft = await readDraft(context, token)
  if (!draft || 'sentNumber' in draft) return elsewhere(draft)
  return drawSave(context, { answers: draft.answers, code: draft.code, faults: [] })
}

export async function saveForm(context: Context, token: string | undefined, posted: Posted): Answered {
  const draft = await readDraft(context, token)
  if (!draft || 'sentNumber' in draft) return elsewhere(draft)
  const typed = short(pick(posted, [...birth, 'phone', 'email']))
  const email = given(typed, 'email')
  const phone = given(typed, 'phone')
  const wrongBirth = birthFaults(typed, 'birth', context.today)
  const born = birthOf(typed)
  const nothing = born === '' && phoneProof(phone) === undefined
  const faults: Fault[] = [
    ...wrongBirth.map((code) => ({ pointer: '/birthYear', code })),
    ...(nothing && wrongBirth.length === 0
      ? [{ pointer: phone === '' ? '/birthDay' : '/phone', code: phone === '' ? 'form-proof' : 'form-phone' }]
      : []),
    ...(email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)
      ? [{ pointer: '/email', code: 'form-email' }]
      : []),
  ]
  if (faults.length > 0)
    return drawSave(context, { answers: typed, code: null, faults: inWords(context, faults) })
  const saved = await saveForLater(context, token, { born, phone, email })
  return isRefusal(saved) ? { redirect: '/melden' } : { redirect: '/melden/bewaren' }
}

function drawSave(context: Context, shown: Omit<FormSaveProps, 'language'>): PageReply {
  const props: FormSaveProps = { language: context.language, ...shown }
  return { page: 'form-save', props: { ...props }, status: shown.faults.length > 0 ? 400 : 200 }
}

export async function showResume(context: Context): Answered {
  return drawResume(context, {}, [])
}

export async function resumeForm(context: Context, posted: Posted): Answered {
  const typed = short(pick(posted, ['code', ...birth, 'phone']))
  const token = await resumeDraft(context, {
    code: given(typed, 'code'),
    born: birthOf(typed),
    phone: given(typed, 'phone'),
  })
  if (token === undefined) return drawResume(context, typed, [{ pointer: '/code', code: 'form-not-found' }])
  const draft = await readDraft(context, token)
  if (!draft || 'sentNumber' in draft) return elsewhere(draft)
  const next = firstWrong(draft.answers, context.today, domainsOf(draft))
  return {
    redirect: `/melden/${next === undefined ? 'controle' : paths[next]}`,
    cookies: keeping(token),
  }
}

function drawResume(context: Context, answers: Answers, faults: readonly Fault[]): PageReply {
  const props: FormResumeProps = {
    language: context.language,
    answers,
    faults: inWords(context, faults),
  }
  return { page: 'form-resume', props: { ...props }, status: faults.length > 0 ? 400 : 200 }
}

function short(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).map(([field, text]) => [field, text.slice(0, longest)]))
}
