import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { day, dayOut, id, idParams, instant, text, version } from '#shared/schema.ts'
import { knowledgeDomains } from '#slices/organisations/contract'
import { audienceRoles, meetingKinds, presences } from './rules/kinds.ts'

const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'time-wrong' })
  .meta({ example: '13:00' })
const tag = 'Bijeenkomsten'

const colleague = z.strictObject({ id, name: z.string(), organisation: z.string() })

const meetingDate = z.strictObject({
  id,
  startsAt: instant,
  endsAt: instant,
  place: z.string(),
  phase: z.enum(['ahead', 'begun', 'over']).meta({ description: 'Naar de klok van de server' }),
  cancelled: z.boolean(),
  reason: z.string().meta({ description: 'Waarom hij is verzet of afgelast' }),
})

const meeting = z.strictObject({
  id,
  kind: z.enum(meetingKinds),
  title: z.string(),
  about: z.string(),
  domains: z.array(z.string()),
  roles: z.array(z.string()).meta({ description: 'Voor wie; leeg is voor iedereen' }),
  organisers: z.array(z.string()),
  invited: z.array(z.string()).meta({ description: 'Van welke organisaties; leeg is van alle' }),
  leaders: z.array(colleague),
  ledBy: z.string().meta({ description: 'Wie van buiten het leidt' }),
  link: z.string(),
  dates: z.array(meetingDate),
  minimum: z.int(),
  places: z.int(),
  free: z.int(),
  waiting: z.int(),
  signUpUntil: dayOut,
  points: z.number().meta({ description: 'Registratiepunten per keer, zoals de organisator ze geeft' }),
  mine: z.enum(['placed', 'waiting', 'leads', 'none']),
  runs: z.boolean().meta({ description: 'Mag verzetten, afgelasten en aanwezigheid bijhouden' }),
  version,
})

export const viewMeetings = {
  operationId: 'viewMeetings',
  summary: 'Themabijeenkomsten, intervisie en scholing die komen, en wat je kort geleden volgde of leidde',
  tag,
  status: 200,
  reply: z.strictObject({
    meetings: z.array(meeting),
    mayPlan: z.boolean(),
    seesTeam: z.boolean(),
    feed: z
      .string()
      .meta({ description: 'Geheim adres met alle open bijeenkomsten, voor een agendaprogramma' }),
  }),
} as const satisfies Contract

const point = z.strictObject({
  id,
  body: z.string(),
  putBy: z.string(),
  mine: z.boolean(),
  word: z
    .strictObject({
      itemId: id,
      kind: z.enum(['objection', 'same-word']),
      term: z.string(),
      otherTerm: z.string().nullable(),
      word: z.string(),
      decision: z.string().nullable().meta({ description: 'Wat is besloten; null zolang het open is' }),
    })
    .nullable()
    .meta({ description: 'Het agendapunt van de definitiewijzer' }),
})

export const viewMeeting = {
  operationId: 'viewMeeting',
  summary: 'Eén bijeenkomst: agenda, wie er komen, en of je dan kunt',
  tag,
  params: idParams,
  status: 200,
  reply: z.strictObject({
    ...meeting.shape,
    participants: z.array(colleague),
    waitingList: z.array(colleague).meta({ description: 'In volgorde; voor wie haar organiseert of leidt' }),
    agenda: z.array(point),
    clashes: z.array(z.strictObject({ dateId: id, why: z.enum(['taken', 'outside-hours']) })),
    attendance: z
      .array(
        z.strictObject({
          dateId: id,
          workerId: id,
          name: z.string(),
          organisation: z.string(),
          presence: z.enum(presences),
          walkIn: z.boolean(),
          corrected: z.boolean(),
        }),
      )
      .meta({ description: 'Van iedereen voor wie haar organiseert of leidt, anders alleen van jezelf' }),
    maySettleWords: z.boolean(),
  }),
} as const satisfies Contract

