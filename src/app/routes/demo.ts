import { z } from 'zod'
import { execute } from '#platform/db/database.ts'
import { route } from '#platform/http/route.ts'
import type { Contract } from '#shared/contract.ts'
import { dayOf } from '#shared/plain-date.ts'
import { refuse } from '#shared/refusal.ts'
import { dayOut } from '#shared/schema.ts'
import { loadShift } from '../load-shift.ts'

const daySeconds = 86_400

const moveClock = {
  operationId: 'moveClock',
  summary: 'Demo: zet de klok een aantal dagen vooruit',
  tag: 'Demo',
  body: z.strictObject({ days: z.int().min(1).max(366) }),
  status: 200,
  reply: z.strictObject({ today: dayOut }),
} as const satisfies Contract

/** Routes that exist for demos and tests only; elsewhere they are absent. */
export const demoRoutes = [
  route({
    method: 'POST',
    path: '/v1/demo/klok',
    access: 'clock.move',
    contract: moveClock,
    async handle({ services, transaction }, { body }) {
      if (!services.config.demo) return refuse('not-found')
      const reply = await transaction(async ({ trx, tenantId, now }) => {
        const [row] = await execute<{ seconds: number }>(
          trx,
          `insert into clock_shift (shifted_seconds) values ($1)
            on conflict (only_row) do update set shifted_seconds = clock_shift.shifted_seconds + $1
            returning shifted_seconds as seconds`,
          [body.days * daySeconds],
        )
        // After the clock of this process has moved, or they would find that nothing is due.
        for (const task of ['move-direction', 'ask-pulses']) {
          const payload = JSON.stringify({ tenantId, task })
          await execute(trx, "select enqueue_job('system-task', $1::json, now() + interval '2 seconds')", [
            payload,
          ])
        }
        const shifted = (row?.seconds ?? 0) - services.clock.shiftSeconds
        return { body: { today: dayOf(new Date(now.getTime() + 1000 * shifted)) } }
      })
      // Only now has it happened; a request that is sent again moves nothing.
      await loadShift(services.db, services.clock)
      return reply
    },
  }),
]
