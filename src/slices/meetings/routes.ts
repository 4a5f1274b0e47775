import { route } from '#platform/http/route.ts'
import { callOffMeeting, moveMeeting } from './actions/change-meeting.ts'
import { changePoint, putPoint } from './actions/keep-agenda.ts'
import { markAttendance } from './actions/mark-attendance.ts'
import { planMeeting } from './actions/plan-meeting.ts'
import { readFeed } from './actions/read-feed.ts'
import { signOff, signUp } from './actions/sign-up.ts'
import { viewMeeting, viewMeetings } from './actions/view-meetings.ts'
import { viewRecord, viewTeamRecord } from './actions/view-record.ts'
import * as contract from './contract.ts'

export const routes = [
  route({
    method: 'GET',
    path: '/v1/bijeenkomsten',
    access: 'meeting.view',
    contract: contract.viewMeetings,
    handle: (context) => viewMeetings(context),
  }),
  route({
    method: 'POST',
    path: '/v1/bijeenkomsten',
    access: 'meeting.plan',
    contract: contract.planMeeting,
    handle: (context, { body }) => planMeeting(context, body),
  }),
  route({
    method: 'GET',
    path: '/v1/bijeenkomsten/mijn-overzicht',
    access: 'meeting.join',
    contract: contract.viewRecord,
    handle: (context, { query }) => viewRecord(context, query.year),
  }),
  route({
    method: 'GET',
    path: '/v1/bijeenkomsten/team-overzicht',
    access: 'meeting.team',
    contract: contract.viewTeamRecord,
    handle: (context, { query }) => viewTeamRecord(context, query.year),
  }),
  route({
    method: 'GET',
    path: '/v1/bijeenkomsten/abonnementen/:id/:file',
    access: 'meeting.feed',
    contract: contract.readFeed,
    handle: (context, { params }) => readFeed(context, params.id, params.file),
  }),
  route({
    method: 'GET',
    path: '/v1/bijeenkomsten/:id',
    access: 'meeting.view',
    contract: contract.viewMeeting,
    handle: (context, { params }) => viewMeeting(context, params.id),
  }),
  route({
    method: 'POST',
    path: '/v1/bijeenkomsten/:id/_aanmelden',
    access: 'meeting.join',
    contract: contract.signUp,
    handle: (context, { params, body }) => signUp(context, params.id, body.evenSo),
  }),
  route({
    method: 'POST',
    path: '/v1/bijeenkomsten/:id/_afmelden',
    access: 'meeting.join',
    contract: contract.signOff,
    handle: (context, { params }) => signOff(context, params.id),
  }),
  route({
    method: 'POST',
    path: '/v1/bijeenkomsten/:id/_verzetten',
    access: 'meeting.hold',
    contract: contract.moveMeeting,
    handle: (context, { params, body, ifMatch }) => moveMeeting(context, params.id, ifMatch, body),
  }),
  route({
    method: 'POST',
    path: '/v1/bijeenkomsten/:id/_afgelasten',
    access: 'meeting.hold',
    contract: contract.callOffMeeting,
    handle: (context, { params, body, ifMatch }) => callOffMeeting(context, params.id, ifMatch, body),
  }),
  route({
    method: 'POST',
    path: '/v1/bijeenkomsten/:id/aanwezigheid',
    access: 'meeting.hold',
    contract: contract.markAttendance,
    handle: (context, { params, body }) => markAttendance(context, params.id, body),
  }),
  route({
    method: 'POST',
    path: '/v1/bijeenkomsten/:id/punten',
    access: 'meeting.join',
    contract: contract.putPoint,
    handle: (context, { params, body }) => putPoint(context, params.id, body),
  }),
  route({
    method: 'POST',
    path: '/v1/bijeenkomsten/punten/:id/_wijzigen',
    access: 'meeting.join',
    contract: contract.changePoint,
    handle: (context, { params, body }) => changePoint(context, params.id, body),
  }),
]
