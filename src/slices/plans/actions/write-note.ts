import type { z } from 'zod'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { newId } from '#platform/new-id.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { lockCase } from '#slices/cases'
import type { writeNote as contract } from '../contract.ts'
import { insertNote } from '../store.ts'

/** A note of a contact, about one person; one required field. Without a choice it is about the central person. */
export async function writeNote(
  context: Context,
  caseId: string,
  input: z.output<typeof contract.body>,
): Promise<Reply | Refusal> {
  if (input.body.trim() === '') return invalidInput([{ pointer: '/body', code: 'field-missing' }])
  return context.transaction(async (work) => {
    const seats = ['director', 'stand-in', 'professional', 'contact'] as const
    const file = await lockCase(work.trx, { ...work, id: work.actor.id }, caseId, seats)
    if (!file) return refuse('not-found')
    const personId = input.personId ?? file.centralPersonId
    if (!file.memberIds.includes(personId))
      return invalidInput([{ pointer: '/personId', code: 'member-unknown' }])
    const id = newId()
    const note = {
      id,
      caseId,
      personId,
      lifeDomain: input.lifeDomain ?? null,
      body: input.body,
      authorId: String(work.actor.id),
      now: work.now,
    }
    work.write(insertNote(work.trx, work.tenantId, note))
    work.touch(personId)
    work.publish({
      type: 'note.written',
      objects: [
        { type: 'case', id: caseId },
        { type: 'person', id: personId },
      ],
    })
    return { body: { id } }
  })
}
