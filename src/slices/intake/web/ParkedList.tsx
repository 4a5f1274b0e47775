import { timeInWords } from '#platform/i18n/dates.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import type { ParkedContact, ParkedContacts } from '../contract.ts'
import { intakeTexts } from './texts.ts'
import { parkedPath } from './use-call.ts'

export type ParkedListProps = {
  /** The conversation on the screen, which was resumed: it does not wait. */
  readonly current: string | null
  readonly onResume: (contact: ParkedContact) => void
}

/** Conversations that wait, also those of colleagues at the desk. */
export function ParkedList({ current, onResume }: ParkedListProps) {
  const t = useTexts(intakeTexts)
  const language = useLanguage()
  const contacts = (useRead<ParkedContacts>(parkedPath).data?.contacts ?? []).filter(
    ({ id }) => id !== current,
  )
  if (contacts.length === 0) return null
  return (
    <>
      <h2 className="rd-head rd-head-apart">
        {t('parked')} <small>{contacts.length}</small>
      </h2>
      <ul>
        {contacts.map((contact) => (
          <li key={contact.id} className="rd-parked">
            <span>
              <b>{contact.title === '' ? t('nobody') : contact.title}</b>{' '}
              <span className="rd-meta">
                {[
                  contact.parkedAt === null
                    ? t('parked-resumed')
                    : t('parked-at', { time: timeInWords(new Date(contact.parkedAt), language) }),
                  contact.reason,
                  !contact.own && contact.worker,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            <button type="button" className="rd-text-button" onClick={() => onResume(contact)}>
              {t(contact.own ? 'resume' : 'take-over')}
              <span className="rd-hidden"> {contact.title}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
