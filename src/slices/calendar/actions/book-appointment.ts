import type { z } from 'zod'
import type { Work } from '#platform/access/work.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { addDays, dayOf } from '#shared/plain-date.ts'
import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'
import { findWorker } from '#slices/organisations'
import type { bookAppointment as contract } from '../contract.ts'
import { tellResident } from '../invite.ts'
import { appointmentById, exceptionsOf, hoursOf } from '../reads.ts'
import { checkMoment } from '../rules/booking.ts'
import { availabilityOf, shapeAppointment } from '../shape.ts'
import { insertAppointment, isDoubleBooking, readIn, tieOf } from '../store/index.ts'

type Input = z.output<typeof contract.body>

/** Plans an appointment. That nobody is in two places at once is kept by the database, also against a race. */
export async function bookAppointment(context: Context, input: Input): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx, tenantId, now } = work
    const from = new Date(input.startsAt)
    const times = { from, until: new Date(from.getTime() + input.minutes * 60_000) }
    const { faults, workers, central } = await checkKnown(work, input)
    if (faults.length > 0) return refuse('invalid-input', { count: faults.length }, faults)
    const refused = await checkTimes(work, workers, times, input.evenSo)
    if (refused) return refused
    const personId = input.personId ?? null
    try {
      const id = await insertAppointment(trx, tenantId, {
        ...times,
        kind: input.kind,
        place: input.place.trim(),
        caseId: input.caseId ?? null,
        personId,
        invited: personId !== null,
        by: String(work.actor.id),
        now,
        workerIds: workers.map(({ id: workerId }) => workerId),
      })
      const [row] = await readIn(trx, appointmentById(id))
      if (!row) return refuse('not-found')
      await tellResident(work, context.services, row, personId, 'booked')
      work.touch(personId ?? central)
      work.publish({
        type: 'appointment.booked',
        objects: [
          { type: 'appointment', id },
          ...(input.caseId ? [{ type: 'case', id: input.caseId }] : []),
          ...workers.map((worker) => ({ type: 'worker', id: worker.id })),
        ],
        data: { kind: input.kind, startsAt: times.from.toISOString(), minutes: input.minutes },
      })
      return { body: shapeAppointment(row), etag: row.version, location: `/v1/agenda/afspraken/${id}` }
    } catch (error) {
      if (isDoubleBooking(error)) return refuse('double-booked')
      throw error
    }
  })
}

interface Named {
  readonly id: string
  readonly name: string
}

async function checkKnown(work: Work, input: Input) {
  const { trx, tenantId, today } = work
  const faults: Fault[] = []
  const workers: Named[] = []
  for (const [index, id] of [...new Set(input.workerIds)].entries()) {
    const worker = await findWorker(trx, tenantId, id, today)
    if (worker) workers.push({ id, name: worker.name })
    else faults.push({ pointer: `/workerIds/${index}`, code: 'worker-unknown' })
  }
  const tie = input.caseId ? await tieOf(trx, input.caseId, input.personId ?? null) : undefined
  if (tie && !tie.seated) faults.push({ pointer: '/caseId', code: 'case-not-yours' })
  if (input.personId && !(tie?.seated && tie.member))
    faults.push({ pointer: '/personId', code: 'person-not-in-case' })
  return { faults, workers, central: tie?.centralPersonId ?? null }
}

/** Ahead of now, and when everybody works. */
export async function checkTimes(
  { trx, now }: Work,
  workers: readonly Named[],
  times: { readonly from: Date; readonly until: Date },
  evenSo: boolean,
): Promise<Refusal | undefined> {
  const ids = workers.map(({ id }) => id)
  const day = dayOf(times.from)
  const around = [addDays(day, -1), addDays(day, 2)].map((edge) => `${edge}T00:00:00Z`)
  const rows = {
    hours: await readIn(trx, hoursOf(ids, day)),
    exceptions: await readIn(trx, exceptionsOf(ids, String(around[0]), String(around[1]))),
    busy: [],
  }
  const span = { from: times.from.getTime(), until: times.until.getTime() }
  const known = workers.map(({ id, name }) => ({ name, availability: availabilityOf(id, rows) }))
  return checkMoment(span, now, known, evenSo)
}
