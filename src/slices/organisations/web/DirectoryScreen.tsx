import { useRef, useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { useAddressParameter } from '#platform/web/navigation.tsx'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { moveKeys, useRowSelection } from '#platform/web/screen/use-row-selection.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { Button, Chip, NoResult, SearchField } from '#platform/web/ui/index.ts'
import type { Directory } from '../contract.ts'
import { answerQuestion } from '../rules/answer-question.ts'
import { cardsByPhone, cardsOf, phoneHref } from './cards.ts'
import { DirectoryList } from './DirectoryList.tsx'
import { OwnCardDialog } from './OwnCardDialog.tsx'
import { OwnCardSide } from './OwnCardSide.tsx'
import { directoryTexts } from './texts.ts'
import { useRoleWord } from './words.ts'
import './directory.css'

/** Wegwijzer: a question in own words, answered with whom to call, why, and whether that can be now. */
export function DirectoryScreen() {
  const read = useRead<Directory>('/v1/wegwijzer')
  return <ReadState read={read}>{(directory) => <DirectoryView directory={directory} />}</ReadState>
}

function DirectoryView({ directory }: { readonly directory: Directory }) {
  const t = useTexts(directoryTexts)
  const role = useRoleWord()
  const [text, setText] = useState(useAddressParameter('zoek') ?? '')
  const [nowOnly, setNowOnly] = useState(false)
  const [editing, setEditing] = useState(false)
  const search = useRef<HTMLInputElement>(null)
  const all = cardsOf(directory, { role })
  const asked = text.trim() !== ''
  const fitting = asked
    ? [
        ...answerQuestion(text, all),
        ...cardsByPhone(all, text).map((card) => ({ card, score: 0, reasons: [] })),
      ]
    : all.map((card) => ({ card, score: 0, reasons: [] }))
  const found = nowOnly ? fitting.filter(({ card }) => card.reachable) : fitting
  const { selected, select, move } = useRowSelection(found.map(({ card }) => card.id))
  const chosen = found.find(({ card }) => card.id === selected)?.card

  const keys = [
    moveKeys(t('down-up'), move),
    {
      press: 'enter',
      signs: ['↵'],
      label: t('call-key'),
      act: () => {
        if (chosen?.phone) location.assign(phoneHref(chosen.phone))
      },
    },
    { press: '/', signs: ['/'], label: t('ask-key'), act: () => search.current?.focus() },
    { press: 'b', signs: ['B'], label: t('now'), act: () => setNowOnly((before) => !before) },
    { press: 'm', signs: ['M'], label: t('own-key'), act: () => setEditing(true) },
  ]
  return (
    <Screen title={t('title')} keys={editing ? [] : keys}>
      <div className="rd-page rd-directory">
        <div className="rd-directory-main">
          <div className="rd-directory-head">
            <h1>{t('heading')}</h1>
            <span className="rd-meta">{t('intro')}</span>
          </div>
          <div className="rd-stack rd-directory-ask">
            <SearchField
              ref={search}
              label={t('ask')}
              placeholder={t('ask-example')}
              buttonLabel={t('ask-key')}
              value={text}
              onChange={setText}
              onSearch={() => search.current?.blur()}
            />
            <div className="rd-row">
              <Chip pressed={nowOnly} onToggle={setNowOnly}>
                {t('now-count', { count: fitting.filter(({ card }) => card.reachable).length })}
              </Chip>
              <span className="rd-meta">{t('ask-hint')}</span>
            </div>
          </div>
          <p className="rd-hidden" role="status">
            {asked && t('found', { count: found.length })}
          </p>
          {found.length === 0 &&
            (fitting.length > 0 ? (
              <NoResult
                title={t('none-now')}
                why=""
                action={<Button onClick={() => setNowOnly(false)}>{t('none-now-action')}</Button>}
              />
            ) : (
              <NoResult
                title={t('none-title')}
                why={t('none-why')}
                action={<Button onClick={() => setText('')}>{t('none-action')}</Button>}
              />
            ))}
          <DirectoryList found={found} ranked={asked} selected={selected} onSelect={select} />
        </div>
        <OwnCardSide onChange={() => setEditing(true)} />
        {editing && <OwnCardDialog directory={directory} onClose={() => setEditing(false)} />}
      </div>
    </Screen>
  )
}
