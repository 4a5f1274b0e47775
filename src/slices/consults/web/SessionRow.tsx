import { useEffect, useRef } from 'react'
import { useTexts } from '#platform/web/session/session.ts'
import { Avatar, Button } from '#platform/web/ui/index.ts'
import { initials } from '#shared/names.ts'
import type { ConsultSession } from '../contract.ts'
import { isBookable } from './first-free.ts'
import { consultTexts } from './texts.ts'
import { useMomentWords } from './use-moment-words.ts'

type Slot = ConsultSession['slots'][number]
type Booking = ConsultSession['bookings'][number]

export type SessionRowProps = {
  readonly session: ConsultSession
  readonly selected: boolean
  readonly onSelect: () => void
  readonly onBook: (slot: Slot) => void
  readonly onCancel: (booking: Booking, slot: Slot) => void
}

export function SessionRow({ session, selected, onSelect, onBook, onCancel }: SessionRowProps) {
  const t = useTexts(consultTexts)
  const words = useMomentWords()
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    // Not under a pointer that is pressing a button of this row: it would miss it.
    if (selected && !row.current?.contains(document.activeElement))
      row.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  const { name, place, startsAt, endsAt, staff, slots, bookings } = session
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: rows are selected by J and K; pointing is a shortcut to it
    <li
      ref={row}
      className={selected ? 'rd-consults-row rd-is-current' : 'rd-consults-row'}
      aria-current={selected ? 'true' : undefined}
      onClick={onSelect}
      onFocus={onSelect}
    >
      <span className="rd-sec">{t('times', { from: words.time(startsAt), until: words.time(endsAt) })}</span>
      <div className="rd-consults-what">
        <span>
          <b>{name}</b> <span className="rd-meta">{place}</span>
        </span>
        <ul className="rd-consults-staff">
          {staff.map((worker) => (
            <li key={worker.id}>
              <Avatar initials={initials(worker.name)} size={24} /> {worker.name}
              <span className="rd-meta">{worker.organisation}</span>
            </li>
          ))}
        </ul>
        {bookings.map((booking) => {
          const slot = slots.find((one) => one.slot === booking.slot)
          return (
            slot && (
              <div key={booking.id} className="rd-consults-booking">
                <span className="rd-meta">
                  {t(booking.mine ? 'asked-own' : 'asked', {
                    time: words.time(slot.startsAt),
                    name: booking.bookedBy,
                  })}
                  {booking.caseNumber !== null && ` · ${t('case-number', { number: booking.caseNumber })}`}
                </span>
                <span>{booking.question}</span>
                <Button onClick={() => onCancel(booking, slot)}>{t('cancel')}</Button>
              </div>
            )
          )
        })}
      </div>
      <ul className="rd-consults-slots" aria-label={t('slots', { name })}>
        {slots.map((slot) => (
          <li key={slot.slot}>
            <SlotMark session={session} slot={slot} onBook={() => onBook(slot)} />
          </li>
        ))}
      </ul>
    </li>
  )
}

type SlotMarkProps = { readonly session: ConsultSession; readonly slot: Slot; readonly onBook: () => void }

/** A time that can be booked is a button; one that cannot says why. */
function SlotMark({ session, slot, onBook }: SlotMarkProps) {
  const t = useTexts(consultTexts)
  const time = useMomentWords().time(slot.startsAt)
  if (isBookable(session, slot)) {
    return (
      <button type="button" className="rd-chip" onClick={onBook}>
        <span className="rd-hidden">{t('book')} </span>
        {slot.free > 1 ? t('places', { time, count: slot.free }) : time}
      </button>
    )
  }
  const mine = session.bookings.some((one) => one.mine && one.slot === slot.slot)
  return (
    <span className="rd-consults-taken">{t(mine ? 'yours' : slot.free > 0 ? 'over' : 'full', { time })}</span>
  )
}