export const planMeeting = {
  operationId: 'planMeeting',
  summary: 'Plan een themabijeenkomst, intervisie of scholing; zij komt in de agenda van wie haar leidt',
  tag,
  body: z.strictObject({
    kind: z.enum(meetingKinds),
    title: text(120),
    about: text(1000).default(''),
    domains: z.array(z.enum(knowledgeDomains)).max(knowledgeDomains.length).default([]),
    roles: z.array(z.enum(audienceRoles)).max(audienceRoles.length).default([]),
    organiserIds: z.array(id).max(8).default([]).meta({ description: 'Leeg is de eigen organisatie' }),
    invitedIds: z.array(id).max(20).default([]),
    leaderIds: z.array(id).max(6).default([]),
    ledBy: text(120).default(''),
    place: text(120).default(''),
    link: text(300).default(''),
    firstDay: day,
    everyWeeks: z.int().min(1).max(8).default(1),
    times: z.int().min(1).max(12).default(1),
    from: clock,
    until: clock,
    minimum: z.int().min(1).max(500).default(1),
    places: z.int().min(1).max(500).default(20),
    signUpUntil: day.nullable().default(null),
    memberIds: z.array(id).max(8).default([]).meta({ description: 'Van een intervisiegroep: vier tot acht' }),
    points: z.number().min(0).max(99).multipleOf(0.5).default(0),
    evenSo: z.boolean().default(false).meta({ description: 'Ook buiten werktijd van wie haar leidt' }),
  }),
  status: 201,
  reply: z.strictObject({ id, dates: z.int() }),
} as const satisfies Contract

export const signUp = {
  operationId: 'signUpForMeeting',
  summary: 'Meld je aan; is het vol, dan kom je op de wachtlijst',
  tag,
  params: idParams,
  body: z.strictObject({
    evenSo: z.boolean().meta({ description: 'Ook als het buiten je werktijd valt' }),
  }),
  status: 201,
  reply: z.strictObject({ state: z.enum(['placed', 'waiting']), turn: z.int().nullable() }),
} as const satisfies Contract

export const signOff = {
  operationId: 'signOffFromMeeting',
  summary: 'Meld je af; wie het eerst wacht, schuift door en krijgt bericht',
  tag,
  params: idParams,
  status: 200,
  reply: z.strictObject({ movedUp: z.int() }),
} as const satisfies Contract

export const moveMeeting = {
  operationId: 'moveMeeting',
  summary: 'Verzet één keer, met de reden; iedereen krijgt bericht',
  tag,
  params: idParams,
  body: z.strictObject({
    dateId: id,
    day,
    from: clock,
    until: clock,
    place: text(120),
    reason: text(200),
  }),
  status: 200,
  ifMatch: true,
  reply: z.strictObject({
    told: z.int(),
    clashing: z.int().meta({ description: 'Hoeveel van hen dan al iets anders hebben' }),
  }),
} as const satisfies Contract

export const callOffMeeting = {
  operationId: 'callOffMeeting',
  summary: 'Gelast één keer of alles wat nog komt af, met de reden; iedereen krijgt bericht',
  tag,
  params: idParams,
  body: z.strictObject({
    dateId: id.nullable().default(null).meta({ description: 'null is alles wat nog komt' }),
    reason: text(200),
  }),
  status: 200,
  ifMatch: true,
  reply: z.strictObject({ told: z.int() }),
} as const satisfies Contract

export const markAttendance = {
  operationId: 'markAttendance',
  summary: 'Wie was er, wie niet, wie met bericht; een verbetering komt erbij, niets verdwijnt',
  tag,
  params: idParams,
  body: z.strictObject({
    dateId: id,
    marks: z
      .array(z.strictObject({ workerId: id, presence: z.enum(presences) }))
      .min(1)
      .max(500),
  }),
  status: 200,
  reply: z.strictObject({ marked: z.int() }),
} as const satisfies Contract

export const putPoint = {
  operationId: 'putMeetingPoint',
  summary: 'Zet een punt op de agenda van een themabijeenkomst, of een agendapunt van de definitiewijzer',
  tag,
  params: idParams,
  body: z.strictObject({ body: text(300).default(''), agendaItemId: id.nullable().default(null) }),
  status: 201,
  reply: z.strictObject({ id }),
} as const satisfies Contract

export const changePoint = {
  operationId: 'changeMeetingPoint',
  summary: 'Zet een punt eerder of later op de agenda, of haal het weg',
  tag,
  params: idParams,
  body: z.strictObject({ change: z.enum(['earlier', 'later', 'remove']) }),
  status: 200,
  reply: z.strictObject({ id }),
} as const satisfies Contract

export const readFeed = {
  operationId: 'readMeetingsFeed',
  summary: 'Alle open bijeenkomsten als iCalendar, zonder namen van wie komen',
  tag,
  params: z.strictObject({ id, file: z.string().regex(/^[\w-]{43}\.ics$/) }),
  status: 200,
  mediaType: 'text/calendar; charset=utf-8',
} as const satisfies Contract

export type Meetings = z.infer<typeof viewMeetings.reply>
export type Meeting = Meetings['meetings'][number]
export type MeetingView = z.infer<typeof viewMeeting.reply>
export * from './contract/record.ts'
export { audienceRoles, meetingKinds, presences } from './rules/kinds.ts'
