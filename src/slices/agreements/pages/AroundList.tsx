import { dateInWords } from '#platform/i18n/dates.ts'
import { phoneLink } from '#platform/web/site/index.ts'
import { ThatNode } from '#platform/web/ui/index.ts'
import { dayOf } from '#shared/plain-date.ts'
import type { PartnerView } from './view.ts'

export interface AroundListProps {
  readonly view: PartnerView
}

/** Who else is around: that somebody is involved and may be called, not why. */
export function AroundList({ view }: AroundListProps) {
  const { t, around, director, forPerson, language } = view
  const people = [
    ...(director.name === ''
      ? []
      : [{ name: director.name, what: t('director-role'), phone: director.phone }]),
    ...around.map(({ name, organisation, phone, since }) => ({
      name,
      what: [
        organisation,
        t('around-since', { month: dateInWords(dayOf(new Date(since)), 'month', language) }),
      ]
        .filter((part) => part !== '')
        .join(', '),
      phone: phone ?? '',
    })),
  ]
  if (people.length === 0) return null
  return (
    <>
      <h2>{t('around-title', { name: forPerson.name.replace(/ \p{L}\.$/u, '') })}</h2>
      <ul className="rd-around">
        {people.map(({ name, what, phone }) => (
          <li className="rd-that" key={name}>
            <ThatNode />
            <span>
              <b>{name}</b>, {what}
              {phone !== '' && (
                <>
                  {' · '}
                  <a href={phoneLink(phone)}>{t('around-call', { phone })}</a>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p className="rd-meta rd-rhythm">{t('only-needed')}</p>
    </>
  )
}
