import { useEffect, useRef } from 'react'
import { useTexts } from '#platform/web/session/session.ts'
import { Avatar } from '#platform/web/ui/index.ts'
import type { Reason } from '../rules/answer-question.ts'
import { CardContacts, CardDetails } from './CardDetails.tsx'
import { type DirectoryCard, phoneHref } from './cards.ts'
import { directoryTexts } from './texts.ts'
import { useCardWords } from './use-card-words.ts'

export type DirectoryRowProps = {
  readonly card: DirectoryCard
  /** Why it stands in an answer; none in the whole list. */
  readonly reasons?: readonly Reason[]
  readonly selected: boolean
  readonly onSelect: () => void
}

export function DirectoryRow({ card, reasons = [], selected, onSelect }: DirectoryRowProps) {
  const t = useTexts(directoryTexts)
  const words = useCardWords()
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    // Not under a pointer that is pressing a button of this row: it would miss it.
    if (selected && !row.current?.contains(document.activeElement))
      row.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  const { kind, name, about, knowledge, phone, reach, standIn } = card
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: rows are selected by J and K; pointing is a shortcut to it
    <li
      ref={row}
      className={selected ? 'rd-directory-row rd-is-current' : 'rd-directory-row'}
      aria-current={selected ? 'true' : undefined}
      onClick={onSelect}
      onFocus={onSelect}
    >
      <span
        className={
          kind === 'worker' || kind === 'partner' ? 'rd-directory-face' : 'rd-directory-face rd-is-place'
        }
      >
        <Avatar initials={card.initials} />
      </span>
      <div className="rd-directory-who">
        <span>
          <b>{name}</b> <span className="rd-meta">{about}</span>
        </span>
        {reasons.length > 0 ? (
          <span className="rd-sec">
            {t('why')} {reasons.map(words.reason).join(' · ')}
          </span>
        ) : (
          knowledge.length > 0 && (
            <span className="rd-meta">{t('knows', { domains: knowledge.map(words.domain).join(', ') })}</span>
          )
        )}
        {selected && <CardDetails card={card} />}
        {(selected || kind === 'organisation') && <CardContacts card={card} />}
      </div>
      <div className="rd-directory-reach">
        {phone === '' ? (
          <span className="rd-meta">{t('no-phone')}</span>
        ) : (
          <a href={phoneHref(phone)}>{t('call', { phone })}</a>
        )}
        {reach && <span className={reach.now ? 'rd-directory-now' : 'rd-meta'}>{words.reach(reach)}</span>}
        {standIn && reach && !reach.now && reach.away && (
          <a href={phoneHref(standIn.phone)}>{t('away-call', { name: standIn.name })}</a>
        )}
      </div>
    </li>
  )
}
