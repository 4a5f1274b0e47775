import { dayOf, daysBetween, type PlainDate } from '#shared/plain-date.ts'
import { nameOf } from '#slices/people'
import type { OfferOut } from './contract/offer.ts'
import type { PlaceOut } from './contract/place.ts'
import type { ProfileOut } from './contract/profile.ts'
import type { OfferRow, ProfileRow } from './reads.ts'
import type { PlaceRow } from './reads-place.ts'
import { availableSteps, isOpen, silentSince, standingOf } from './rules/offer.ts'
import { monthlyEffect } from './rules/outflow.ts'

export function shapePlace(row: PlaceRow, today: PlainDate): PlaceOut {
  const { kind, title, tasks, sector, address, days, parts, travel, languages, licences, burdens, offers } =
    row
  return {
    id: row.id,
    ...{ kind, title, tasks, sector, address, days, parts, travel, languages, licences, burdens, offers },
    hoursMin: row.hours_min,
    hoursMax: row.hours_max,
    positions: row.positions,
    organisationId: row.organisation_id,
    organisation: row.organisation,
    contact:
      row.partner_id === null
        ? null
        : { id: row.partner_id, name: row.partner ?? '', phone: row.partner_phone ?? '' },
    free: row.positions - row.taken,
    startsOn: row.starts_on,
    untilOn: row.until_on,
    checkedOn: row.checked_on,
    checkedBy: row.checked_by,
    daysSinceCheck: Math.max(0, daysBetween(row.checked_on, today)),
    version: row.version,
  }
}

export function shapeProfile(row: ProfileRow): ProfileOut {
  return {
    id: row.id,
    personId: row.person_id,
    number: row.number,
    content: row.content,
    source: row.source,
    notedOn: dayOf(row.noted_at),
    notedBy: row.noted_by,
    answer: row.answer,
    answerWords: row.answer_words,
    answeredOn: row.answered_at && dayOf(row.answered_at),
  }
}

export function shapeOffer(row: OfferRow, today: PlainDate): OfferOut {
  const followed = {
    id: row.id,
    state: row.state,
    lastStepOn: row.last_step_on,
    startBy: row.start_by,
    trialUntil: row.trial_until,
  }
  return {
    id: row.id,
    caseId: row.case_id,
    household: row.household,
    personId: row.person_id,
    person: nameOf(row),
    phone: row.phone,
    young: row.young,
    placeId: row.place_id,
    title: row.title,
    kind: row.kind,
    organisation: row.organisation,
    contact: row.contact,
    state: row.state,
    standing: isOpen(row.state) ? standingOf(followed, today) : null,
    offeredOn: row.offered_on,
    offeredBy: row.offered_by,
    startBy: row.start_by,
    daysLeft: row.start_by && isOpen(row.state) ? daysBetween(today, row.start_by) : null,
    silentDays: silentSince(followed, today),
    despite: row.despite,
    answerWords: row.answer_words,
    trialUntil: row.trial_until,
    startedOn: row.started_on,
    endedOn: row.ended_on,
    reason: row.reason,
    reasonWords: row.reason_words,
    steps: availableSteps(row.state, row.directs ? 'director' : 'worker'),
    outflow: outflowOf(row),
    mayMoney: row.may_money,
    version: row.version,
  }
}

function outflowOf(row: OfferRow): OfferOut['outflow'] {
  if (row.effect === null) return null
  const amounts = { before: row.before_cents, after: row.after_cents }
  return {
    effect: row.effect,
    fromOn: row.from_on,
    ...amounts,
    monthly: monthlyEffect(amounts),
    basis: row.basis,
    recordedBy: row.recorded_by,
    recordedOn: dayOf(row.recorded_at),
    version: row.outflow_version,
  }
}
