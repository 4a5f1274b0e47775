import { useRef, useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { moveKeys, useRowSelection } from '#platform/web/screen/use-row-selection.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { Button, NoResult, SearchField } from '#platform/web/ui/index.ts'
import { useDomainWord } from '#slices/intake/web'
import type { Directory } from '../contract.ts'
import { DirectoryRow } from './DirectoryRow.tsx'
import { type Entry, entriesOf, findEntries } from './entries.ts'
import { directoryTexts } from './texts.ts'
import { useRoleWord } from './words.ts'
import './directory.css'

/** Wegwijzer: who knows what, and how to reach them. */
export function DirectoryScreen() {
  const read = useRead<Directory>('/v1/wegwijzer')
  return <ReadState read={read}>{(directory) => <DirectoryView directory={directory} />}</ReadState>
}

function DirectoryView({ directory }: { readonly directory: Directory }) {
  const t = useTexts(directoryTexts)
  const names = new Intl.DisplayNames(useLanguage(), { type: 'language' })
  const words = {
    role: useRoleWord(),
    domain: useDomainWord(),
    language: (code: string) => names.of(code) ?? code,
  }
  const [text, setText] = useState('')
  const search = useRef<HTMLInputElement>(null)
  const found = findEntries(entriesOf(directory, words), text)
  const { selected, select, move } = useRowSelection(found.map(({ id }) => id))
  const chosen = found.find(({ id }) => id === selected)

  const keys = [
    moveKeys(t('down-up'), move),
    {
      press: 'enter',
      signs: ['↵'],
      label: t('call-key'),
      act: () => {
        if (chosen?.phone) location.assign(`tel:${chosen.phone.replace(/[^\d+]/g, '')}`)
      },
    },
    { press: '/', signs: ['/'], label: t('search-key'), act: () => search.current?.focus() },
  ]
  const group = (name: Entry['group']) => {
    const entries = found.filter((entry) => entry.group === name)
    if (entries.length === 0) return null
    return (
      <section aria-label={t(name)}>
        <h2 className="rd-head">
          {t(name)} <small>{entries.length}</small>
        </h2>
        <ul>
          {entries.map((entry) => (
            <DirectoryRow
              key={entry.id}
              entry={entry}
              selected={entry.id === selected}
              onSelect={() => select(entry.id)}
            />
          ))}
        </ul>
      </section>
    )
  }
  return (
    <Screen title={t('title')} keys={keys}>
      <div className="rd-page rd-directory">
        <div className="rd-directory-head">
          <h1>{t('heading')}</h1>
          <span className="rd-meta">{t('intro')}</span>
        </div>
        <SearchField
          ref={search}
          label={t('search')}
          placeholder={t('search')}
          buttonLabel={t('search-key')}
          value={text}
          onChange={setText}
          onSearch={() => search.current?.blur()}
        />
        <p className="rd-hidden" role="status">
          {text !== '' && t('found', { count: found.length })}
        </p>
        {found.length === 0 && (
          <NoResult
            title={t('none-title', { text })}
            why={t('none-why')}
            action={<Button onClick={() => setText('')}>{t('none-action')}</Button>}
          />
        )}
        {group('colleagues')}
        {group('partners')}
        {group('organisations')}
      </div>
    </Screen>
  )
}
