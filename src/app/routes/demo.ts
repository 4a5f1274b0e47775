import { z } from 'zod'
import { execute } from '#platform/db/database.ts'
import { route } from '#platform/http/route.ts'
import type { Contract } from '#shared/contract.ts'
import { refuse } from '#shared/refusal.ts'
import { dayOut } from '#shared/schema.ts'

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
      const seconds = services.clock.shiftSeconds + body.days * 86_400
      return transaction(async ({ trx, tenantId }) => {
        await execute(
          trx,
          'insert into clock_shift (shifted_seconds) values ($1) on conflict (only_row) do update set shifted_seconds = excluded.shifted_seconds',
          [seconds],
        )
        const payload = JSON.stringify({ tenantId, task: 'ask-pulses' })
        await execute(trx, "select enqueue_job('system-task', $1::json)", [payload])
        services.clock.shiftTo(seconds)
        return { body: { today: services.clock.today() } }
      })
    },
  }),
]
