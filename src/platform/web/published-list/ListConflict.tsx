import { listDifference } from '#shared/list-difference.ts'
import { useTexts } from '../session/session.ts'
import { Button } from '../ui/index.ts'
import { DifferenceList } from './DifferenceList.tsx'
import type { Coded, ListDraft, PublishedVersion } from './list-draft.ts'
import { listTexts } from './texts.ts'

export type ListConflictProps<Item extends Coded> = {
  readonly draft: ListDraft<Item>
  readonly theirs: PublishedVersion<Item>
  readonly nameOf: (item: Item) => string
  readonly textOf: (item: Item) => string
  readonly onKeep: () => void
  readonly onTheirs: () => void
}

/** Somebody published while this version was made: what they changed beside what I changed, and nothing is lost. */
export function ListConflict<Item extends Coded>(props: ListConflictProps<Item>) {
  const { draft, theirs, nameOf, textOf, onKeep, onTheirs } = props
  const t = useTexts(listTexts)
  const part = (title: string, after: readonly Item[]) => (
    <div>
      <h3>{title}</h3>
      <DifferenceList
        difference={listDifference(draft.base, after, ({ code }) => code, textOf)}
        nameOf={nameOf}
        textOf={textOf}
      />
    </div>
  )
  return (
    <div className="rd-published-conflict" role="alert">
      <h2 className="rd-head">{t('overtaken', { version: theirs.version })}</h2>
      {part(t('theirs', { version: theirs.version }), theirs.items)}
      {part(t('mine', { version: draft.madeFrom ?? 0 }), draft.items)}
      <div className="rd-row">
        <Button variant="primary" onClick={onKeep}>
          {t('keep-mine', { version: theirs.version })}
        </Button>
        <Button onClick={onTheirs}>{t('take-theirs')}</Button>
      </div>
      <p className="rd-meta">{t('overtaken-note')}</p>
    </div>
  )
}
