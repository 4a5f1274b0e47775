import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { day, dayOut, id, idParams, instant, text, version } from '#shared/schema.ts'
import { appointmentKinds, appointmentStates, bookableKinds } from './rules/booking.ts'

const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'time-wrong' })
  .meta({ example: '09:30' })
const moment = z.iso
  .datetime({ offset: true, error: 'moment-wrong' })
  .meta({ example: '2026-11-24T08:30:00Z' })
const minutes = z.int().min(15).max(480)
const workerIds = z.array(id).min(1).max(8)

export const appointmentOut = z.strictObject({
  id,
  kind: z.enum(appointmentKinds),
  title: z.string().meta({ description: 'Alleen van een bijeenkomst van collega’s' }),
  state: z.enum(appointmentStates),
  startsAt: instant,
  endsAt: instant,
  place: z.string(),
  caseId: id.nullable(),
  caseNumber: z.int().nullable(),
  household: z.string().nullable().meta({ description: 'Alleen voor wie een zetel heeft in de casus' }),
  workers: z.array(z.strictObject({ id, name: z.string() })),
  invited: z.boolean(),
  lastReason: z.string(),
  version,
})

const hoursLine = {
  weekday: z.int().min(1).max(7).meta({ description: '1 is maandag' }),
  from: clock,
  until: clock,
  place: text(80),
  postId: id.nullable(),
}

export const viewCalendar = {
  operationId: 'viewCalendar',
  summary: 'De eigen agenda over alle functies en werkgevers: gesprekken, werktijden en uitzonderingen',
  tag: 'Agenda',
  query: z.strictObject({ from: day, days: z.coerce.number().int().min(1).max(62).default(7) }),
  status: 200,
  reply: z.strictObject({
    appointments: z.array(appointmentOut),
    days: z.array(
      z.strictObject({
        day: dayOut,
        holiday: z.string().nullable(),
        hours: z.array(z.strictObject({ from: clock, until: clock, place: z.string(), at: z.string() })),
      }),
    ),
    exceptions: z.array(
      z.strictObject({
        id,
        kind: z.enum(['absent', 'extra']),
        startsAt: instant,
        endsAt: instant,
        reason: z.string(),
      }),
    ),
    pattern: z.array(z.strictObject(hoursLine)),
    posts: z.array(z.strictObject({ id, team: z.string(), organisation: z.string() })),
    subscribedSince: instant.nullable(),
  }),
} as const satisfies Contract

export const findSlots = {
  operationId: 'findFreeSlots',
  summary: 'De eerste momenten waarop al deze mensen vrij zijn; wat zij dan wel doen blijft onbekend',
  tag: 'Agenda',
  safe: true,
  body: z.strictObject({ workerIds, minutes, fromDay: day, days: z.int().min(1).max(60).default(28) }),
  status: 200,
  reply: z.strictObject({ slots: z.array(instant) }),
} as const satisfies Contract

export const bookAppointment = {
  operationId: 'bookAppointment',
  summary: 'Plan een gesprek of bezoek; niemand staat op twee plekken tegelijk',
  tag: 'Agenda',
  body: z.strictObject({
    kind: z.enum(bookableKinds),
    startsAt: moment,
    minutes,
    workerIds,
    place: text(120).default(''),
    caseId: id.optional(),
    personId: id.optional().meta({ description: 'Wie uit het huishouden een uitnodiging krijgt' }),
    evenSo: z.boolean().default(false).meta({ description: 'Ook buiten werktijd' }),
  }),
  status: 201,
  reply: appointmentOut,
} as const satisfies Contract

export const moveAppointment = {
  operationId: 'moveAppointment',
  summary: 'Verzet een gesprek, met de reden',
  tag: 'Agenda',
  params: idParams,
  body: z.strictObject({ startsAt: moment, minutes, reason: text(300), evenSo: z.boolean().default(false) }),
  status: 200,
  ifMatch: true,
  reply: appointmentOut,
} as const satisfies Contract

export const cancelAppointment = {
  operationId: 'cancelAppointment',
  summary: 'Zeg een gesprek af, met de reden',
  tag: 'Agenda',
  params: idParams,
  body: z.strictObject({ reason: text(300) }),
  status: 200,
  ifMatch: true,
  reply: appointmentOut,
} as const satisfies Contract

export const setWorkingHours = {
  operationId: 'setWorkingHours',
  summary: 'Leg het eigen weekpatroon vast, vanaf een dag; over functies heen mag niets overlappen',
  tag: 'Agenda',
  body: z.strictObject({ fromOn: day, hours: z.array(z.strictObject(hoursLine)).max(40) }),
  status: 200,
  reply: z.strictObject({ lines: z.int() }),
} as const satisfies Contract

export const addException = {
  operationId: 'addHoursException',
  summary: 'Eén keer weg, of juist aanwezig buiten het patroon',
  tag: 'Agenda',
  body: z.strictObject({
    kind: z.enum(['absent', 'extra']),
    startsAt: moment,
    endsAt: moment,
    reason: text(120).default(''),
  }),
  status: 201,
  reply: z.strictObject({ id, clashes: z.int().meta({ description: 'Gesprekken die er nog staan' }) }),
} as const satisfies Contract

export const openFeed = {
  operationId: 'openCalendarFeed',
  summary: 'Maak een geheim adres voor het agendaprogramma; een vorig adres vervalt',
  tag: 'Agenda',
  status: 201,
  reply: z.strictObject({ url: z.string() }),
} as const satisfies Contract

export const closeFeed = {
  operationId: 'closeCalendarFeed',
  summary: 'Trek het geheime adres in; het werkt meteen niet meer',
  tag: 'Agenda',
  status: 204,
} as const satisfies Contract

export const readFeed = {
  operationId: 'readCalendarFeed',
  summary: 'De gesprekken als iCalendar, zonder gegevens van inwoners',
  tag: 'Agenda',
  params: z.strictObject({ file: z.string().regex(/^[\w-]{43}\.ics$/) }),
  status: 200,
  mediaType: 'text/calendar; charset=utf-8',
} as const satisfies Contract

export const readInvitation = {
  operationId: 'readInvitation',
  summary: 'Eén gesprek als iCalendar, voor wie de uitnodiging kreeg',
  tag: 'Agenda',
  params: z.strictObject({ id, file: z.string().regex(/^[\w-]{43}\.ics$/) }),
  status: 200,
  mediaType: 'text/calendar; charset=utf-8',
} as const satisfies Contract

export type CalendarView = z.infer<typeof viewCalendar.reply>
export type AppointmentOut = z.infer<typeof appointmentOut>
