import type { Work } from '#platform/access/work.ts'
import { createContext } from '#platform/http/perform.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { codeHashOf, codeOf } from '../code.ts'
import { findCode } from '../store.ts'

/** How a resident comes to a question: signed in, in Mijn plan, or with the code of the mail or letter. */
export type Door =
  | { readonly kind: 'own'; readonly id: string }
  | { readonly kind: 'code'; readonly code: string }

/**
 * Does something with one question as the resident whom it was asked. A code opens that one question and nothing else: the
 * locks of the database hold as for the resident. A wrong code and one that was never given answer alike.
 */
export async function throughDoor(
  context: Context,
  door: Door,
  action: (work: Work, id: string) => Promise<Reply | Refusal>,
): Promise<Reply | Refusal> {
  if (door.kind === 'own') return context.transaction((work) => action(work, door.id))
  const { services, language, requestId, reader } = context
  const code = codeOf(door.code)
  if (code === undefined) return refuse('verdict-code-wrong')
  let found: Awaited<ReturnType<typeof findCode>>
  const looked = await context.transaction(async (work) => {
    found = await findCode(work.trx, work.tenantId, codeHashOf(services, code))
    return { status: 204 }
  })
  if (isRefusal(looked)) return looked
  if (found === undefined) return refuse('verdict-code-wrong')
  const { verdict_id: id, person_id: personId } = found
  const { tenantId } = context.actor
  const actor = { kind: 'resident', id: personId, tenantId, role: 'resident', name: '' } as const
  const traceId = requestId.replaceAll('-', '')
  const access = reader.rule.operation
  const resident = createContext({ services, actor, access, language, requestId, traceId }, reader.rule)
  return resident.transaction((work) => action(work, id))
}
