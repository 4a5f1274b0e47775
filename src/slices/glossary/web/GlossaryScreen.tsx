import { useRef, useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { moveKeys, useRowSelection } from '#platform/web/screen/use-row-selection.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { Button, Empty, NoResult, SearchField } from '#platform/web/ui/index.ts'
import type { Glossary } from '../contract.ts'
import { Agenda } from './Agenda.tsx'
import { findTerms } from './find-terms.ts'
import { type OpenForm, TermDialogs } from './TermDialogs.tsx'
import { TermRow } from './TermRow.tsx'
import { glossaryTexts } from './texts.ts'
import './glossary.css'

/** Begrippen: what a word means, what others call it, and what must still be talked about. */
export function GlossaryScreen() {
  const read = useRead<Glossary>('/v1/begrippen')
  return <ReadState read={read}>{(glossary) => <GlossaryView glossary={glossary} />}</ReadState>
}

function GlossaryView({ glossary }: { readonly glossary: Glossary }) {
  const { terms, agenda, organisation, maySettle } = glossary
  const t = useTexts(glossaryTexts)
  const [text, setText] = useState('')
  const [open, setOpen] = useState<OpenForm>()
  const search = useRef<HTMLInputElement>(null)
  const found = findTerms(terms, text)
  const { selected, select, move } = useRowSelection(found.map(({ id }) => id))
  const chosen = found.find(({ id }) => id === selected)
  const about = (form: 'remark' | 'own' | 'settle') => (): void => {
    if (chosen) setOpen({ form, term: chosen })
  }
  const propose = (): void => setOpen({ form: 'propose', term: text.trim() })
  const show = (id: string): void => {
    setText('')
    select(id)
  }
  const keys = [
    moveKeys(t('down-up'), move),
    { press: '/', signs: ['/'], label: t('search-key'), act: () => search.current?.focus() },
    { press: 'n', signs: ['N'], label: t('propose-key'), act: propose },
    { press: 'z', signs: ['Z'], label: t('remark-key'), act: about('remark') },
    ...(organisation ? [{ press: 'w', signs: ['W'], label: t('own-key'), act: about('own') }] : []),
    ...(maySettle ? [{ press: 'v', signs: ['V'], label: t('settle-key'), act: about('settle') }] : []),
  ]
  const actions = (
    <>
      <Button onClick={about('remark')}>{t('remark-key')}</Button>
      {organisation && <Button onClick={about('own')}>{t('own-key')}</Button>}
      {maySettle && <Button onClick={about('settle')}>{t('settle-key')}</Button>}
    </>
  )
  const proposeButton = <Button onClick={propose}>{t('propose')}</Button>
  return (
    <Screen title={t('title')} keys={open ? [] : keys}>
      <div className="rd-page rd-glossary">
        <div className="rd-glossary-main">
          <div className="rd-glossary-head">
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
          {terms.length === 0 && (
            <Empty title={t('empty-title')} why={t('empty-why')} action={proposeButton} />
          )}
          {terms.length > 0 && found.length === 0 && (
            <NoResult title={t('none-title', { text })} why={t('none-why')} action={proposeButton} />
          )}
          <ul>
            {found.map((term) => (
              <TermRow
                key={term.id}
                term={term}
                selected={term.id === selected}
                ownId={organisation?.id}
                onSelect={() => select(term.id)}
                actions={actions}
              />
            ))}
          </ul>
        </div>
        <Agenda
          items={agenda}
          onOpen={show}
          {...(maySettle && { onSettle: (item) => setOpen({ form: 'decide', item }) })}
        />
        {open && <TermDialogs open={open} organisation={organisation} onClose={() => setOpen(undefined)} />}
      </div>
    </Screen>
  )
}
