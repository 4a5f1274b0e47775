import { useTexts } from '#platform/web/session/session.ts'
import { ReadMark, type SheetItem } from './SheetRow.tsx'
import { transferTexts } from './texts.ts'

export type SheetWordsProps = {
  readonly item: SheetItem
  readonly giver: string
  readonly receiver: string
  readonly selected: boolean
  readonly onSelect: () => void
  readonly onTick?: () => void
  readonly onWrite?: () => void
}

/** What who gives wants the other to know about the household as a whole. */
export function SheetWords({ item, giver, receiver, selected, onSelect, onTick, onWrite }: SheetWordsProps) {
  const t = useTexts(transferTexts)
  const none = onWrite ? t('whole-none-own') : t('whole-none', { name: giver })
  const head = onWrite ? t('whole-head-own', { name: receiver }) : t('whole-head')
  return (
    <section aria-label={head}>
      <h2 className="rd-head">{head}</h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys of the screen select it as well */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the screen select it as well */}
      <div className={selected ? 'rd-sheet-whole rd-is-current' : 'rd-sheet-whole'} onClick={onSelect}>
        <p className={item.words ? undefined : 'rd-meta'}>{item.words || none}</p>
        <ReadMark item={item} {...(onTick && { onTick })} {...(onWrite && { onWrite })} />
      </div>
    </section>
  )
}
