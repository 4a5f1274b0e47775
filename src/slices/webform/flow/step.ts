import type { PageReply } from '#platform/http/page.ts'
import type { Context } from '#platform/http/route.ts'
import { isRefusal, type Refusal } from '#shared/refusal.ts'
import { changeDraft, type OpenDraft, readDraft } from '../actions/draft.ts'
import type { FormStartProps, FormStepProps, PageFault } from '../props.ts'
import { type Answers, given, mostQuestions, questionFields } from '../rules/answers.ts'
import { checkStep } from '../rules/check.ts'
import { fieldsOf, paths, type Step, stepAfter, stepBefore, stepsFor } from '../rules/steps.ts'
import { keeping } from './cookie.ts'
import { domainsOf, inWords, type Posted, pick, signalsOf } from './fields.ts'

type Answered = Promise<PageReply | Refusal>

export async function showStart(context: Context, token: string | undefined): Answered {
  const draft = await readDraft(context, token)
  const open = draft !== undefined && !('sentNumber' in draft)
  const props: FormStartProps = { language: context.language, open }
  return { page: 'form-start', props: { ...props } }
}

/** Where a browser goes that has no form to fill in: to its number when it was sent, else to the start. */
export function elsewhere(draft: { readonly sentNumber: number } | undefined): PageReply {
  return { redirect: draft ? '/melden/klaar' : '/melden' }
}

export async function showStep(
  context: Context,
  token: string | undefined,
  step: Step,
  toCheck: boolean,
): Answered {
  const draft = await readDraft(context, token)
  if (!draft || 'sentNumber' in draft) return elsewhere(draft)
  if (!stepsFor(draft.answers).includes(step)) return { redirect: '/melden/voor-wie' }
  return drawStep(context, draft, step, { toCheck, faults: [], questionCount: 1 })
}

/** Keeps what was filled in, also when something is not right yet, and goes on to the next page. */
export async function answerStep(
  context: Context,
  token: string | undefined,
  step: Step,
  posted: Posted,
): Answered {
  const draft = await readDraft(context, token)
  if (!draft || 'sentNumber' in draft) return elsewhere(draft)
  const fields = fieldsOf(step, draft.answers, domainsOf(draft))
  const typed = pick(posted, Object.keys(fields))
  const toCheck = posted.terug === 'controle'
  const before = { ...draft, answers: { ...draft.answers, ...typed } }
  const faults = checkStep(step, before.answers, context.today, domainsOf(draft))
  // What is too long to keep is shown again, not kept.
  const kept = Object.fromEntries(
    Object.entries(typed).map(([field, text]) => [field, text.slice(0, fields[field])]),
  )
  const saved = await changeDraft(context, token, (content) => ({
    ...content,
    checklistVersion: draft.checklistVersion,
    answers: { ...content.answers, ...kept },
  }))
  if (isRefusal(saved)) return { redirect: '/melden' }
  const cookies = keeping(token ?? '')
  if (posted.later !== undefined) return { redirect: '/melden/bewaren', cookies }
  const more = posted.more !== undefined
  const skipped = posted.skip !== undefined
  if (faults.length > 0 && !more && !skipped)
    return drawStep(context, before, step, {
      toCheck,
      faults: inWords(context, faults),
      questionCount: 1,
    })
  if (more)
    return drawStep(context, before, step, {
      toCheck,
      faults: [],
      questionCount: filledQuestions(before.answers) + 1,
    })
  const next = stepAfter(step, before.answers)
  // A changed answer can open a page that was not asked before; that one comes first.
  const opened = toCheck && next !== undefined && isNew(next, before, context) ? next : undefined
  const to = toCheck && opened === undefined ? 'controle' : next === undefined ? 'controle' : paths[next]
  return { redirect: `/melden/${to}${opened === undefined ? '' : '?terug=controle'}`, cookies }
}

function isNew(step: Step, draft: OpenDraft, context: Context): boolean {
  return checkStep(step, draft.answers, context.today, domainsOf(draft)).length > 0
}

/** The last question field that holds something. */
function filledQuestions(answers: Answers): number {
  return questionFields.reduce((last, field, index) => (given(answers, field) === '' ? last : index + 1), 0)
}

function drawStep(
  context: Context,
  draft: OpenDraft,
  step: Step,
  shown: {
    readonly toCheck: boolean
    readonly faults: readonly PageFault[]
    readonly questionCount: number
  },
): PageReply {
  const all = stepsFor(draft.answers)
  const before = stepBefore(step, draft.answers)
  const props: FormStepProps = {
    language: context.language,
    step,
    position: all.indexOf(step) + 1,
    total: all.length,
    answers: draft.answers,
    signals: signalsOf(draft, context.language),
    faults: shown.faults,
    back: shown.toCheck ? '/melden/controle' : before === undefined ? '/melden' : `/melden/${paths[before]}`,
    toCheck: shown.toCheck,
    questionCount: Math.min(mostQuestions, Math.max(1, shown.questionCount, filledQuestions(draft.answers))),
    code: draft.code,
  }
  return { page: 'form-step', props: { ...props }, status: shown.faults.length > 0 ? 400 : 200 }
}
