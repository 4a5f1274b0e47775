import type { z } from 'zod'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { instantOf } from '#shared/local-time.ts'
import { type Fault, isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { blockTogether } from '#slices/calendar'
import { lockCase } from '#slices/cases'
import { agendaOf } from '../agenda-of.ts'
import type { planRoundTable as contract } from '../contract.ts'
import { aroundCase } from '../reads.ts'
import { tableMinutes } from '../rules/agenda.ts'
import { comerFaults } from '../rules/parties.ts'
import { insertParticipants, insertTable, readIn, replacePoints } from '../store.ts'
import { tellAll } from '../tell.ts'

/** Plans a table: in the calendar of every worker who comes, told to all who are asked, the resident first. */
export async function planRoundTable(
  context: Context,
  caseId: string,
  input: z.output<typeof contract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx, now, actor } = work
    const me = String(actor.id)
    const file = await lockCase(trx, { ...work, id: me }, caseId, ['director', 'stand-in'])
    if (!file) return refuse('not-found')
    if (file.phase === 'closed') return refuse('case-closed')
    const around = new Map((await readIn(trx, aroundCase(caseId))).map((one) => [one.id, one]))
    const asked = [...new Map(input.participants.map((one) => [one.id, one])).values()].filter(
      ({ id }) => id !== me,
    )
    const comers = asked.flatMap(({ id, kind }) => {
      const known = around.get(id)
      return known?.kind === kind ? [known] : []
    })
    const agenda = await agendaOf(work, caseId, input.points)
    const faults: Fault[] = [
      ...agenda.faults,
      ...(input.place.trim() === '' ? [{ pointer: '/place', code: 'round-table-place-missing' }] : []),
      ...(comers.length < asked.length ? [{ pointer: '/participants', code: 'round-table-stranger' }] : []),
      ...comerFaults(comers, { directorId: me, memberIds: file.memberIds }),
    ]
    if (faults.length > 0) return invalidInput(faults)
    const startsAt = instantOf(input.day, input.time)
    const place = input.place.trim()
    const workerIds = [me, ...comers.filter(({ kind }) => kind === 'worker').map(({ id }) => id)]
    const until = new Date(startsAt.getTime() + tableMinutes * 60_000)
    const title = 'Rondetafel'
    const moment = { kind: 'gathering' as const, title, place, from: startsAt, until, caseId }
    const blocked = await blockTogether(work, moment, workerIds, input.evenSo)
    if (isRefusal(blocked)) return onOwnFields(blocked)
    const id = await insertTable(trx, { caseId, startsAt, place, appointmentId: blocked.id, by: me, now })
    const of = { tableId: id, caseId }
    await insertParticipants(trx, of, [{ kind: 'worker', id: me }, ...comers])
    await replacePoints(trx, of, agenda.points)
    await tellAll(work, { id, what: 'planned', startsAt, place, words: '' }, comers)
    work.touch(file.centralPersonId, ...comers.filter(isPerson).map((one) => one.id))
    work.publish({
      type: 'round-table.planned',
      objects: [
        { type: 'case', id: caseId },
        { type: 'round-table', id },
        ...comers.map((one) => ({ type: isPerson(one) ? 'person' : one.kind, id: one.id })),
      ],
      data: { startsAt: startsAt.toISOString(), points: agenda.points.length },
    })
    return { body: { id } }
  })
}

function isPerson({ kind }: { readonly kind: string }): boolean {
  return kind === 'resident' || kind === 'network'
}

/** The calendar speaks of the moment as one field; here it is a day and a time. */
function onOwnFields(refusal: Refusal): Refusal {
  return {
    ...refusal,
    faults: refusal.faults.map((fault) =>
      fault.pointer === '/startsAt' ? { ...fault, pointer: '/time' } : fault,
    ),
  }
}
