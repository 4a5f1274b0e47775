import { z } from 'zod'
import { type PageReply, page } from '#platform/http/page.ts'
import type { Context } from '#platform/http/route.ts'
import { isPlainDate } from '#shared/plain-date.ts'
import { type Fault, isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { keepWithProof } from './actions/keep-with-proof.ts'
import type { Filled } from './actions/view-link.ts'
import { writeProgress } from './actions/write-progress.ts'
import { files, uploadLimit } from './contract/evidence.ts'
import { decideEvidence, proofKinds } from './rules/evidence.ts'
import { longestLine, progressKinds } from './rules/progress.ts'

const written = {
  day: z.string().max(10).default(''),
  line: z
    .string()
    .max(longestLine + 200)
    .default(''),
  proofKind: z.enum(proofKinds).optional(),
  files: files.default([]),
  sleutel: z.string().max(60).optional(),
}
const progress = z.object({ kind: z.enum(progressKinds).optional(), ...written })
const proof = z.object(written)

/** Megabytes by link: more than anybody sends by hand is no proof. */
const rateLimit = { max: 60, minutes: 10 }

export interface ProgressPlace<P extends z.ZodObject | undefined> {
  readonly path: string
  readonly progress: string
  readonly proof: string
  readonly params: P
  /** The agreement, or undefined when this session opens something else. */
  readonly idOf: (context: Context, params: unknown) => string | undefined
  readonly elsewhere: (context: Context) => PageReply | Refusal
  readonly after: (id: string, answer: string) => string
  readonly again: (
    context: Context,
    id: string,
    refusal: Refusal,
    filled: Filled,
  ) => Promise<PageReply | Refusal>
}

/** A line of what was done, and "it is done" with the line that proves it; both with photos or letters. */
export function progressPages<P extends z.ZodObject | undefined>(place: ProgressPlace<P>) {
  const { params, idOf, elsewhere, again } = place
  const shown = { ...(params && { params }) }
  return [
    page({
      method: 'POST',
      path: place.progress,
      access: 'link.answer',
      ...shown,
      form: progress,
      uploadLimit,
      rateLimit,
      async handle(context, { params: given, form }): Promise<PageReply | Refusal> {
        const id = idOf(context, given)
        if (id === undefined) return elsewhere(context)
        const { kind, day, line, proofKind } = form
        const filled = keptOf(kind ?? '', form)
        const faults = [
          ...(kind === undefined ? [{ pointer: '/kind', code: 'choice-missing' }] : []),
          ...faultsOf(form),
        ]
        if (kind === undefined || !isPlainDate(day) || faults.length > 0)
          return again(context, id, allFaults(faults, form), filled)
        const result = await writeProgress(context, id, {
          kind,
          day,
          line: line.replace(/\s+/g, ' '),
          files: form.files,
          // The choice stands on the page whatever the line is about; it counts with proof only.
          ...(kind === 'proof' && { proofKind: proofKind ?? 'other' }),
        })
        return isRefusal(result)
          ? again(context, id, result, filled)
          : { redirect: `${place.path.replace(':id', id)}?klaar=voortgang` }
      },
    }),
    page({
      method: 'POST',
      path: place.proof,
      access: 'link.answer',
      ...shown,
      form: proof,
      uploadLimit,
      rateLimit,
      async handle(context, { params: given, form }): Promise<PageReply | Refusal> {
        const id = idOf(context, given)
        if (id === undefined) return elsewhere(context)
        const { day, line, proofKind } = form
        const filled = { ...keptOf('proof', form), command: 'keep' }
        const faults = [
          ...(proofKind === undefined ? [{ pointer: '/proofKind', code: 'choice-missing' }] : []),
          ...faultsOf(form),
        ]
        if (proofKind === undefined || !isPlainDate(day) || faults.length > 0)
          return again(context, id, allFaults(faults, form), filled)
        const result = await keepWithProof(context, id, undefined, {
          day,
          line: line.replace(/\s+/g, ' '),
          proofKind,
          files: form.files,
          remark: '',
        })
        return isRefusal(result) ? again(context, id, result, filled) : { redirect: place.after(id, 'keep') }
      },
    }),
  ]
}

function faultsOf({ day, line }: z.output<typeof proof>): Fault[] {
  return [
    ...(isPlainDate(day) ? [] : [{ pointer: '/day', code: 'date-missing' }]),
    ...(line.length > longestLine
      ? [{ pointer: '/line', code: 'field-too-big', details: { maximum: longestLine } }]
      : []),
  ]
}

/** What the form lacks, with what the rules would say next: somebody without script is not sent back twice. */
function allFaults(faults: readonly Fault[], { line, files: chosen }: z.output<typeof proof>): Refusal {
  const all = [
    ...faults,
    ...(line.trim() === '' ? [{ pointer: '/line', code: 'progress-line-missing' }] : []),
    ...decideEvidence(chosen).faults,
  ]
  return refuse('invalid-input', { count: all.length }, all)
}

/** What was filled in; a browser never gives chosen files back, so the page says which to choose again. */
function keptOf(kind: string, form: z.output<typeof proof>): Filled {
  const { day, line, proofKind = '', files: chosen } = form
  return {
    remark: '',
    dueOn: '',
    progress: { kind, day, line, proofKind, files: chosen.map(({ name }) => name) },
  }
}
