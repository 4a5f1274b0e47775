import { useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { countInWords } from '#platform/web/count-in-words.ts'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { moveKeys, useRowSelection } from '#platform/web/screen/use-row-selection.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { ActionGroup, Button, Empty } from '#platform/web/ui/index.ts'
import type { OutreachContact, OutreachList } from '../contract.ts'
import { FollowDialog } from './FollowDialog.tsx'
import { OutreachDialog } from './OutreachDialog.tsx'
import { OutreachRow } from './OutreachRow.tsx'
import { outreachTexts } from './texts.ts'
import './outreach.css'

/** Erop af: what started without a request, and who must be visited again. */
export function OutreachScreen() {
  const read = useRead<OutreachList>('/v1/erop-af')
  return <ReadState read={read}>{(list) => <OutreachView list={list} />}</ReadState>
}

function OutreachView({ list: { contacts, today } }: { readonly list: OutreachList }) {
  const t = useTexts(outreachTexts)
  const language = useLanguage()
  const [form, setForm] = useState<'new' | OutreachContact>()
  const running = contacts.filter(({ endedOn }) => endedOn === null)
  const groups = [
    { title: t('now'), rows: running.filter(({ againOn }) => againOn !== null && againOn <= today) },
    { title: t('later'), rows: running.filter(({ againOn }) => againOn !== null && againOn > today) },
    { title: t('open'), rows: running.filter(({ againOn }) => againOn === null) },
  ].filter(({ rows }) => rows.length > 0)
  const ended = contacts.filter(({ endedOn }) => endedOn !== null)
  const order = groups.flatMap(({ rows }) => rows)
  const { selected, select, move } = useRowSelection(order.map(({ id }) => id))
  const due = running.filter(({ againOn }) => againOn !== null && againOn <= today).length
  const current = order.find(({ id }) => id === selected)
  const keys = [
    moveKeys(t('down-up'), move),
    { press: 'n', signs: ['N'], label: t('new-key'), act: () => setForm('new') },
    { press: 'enter', signs: ['↵'], label: t('follow-key'), act: () => setForm(current) },
  ]
  const add = (
    <Button variant="primary" shortcut="N" onClick={() => setForm('new')}>
      {t('new')}
    </Button>
  )
  return (
    <Screen title={t('title')} keys={form ? [] : keys}>
      <div className="rd-page">
        <div className="rd-today-head rd-outreach-head">
          <h1>
            {due === 0
              ? t('heading-none')
              : t('heading', { count: due, many: countInWords(due, language, true) })}
          </h1>
          <span className="rd-meta">{t('intro')}</span>
          {contacts.length > 0 && add}
        </div>
        {contacts.length === 0 && <Empty title={t('empty-title')} why={t('empty-why')} action={add} />}
        {groups.map(({ title, rows }) => (
          <ActionGroup key={title} title={title} count={rows.length}>
            {rows.map((contact) => (
              <OutreachRow
                key={contact.id}
                contact={contact}
                selected={contact.id === selected}
                onSelect={() => select(contact.id)}
                onFollow={() => setForm(contact)}
              />
            ))}
          </ActionGroup>
        ))}
        {ended.length > 0 && (
          <ActionGroup title={t('ended')} count={ended.length} remark={t('ended-when')}>
            {ended.map((contact) => (
              <OutreachRow key={contact.id} contact={contact} />
            ))}
          </ActionGroup>
        )}
      </div>
      {form === 'new' && <OutreachDialog today={today} onClose={() => setForm(undefined)} />}
      {form !== undefined && form !== 'new' && (
        <FollowDialog contact={form} today={today} onClose={() => setForm(undefined)} />
      )}
    </Screen>
  )
}
