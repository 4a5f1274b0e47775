import type { ReactNode } from 'react'
import { Kbd } from './Kbd.tsx'

export type KeyStripItem = {
  /** Signs as shown: ['B'], ['J', 'K'], ['1', '–', '9'], ['Ctrl ↵'] */
  readonly keys: readonly string[]
  readonly label: string
  readonly onAct?: () => void
}

export type KeyStripProps = {
  readonly label: string
  readonly items: readonly KeyStripItem[]
  /** Stays in sight when the others do not all fit: the way to all keys. */
  readonly always?: readonly KeyStripItem[]
  /** What the keys are about: the selected row, with its mark. */
  readonly focusTitle?: ReactNode
  /** Right side: "bewaard om 9.41" */
  readonly saved?: ReactNode
  /** true while a field has focus (useTyping): single signs are hidden, for they do not work. */
  readonly typing?: boolean
}

const isSingle = (item: KeyStripItem): boolean =>
  item.keys.every((key) => [...key].length === 1 && key !== '↵')

/** One line: what does not fit stands in the list of all keys. */
export function KeyStrip(props: KeyStripProps) {
  const { label, items, always = [], focusTitle, saved, typing = false } = props
  const shown = (list: readonly KeyStripItem[]) => (typing ? list.filter((item) => !isSingle(item)) : list)
  return (
    <section className="rd-keys" aria-label={label}>
      {focusTitle !== undefined && !typing && <span className="rd-keys-title">{focusTitle}</span>}
      {[shown(items), shown(always)].map(
        // biome-ignore lint/suspicious/noArrayIndexKey: two lists in a fixed order
        (list, place) => list.length > 0 && <KeyItems key={place} items={list} />,
      )}
      {saved !== undefined && <span className="rd-keys-saved">{saved}</span>}
    </section>
  )
}

function KeyItems({ items }: { readonly items: readonly KeyStripItem[] }) {
  return (
    <ul>
      {items.map((item) => {
        const signs = item.keys.map((key) =>
          key === '–' ? <span key={key}>–</span> : <Kbd key={key}>{key}</Kbd>,
        )
        return (
          <li key={item.label}>
            {item.onAct ? (
              <button type="button" onClick={item.onAct}>
                {signs} {item.label}
              </button>
            ) : (
              <span>
                {signs} {item.label}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
