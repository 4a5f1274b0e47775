import type { PlaceOut } from '../contract.ts'
import type { Means, PlaceKind, Sector } from '../rules/codes.ts'
import { numberOf } from './TypedField.tsx'

export interface PlaceForm {
  readonly title: string
  readonly kind: PlaceKind
  readonly organisationId: string
  readonly contactId: string
  readonly tasks: string
  readonly sector: Sector
  readonly address: string
  readonly hoursMin: string
  readonly hoursMax: string
  readonly positions: string
  readonly days: PlaceOut['days']
  readonly parts: PlaceOut['parts']
  readonly languages: PlaceOut['languages']
  readonly licences: PlaceOut['licences']
  readonly burdens: PlaceOut['burdens']
  readonly offers: PlaceOut['offers']
  readonly travel: Readonly<Partial<Record<Means, string>>>
  readonly startsOn: string
  readonly untilOn: string
}

/** What stands in the form when it opens. */
export function formOf(place: PlaceOut | undefined, organisationId: string): PlaceForm {
  if (!place)
    return {
      ...{
        title: '',
        kind: 'vacancy',
        organisationId,
        contactId: '',
        tasks: '',
        sector: 'technical',
        address: '',
      },
      ...{ hoursMin: '8', hoursMax: '24', positions: '1', startsOn: '', untilOn: '', travel: {} },
      days: ['mon', 'tue', 'wed', 'thu', 'fri'],
      ...{ parts: [], languages: [], licences: [], burdens: [], offers: [] },
    }
  const { title, kind, organisationId: own, contact, tasks, sector, address, travel } = place
  const { days, parts, languages, licences, burdens, offers } = place
  return {
    ...{ title, kind, organisationId: own, contactId: contact?.id ?? '', tasks, sector, address },
    ...{ days, parts, languages, licences, burdens, offers },
    hoursMin: String(place.hoursMin),
    hoursMax: String(place.hoursMax),
    positions: String(place.positions),
    travel: Object.fromEntries(Object.entries(travel).map(([way, minutes]) => [way, String(minutes)])),
    startsOn: place.startsOn ?? '',
    untilOn: place.untilOn ?? '',
  }
}

/** What goes to the server; what is no number goes as it was typed, so that the server names the field. */
export function bodyOf(form: PlaceForm) {
  return {
    ...form,
    contactId: form.contactId || null,
    hoursMin: numberOf(form.hoursMin),
    hoursMax: numberOf(form.hoursMax),
    positions: numberOf(form.positions),
    travel: Object.fromEntries(
      Object.entries(form.travel).flatMap(([way, typed]) =>
        typed === undefined || typed.trim() === '' ? [] : [[way, numberOf(typed)]],
      ),
    ),
    startsOn: form.startsOn || null,
    untilOn: form.untilOn || null,
  }
}
