import { dateInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import { ActionRow } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { OutreachContact } from '../contract.ts'
import { outreachTexts } from './texts.ts'

export type OutreachRowProps = {
  readonly contact: OutreachContact
  readonly selected?: boolean
  readonly onSelect?: () => void
  readonly onFollow?: () => void
}

/** One contact: about whom, what was noticed, and what follows. */
export function OutreachRow({ contact, selected = false, onSelect, onFollow }: OutreachRowProps) {
  const t = useTexts(outreachTexts)
  const language = useLanguage()
  const { name } = useSession()
  const day = (date: string): string => dateInWords(date as PlainDate, 'short', language)
  const { person, metOn, placeKind, place, noticed, offered, againOn, endedOn, reportNumber, worker } =
    contact
  const line = [
    t('met-on', { day: day(metOn), place: place === '' ? t(placeKind) : place }),
    worker !== name && t('by', { name: worker }),
    offered,
    contact.knows === false && t('does-not-know', { reason: contact.notToldBecause }),
    reportNumber !== null && t('became-report', { number: reportNumber }),
  ]
  return (
    <ActionRow
      selected={selected}
      {...(onSelect && { onSelect })}
      state={
        <>
          <b>{person?.name ?? t('no-person')}</b>
          {againOn !== null && (
            <span className="rd-meta rd-outreach-when">{t('again-on', { day: day(againOn) })}</span>
          )}
          {endedOn !== null && <span className="rd-meta rd-outreach-when">{day(endedOn)}</span>}
        </>
      }
      title={noticed}
      line={line.filter(Boolean).join(' · ')}
      {...(onFollow && {
        action: { label: t('follow-key'), onAct: onFollow, ...(selected && { keys: '↵' }) },
      })}
    />
  )
}
