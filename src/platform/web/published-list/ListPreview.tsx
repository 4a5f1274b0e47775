import type { ReactNode } from 'react'
import { isUnchanged, listDifference } from '#shared/list-difference.ts'
import { useTexts } from '../session/session.ts'
import { Button } from '../ui/index.ts'
import { DifferenceList } from './DifferenceList.tsx'
import type { Coded, ListDraft } from './list-draft.ts'
import { listTexts } from './texts.ts'

export type ListPreviewProps<Item extends Coded> = {
  readonly draft: ListDraft<Item>
  readonly version: number
  readonly nameOf: (item: Item) => string
  readonly textOf: (item: Item) => string
  readonly busy: boolean
  readonly onPublish: () => void
  readonly children: ReactNode
}

/** What publishing would change, before it is done. */
export function ListPreview<Item extends Coded>(props: ListPreviewProps<Item>) {
  const { draft, version, nameOf, textOf, busy, onPublish, children } = props
  const t = useTexts(listTexts)
  const difference = listDifference(draft.base, draft.items, ({ code }) => code, textOf)
  return (
    <>
      <h2 className="rd-head">{t('preview', { version })}</h2>
      <DifferenceList difference={difference} nameOf={nameOf} textOf={textOf} />
      <div className="rd-row">
        <Button
          variant="primary"
          shortcut="Ctrl ↵"
          disabled={busy || isUnchanged(difference)}
          onClick={onPublish}
        >
          {t('publish', { version })}
        </Button>
        {children}
      </div>
      <p className="rd-meta">{t('publish-means')}</p>
    </>
  )
}
