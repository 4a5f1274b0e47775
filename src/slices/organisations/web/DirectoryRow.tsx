import { useEffect, useRef } from 'react'
import { useTexts } from '#platform/web/session/session.ts'
import type { Entry } from './entries.ts'
import { directoryTexts } from './texts.ts'

export type DirectoryRowProps = {
  readonly entry: Entry
  readonly selected: boolean
  readonly onSelect: () => void
}

export function DirectoryRow({ entry, selected, onSelect }: DirectoryRowProps) {
  const t = useTexts(directoryTexts)
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (selected) row.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  const { name, about, knows, languages, phone } = entry
  const more = [knows && t('knows', { domains: knows }), languages && t('speaks', { languages })].filter(
    Boolean,
  )
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: rows are selected by J and K; pointing is a shortcut to it
    <li
      ref={row}
      className={selected ? 'rd-directory-row rd-is-current' : 'rd-directory-row'}
      aria-current={selected ? 'true' : undefined}
      onClick={onSelect}
      onFocus={onSelect}
    >
      <span>
        <b>{name}</b> <span className="rd-meta">{about}</span>
      </span>
      <span className="rd-meta">{more.join(' · ')}</span>
      {phone === '' ? (
        <span className="rd-meta">{t('no-phone')}</span>
      ) : (
        <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{t('call', { phone })}</a>
      )}
    </li>
  )
}
