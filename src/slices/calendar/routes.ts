import { route } from '#platform/http/route.ts'
import { bookAppointment } from './actions/book-appointment.ts'
import { changeAppointment } from './actions/change-appointment.ts'
import { closeFeed, openFeed, readFeed, readInvitation } from './actions/feed.ts'
import { findSlots } from './actions/find-slots.ts'
import { addException, setWorkingHours } from './actions/set-hours.ts'
import { viewCalendar } from './actions/view-calendar.ts'
import * as contract from './contract.ts'

export const routes = [
  route({
    method: 'GET',
    path: '/v1/agenda',
    access: 'calendar.view',
    contract: contract.viewCalendar,
    handle: (context, { query }) => viewCalendar(context, query),
  }),
  route({
    method: 'POST',
    path: '/v1/agenda/_vrij',
    access: 'calendar.plan',
    contract: contract.findSlots,
    handle: (context, { body }) => findSlots(context, body),
  }),
  route({
    method: 'POST',
    path: '/v1/agenda/afspraken',
    access: 'calendar.plan',
    contract: contract.bookAppointment,
    handle: (context, { body }) => bookAppointment(context, body),
  }),
  route({
    method: 'POST',
    path: '/v1/agenda/afspraken/:id/_verzetten',
    access: 'calendar.plan',
    contract: contract.moveAppointment,
    handle: (context, { params, body, ifMatch }) =>
      changeAppointment(context, params.id, ifMatch, body.reason, body),
  }),
  route({
    method: 'POST',
    path: '/v1/agenda/afspraken/:id/_afzeggen',
    access: 'calendar.plan',
    contract: contract.cancelAppointment,
    handle: (context, { params, body, ifMatch }) =>
      changeAppointment(context, params.id, ifMatch, body.reason, null),
  }),
  route({
    method: 'POST',
    path: '/v1/agenda/werktijden',
    access: 'hours.set',
    contract: contract.setWorkingHours,
    handle: (context, { body }) => setWorkingHours(context, body),
  }),
  route({
    method: 'POST',
    path: '/v1/agenda/uitzonderingen',
    access: 'hours.set',
    contract: contract.addException,
    handle: (context, { body }) => addException(context, body),
  }),
  route({
    method: 'POST',
    path: '/v1/agenda/abonnement',
    access: 'hours.set',
    contract: contract.openFeed,
    handle: (context) => openFeed(context),
  }),
  route({
    method: 'DELETE',
    path: '/v1/agenda/abonnement',
    access: 'hours.set',
    contract: contract.closeFeed,
    handle: (context) => closeFeed(context),
  }),
  route({
    method: 'GET',
    path: '/v1/agenda/abonnementen/:file',
    access: 'calendar.feed',
    contract: contract.readFeed,
    handle: (context, { params }) => readFeed(context, params.file),
  }),
  route({
    method: 'GET',
    path: '/v1/agenda/uitnodigingen/:id/:file',
    access: 'calendar.feed',
    contract: contract.readInvitation,
    handle: (context, { params }) => readInvitation(context, params.id, params.file),
  }),
]
