import { z } from 'zod'
import { page } from '#platform/http/page.ts'
import { isRefusal } from '#shared/refusal.ts'
import { readEvidence } from './actions/read-evidence.ts'

/** An own file behind a link: a partner's session opens what stands under /p and nothing else. */
export const evidencePages = [
  page({
    method: 'GET',
    path: '/p/bewijs/:id',
    access: 'evidence.read',
    params: z.object({ id: z.uuid() }),
    async handle(context, { params }) {
      const reply = await readEvidence(context, params.id, 'file')
      return isRefusal(reply) ? reply : { file: reply.body, headers: reply.headers ?? {} }
    },
  }),
]
