import type { Command, Ground } from './command.ts'

/** Meetings of colleagues: planned, joined, moved, called off, with an agenda and attendance. */
export async function meetingCommands({ app, desk, nadia }: Ground): Promise<Command[]> {
  const { elif, henk, karin } = app.cast.workers
  const meeting = {
    kind: 'theme',
    title: 'Geld en schaamte',
    place: 'CJG',
    leaderIds: [elif.id],
    firstDay: '2027-01-06',
    from: '13:00',
    until: '15:00',
  }
  const plan = async (more: Record<string, unknown>): Promise<{ path: string; dateId: string }> => {
    const { body } = await nadia.post('/v1/bijeenkomsten', { ...meeting, ...more })
    const path = `/v1/bijeenkomsten/${body.id}`
    return { path, dateId: (await nadia.get(path)).body.dates[0].id }
  }
  const open = await plan({})
  const moving = await plan({ firstDay: '2027-01-13' })
  const ending = await plan({ firstDay: '2027-01-15' })
  const begun = await plan({ firstDay: '2026-11-24', from: '09:16', until: '10:00' })
  const { clock } = app.services
  const point = await nadia.post(`${open.path}/punten`, { body: 'Wie belt wie?' })
  await desk.post(`${begun.path}/_aanmelden`, { evenSo: true })
  clock.setTo(new Date(clock.now().getTime() + 120_000))
  return [
    {
      name: 'planMeeting',
      path: '/v1/bijeenkomsten',
      who: 'nadia',
      body: { ...meeting, firstDay: '2027-01-20', leaderIds: [karin.id] },
      required: ['kind', 'title', 'firstDay', 'from', 'until'],
      text: ['title', 120],
    },
    {
      name: 'signUpForMeeting',
      path: `${open.path}/_aanmelden`,
      who: 'henk',
      body: { evenSo: false },
      required: ['evenSo'],
    },
    {
      name: 'moveMeeting',
      path: `${moving.path}/_verzetten`,
      who: 'nadia',
      ifMatch: 1,
      body: {
        dateId: moving.dateId,
        day: '2027-01-14',
        from: '13:00',
        until: '15:00',
        place: 'CJG',
        reason: 'zaal bezet',
      },
      required: ['dateId', 'day', 'from', 'until', 'place', 'reason'],
      text: ['reason', 200],
      foreign: 'dateId',
    },
    {
      name: 'callOffMeeting',
      path: `${ending.path}/_afgelasten`,
      who: 'nadia',
      ifMatch: 1,
      body: { dateId: ending.dateId, reason: 'ziek' },
      required: ['reason'],
      text: ['reason', 200],
      foreign: 'dateId',
    },
    {
      name: 'markAttendance',
      path: `${begun.path}/aanwezigheid`,
      who: 'nadia',
      body: { dateId: begun.dateId, marks: [{ workerId: henk.id, presence: 'present' }] },
      required: ['dateId', 'marks'],
      foreign: 'dateId',
    },
    {
      name: 'putMeetingPoint',
      path: `${open.path}/punten`,
      who: 'nadia',
      body: { body: 'Rondvraag' },
      required: ['body'],
      text: ['body', 300],
    },
    {
      name: 'changeMeetingPoint',
      path: `/v1/bijeenkomsten/punten/${point.body.id}/_wijzigen`,
      who: 'nadia',
      body: { change: 'later' },
      required: ['change'],
    },
  ]
}
