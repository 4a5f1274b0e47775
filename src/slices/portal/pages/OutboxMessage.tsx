import { dateInWords, timeInWords } from '#platform/i18n/dates.ts'
import type { Language } from '#platform/i18n/language.ts'
import { BigButton } from '#platform/web/ui/index.ts'
import { dayOf } from '#shared/plain-date.ts'
import type { OutboxProps } from '../props.ts'
import { portalTexts } from './texts.ts'

export interface OutboxMessageProps {
  readonly message: OutboxProps['messages'][number]
  readonly language: Language
}

/** One message as it would arrive, with its link to follow and its code in large figures. */
export function OutboxMessage({ message, language }: OutboxMessageProps) {
  const t = portalTexts(language)
  const writtenAt = new Date(message.writtenAt)
  const date = dateInWords(dayOf(writtenAt), 'long', language)
  const code = /\b\d{6}\b/.exec(message.body)?.[0]
  const channel = t(`outbox-${message.channel}`)
  return (
    <li className="rd-message-sent">
      <article>
        <h2>{message.subject === '' ? message.recipientName : message.subject}</h2>
        <p className="rd-sec">
          {channel} {t('outbox-to', { name: message.recipientName, address: message.recipient })}
        </p>
        <p className="rd-sec">{t('outbox-at', { date, time: timeInWords(writtenAt, language) })}</p>
        {message.withdrawn && (
          <p>
            <b>{t('outbox-withdrawn')}</b>
          </p>
        )}
        <p className="rd-letter">{message.body}</p>
        {message.channel === 'sms' && code !== undefined && (
          <p className="rd-code">
            {t('outbox-code')} <b>{code}</b>
          </p>
        )}
        {message.link !== null && !message.withdrawn && (
          <BigButton variant="secondary" href={message.link}>
            {t('outbox-open')}
            <span className="rd-hidden">: {message.recipientName}</span>
          </BigButton>
        )}
      </article>
    </li>
  )
}
