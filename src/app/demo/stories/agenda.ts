import type { Actor } from '#platform/access/policy.ts'
import type { AppointmentOut, CalendarView } from '#slices/calendar/contract'
import type { CaseList, CaseView } from '#slices/direction/contract'
import type { Story } from '../simulator.ts'
import type { World } from '../world.ts'

type Line = readonly [weekday: number, from: string, until: string, place: string]

const office: readonly Line[] = [1, 2, 3, 4].flatMap((day) => [
  [day, '09:00', '12:30', 'stadskantoor'] as const,
  [day, '13:00', '17:00', 'stadskantoor'] as const,
])

/** Nadia works for the neighbourhood team and for the CJG: two posts, one week. */
const weeks = {
  nadia: [
    [1, '09:00', '12:30', 'wijkteam Oost'],
    [1, '13:00', '17:00', 'wijkteam Oost'],
    [2, '08:30', '12:00', 'CJG'],
    [2, '13:00', '16:30', 'wijkteam Oost'],
    [3, '09:00', '12:30', 'wijkteam Oost'],
    [4, '09:00', '12:30', 'CJG'],
    [4, '13:00', '17:00', 'wijkteam Oost'],
    [5, '09:00', '12:30', 'wijkteam Oost'],
  ],
  elif: [
    [1, '10:00', '16:00', 'CJG'],
    [2, '09:00', '15:00', 'CJG'],
    [4, '09:00', '15:00', 'CJG'],
    [5, '09:00', '12:00', 'CJG'],
  ],
  karin: office,
  sjoerd: office,
  henk: office,
  esra: office,
} as const satisfies Record<string, readonly Line[]>

/** Working hours, and the talks of this week and the next: found as free by the same rule as on the screen. */
export async function* agenda(world: World): Story {
  yield world.at(-21, 7, 15)
  for (const [key, lines] of Object.entries(weeks)) {
    const actor = world.cast.workers[key as keyof typeof weeks]
    const { posts } = await world.player.call<CalendarView>(actor, 'viewCalendar', {
      query: { from: world.day(-21), days: '1' },
    })
    const postAt = (place: string): string | null =>
      (posts.find(({ organisation }) => organisation.startsWith('CJG') === (place === 'CJG')) ?? posts[0])
        ?.id ?? null
    await world.player.call(actor, 'setWorkingHours', {
      body: {
        fromOn: world.day(-21),
        hours: lines.map(([weekday, from, until, place]) => ({
          weekday,
          from,
          until,
          place,
          postId: postAt(place),
        })),
      },
    })
  }
  const { nadia, elif, karin } = world.cast.workers
  yield world.at(-6, 8, 20)
  const { cases } = await world.player.call<CaseList>(nadia, 'listCases')
  const own = cases.filter(({ role, closedOn }) => role === 'director' && closedOn === null)
  const booked: AppointmentOut[] = []
  const plan = async (
    place: number,
    kind: string,
    others: readonly Actor[],
    minutes: number,
    from: number,
  ) => {
    const file = own.at(place)
    if (file) booked.push(await talk(world, nadia, file.id, kind, others, minutes, from))
  }
  await plan(0, 'visit', [], 60, -5)
  await plan(1, 'consult', [elif], 45, -3)
  await plan(2, 'kitchen-table', [elif], 90, -1)
  await plan(3, 'call', [], 30, 0)
  await plan(4, 'consult', [karin], 45, 1)
  await plan(5, 'kitchen-table', [], 60, 2)
  await plan(6, 'visit', [], 60, 3)
  await plan(7, 'kitchen-table', [elif], 60, 6)
  await plan(8, 'call', [], 30, 7)
  yield world.at(-2, 15, 40)
  const last = booked.at(-1)
  if (last) {
    await world.player.call(nadia, 'cancelAppointment', {
      params: { id: last.id },
      ifMatch: last.version,
      body: { reason: 'het gezin is er die dag niet' },
    })
  }
}

async function talk(
  world: World,
  nadia: Actor,
  caseId: string,
  kind: string,
  others: readonly Actor[],
  minutes: number,
  from: number,
): Promise<AppointmentOut> {
  const workerIds = [nadia, ...others].map(({ id }) => String(id))
  const { slots } = await world.player.call<{ slots: string[] }>(nadia, 'findFreeSlots', {
    body: { workerIds, minutes, fromDay: world.day(from) },
  })
  const { members } = await world.viewCase(nadia, caseId)
  const [startsAt] = slots
  return world.player.call(nadia, 'bookAppointment', {
    body: { kind, startsAt, minutes, workerIds, caseId, ...whereAndWho(kind, members) },
  })
}

function whereAndWho(kind: string, members: CaseView['members']) {
  const place =
    kind === 'call' ? 'telefoon' : kind === 'consult' ? 'CJG, spreekkamer 2' : 'bij het gezin thuis'
  const personId = members[0]?.id
  return { place, ...(personId && { personId }) }
}
