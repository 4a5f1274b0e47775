import { execute } from '#platform/db/database.ts'
import type { Context } from '#platform/http/route.ts'
import { isRefusal } from '#shared/refusal.ts'
import { type DuePulseRow, duePulses } from '../reads/due.ts'
import { remind } from '../remind.ts'
import { markAsked } from '../store/index.ts'

/**
 * Asks for the check-ins that are due today: a link and code for a partner, a mail for a worker or resident.
 * Runs once a day as the system; running it again asks nobody twice. Returns how many were asked.
 */
export async function askPulses(context: Context): Promise<number> {
  let asked = 0
  const result = await context.transaction(async (work) => {
    const statement = duePulses(work.today)
    const due = await execute<DuePulseRow>(work.trx, statement.text, statement.values)
    for (const agreement of due) {
      const about = { type: 'agreement', id: agreement.id }
      await remind(
        context.services,
        { ...work, actor: { ...work.actor, name: agreement.director } },
        agreement,
        {
          why: 'pulse',
          about,
          delaySeconds: 0,
        },
      )
      work.touch(agreement.for_person_id)
      work.publish({ type: 'pulse.asked', objects: [{ type: 'case', id: agreement.case_id }, about] })
    }
    await markAsked(
      work.trx,
      work.tenantId,
      due.map(({ id }) => id),
      work.today,
    )
    asked = due.length
    return { status: 204 }
  })
  if (isRefusal(result)) throw new Error(`asking check-ins was refused: ${result.code}`)
  return asked
}
