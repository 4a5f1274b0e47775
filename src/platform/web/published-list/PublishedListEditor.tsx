import { type KeyboardEvent, type ReactNode, useState } from 'react'
import type { FormProblem } from '../screen/use-problem.ts'
import { useTexts } from '../session/session.ts'
import { Button, FormErrors } from '../ui/index.ts'
import { ListConflict } from './ListConflict.tsx'
import { ListPreview } from './ListPreview.tsx'
import {
  type Coded,
  dropItem,
  type ListDraft,
  moveBy,
  type PublishedVersion,
  takeOver,
} from './list-draft.ts'
import { PublishedItemRow } from './PublishedItemRow.tsx'
import { listTexts } from './texts.ts'
import './published-list.css'

export type PublishedListEditorProps<Item extends Coded> = {
  /** The id of the editor, where faults without a field point. */
  readonly id: string
  readonly current: PublishedVersion<Item>
  readonly draft: ListDraft<Item>
  readonly change: (next: (before: ListDraft<Item>) => ListDraft<Item>) => void
  readonly nameOf: (item: Item) => string
  readonly textOf: (item: Item) => string
  readonly remarkOf: (item: Item) => ReactNode
  readonly fields: (item: Item, index: number) => ReactNode
  /** Absent: the lines are given, only their words and order change. */
  readonly onAdd?: () => string
  readonly mayDrop?: boolean
  readonly problem: FormProblem
  readonly busy: boolean
  readonly onPublish: () => void
  readonly onStop: () => void
}

/** The next version of a published list: order, words, what changes, publish. The same for every list that is published. */
export function PublishedListEditor<Item extends Coded>(props: PublishedListEditorProps<Item>) {
  const { id, current, draft, change, nameOf, textOf, problem, onAdd, mayDrop = false } = props
  const t = useTexts(listTexts)
  const [opened, setOpened] = useState<string>()
  const [said, setSaid] = useState('')
  const { items } = draft
  const overtaken = draft.madeFrom !== current.version
  const faulty = new Set(problem.faults.map(({ fieldId }) => fieldId.split('-')[1]))
  const move = (item: Item, index: number, by: -1 | 1): void => {
    if (!items[index + by]) return
    change((before) => moveBy(before, item.code, by))
    setSaid(t('moved-to', { name: nameOf(item), place: index + 1 + by, count: items.length }))
  }
  const showing = { nameOf, textOf }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    if (!overtaken) props.onPublish()
  }
  return (
    <section
      className="rd-published"
      onKeyDown={onKeyDown}
      id={id}
      tabIndex={-1}
      aria-label={t('making', { version: current.version + 1 })}
    >
      <div className="rd-published-list">
        <p className="rd-meta">{t('how-to-move')}</p>
        {problem.faults.length > 0 && (
          <FormErrors title={problem.title} errors={problem.faults} attempt={problem.attempt} />
        )}
        <p className="rd-hidden" role="status">
          {said}
        </p>
        <ol>
          {items.map((item, index) => (
            <PublishedItemRow
              key={item.code}
              id={`items-${index}-code`}
              name={nameOf(item)}
              remark={props.remarkOf(item)}
              position={index + 1}
              count={items.length}
              open={opened === item.code || faulty.has(String(index))}
              onOpen={() => setOpened(opened === item.code ? undefined : item.code)}
              onMove={(by) => move(item, index, by)}
              {...(mayDrop && { onDrop: () => change((before) => dropItem(before, item.code)) })}
            >
              {props.fields(item, index)}
            </PublishedItemRow>
          ))}
        </ol>
        {onAdd && <Button onClick={() => setOpened(onAdd())}>{t('add')}</Button>}
      </div>
      <aside className="rd-published-side">
        {overtaken ? (
          <ListConflict
            {...showing}
            draft={draft}
            theirs={current}
            onKeep={() => change((before) => takeOver(before, current))}
            onTheirs={props.onStop}
          />
        ) : (
          <ListPreview
            {...showing}
            draft={draft}
            version={current.version + 1}
            busy={props.busy}
            onPublish={props.onPublish}
          >
            <Button onClick={props.onStop}>{t('stop')}</Button>
          </ListPreview>
        )}
      </aside>
    </section>
  )
}
