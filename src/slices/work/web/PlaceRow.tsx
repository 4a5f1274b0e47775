import { phoneLink } from '#platform/web/site/index.ts'
import { ActionRow, Icon } from '#platform/web/ui/index.ts'
import type { PlaceOut } from '../contract.ts'
import { isOld } from '../rules/places.ts'
import { useWorkWords } from './use-words.ts'

export type PlaceRowProps = {
  readonly place: PlaceOut
  readonly today: string
  readonly selected: boolean
  readonly onSelect: () => void
  readonly onChange?: () => void
  readonly onCheck?: () => void
}

/** One place: how many are free, what it is, what it asks and offers, and when somebody looked last. */
export function PlaceRow({ place, today, selected, onSelect, onChange, onCheck }: PlaceRowProps) {
  const { t, words, day } = useWorkWords()
  const { kind, organisation, contact, free, positions, startsOn, untilOn, daysSinceCheck } = place
  const over = untilOn !== null && untilOn < today
  const asked = [
    ...place.licences.map(words.licence),
    ...place.languages.map(words.language),
    ...place.burdens.map(words.burden),
  ]
  const facts = [
    words.hours(place.hoursMin, place.hoursMax),
    place.days.map(words.day).join(' '),
    ...(place.parts.length > 0 ? [place.parts.map(words.part).join(', ')] : []),
    ...(startsOn !== null && startsOn > today ? [t('begins', { date: day(startsOn) })] : []),
    ...(untilOn !== null && !over ? [t('until', { date: day(untilOn) })] : []),
  ]
  return (
    <ActionRow
      selected={selected}
      onSelect={onSelect}
      state={
        <span className={free > 0 && !over ? 'rd-work-free' : 'rd-sec'}>
          {over
            ? t('ended', { date: day(untilOn) })
            : free > 0
              ? t('free-of', { free, positions })
              : t('full')}
        </span>
      }
      title={<span dir="auto">{place.title}</span>}
      line={
        <>
          {t('place-of', { kind: words.kind(kind), organisation })} · {facts.join(' · ')}
          <span className="rd-work-line">
            {asked.length === 0 ? t('asks-none') : t('asks', { list: asked.join(', ') })}
            {place.offers.length > 0 &&
              ` · ${t('offers', { list: place.offers.map(words.offering).join(', ') })}`}
          </span>
          {selected && (
            <span className="rd-work-line">
              {[place.tasks, place.address].filter(Boolean).join(' · ')}{' '}
              {contact === null ? (
                t('no-contact')
              ) : (
                <a href={phoneLink(contact.phone)}>{t('contact-of', { name: contact.name })}</a>
              )}
            </span>
          )}
          <span className={isOld(place) ? 'rd-work-line rd-work-old' : 'rd-work-line rd-meta'}>
            {isOld(place) && <Icon name="clock" size={14} />}{' '}
            {daysSinceCheck === 0 ? t('checked-today') : t('checked-ago', { count: daysSinceCheck })}
            {isOld(place) && `: ${t('check-due')}`}
          </span>
        </>
      }
      {...(onChange && {
        action: { label: t('change-place'), onAct: onChange, ...(selected && { keys: '↵' }) },
      })}
      {...(onCheck && { more: [{ keys: 'C', label: t('check-place'), onAct: onCheck }] })}
    />
  )
}
