import type { z } from 'zod'
import { nobody } from '#platform/access/log.ts'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import type { setCallBackNorm as contract } from '../contract.ts'
import { publishedNorm } from '../reads/index.ts'
import { checkCallBackNorm } from '../rules/call-back-norm.ts'
import { type CallBackNorm, lockCallBackNorm, saveCallBackNorm, unpublishedNorm } from '../store/call-back.ts'

/** Within how many working hours a call back is promised, and when people call. */
export async function viewCallBackNorm({ reader }: Context): Promise<Reply> {
  const { norms } = await reader.read(nobody, { norms: publishedNorm() })
  const norm = norms[0] ?? unpublishedNorm
  return { etag: norm.version, body: shape(norm) }
}

/** Another promise for call backs that are asked from now; who waits already keeps the old one. */
export async function setCallBackNorm(
  context: Context,
  { workingHours, opensAt, closesAt }: z.output<typeof contract.body>,
  version: number,
): Promise<Reply | Refusal> {
  const norm = { workingHours, opensAt: minutesOf(opensAt), closesAt: minutesOf(closesAt) }
  const faults = checkCallBackNorm(norm)
  if (faults.length > 0) return invalidInput(faults)
  return context.transaction(async (work) => {
    const now = await lockCallBackNorm(work.trx)
    if (!now) return refuse('not-found')
    if (now.version !== version) return stale(shape(now), { workingHours, opensAt, closesAt })
    const next = await saveCallBackNorm(work.trx, norm)
    work.publish({ type: 'call-back-norm.set', objects: [], data: { ...norm } })
    return { body: shape({ ...norm, version: next }), etag: next, location: '/v1/terugbelnorm' }
  })
}

function shape({ workingHours, opensAt, closesAt, version }: CallBackNorm) {
  return { workingHours, opensAt: clockOf(opensAt), closesAt: clockOf(closesAt), version }
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

function clockOf(minutes: number): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
