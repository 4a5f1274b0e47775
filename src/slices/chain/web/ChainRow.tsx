import { type ReactNode, useEffect, useRef } from 'react'

export type ChainRowProps = {
  readonly name: ReactNode
  readonly line: ReactNode
  readonly bar?: ReactNode
  readonly value: ReactNode
  readonly selected: boolean
  readonly onSelect: () => void
  /** What stands behind the number; without it there is nothing to open. */
  readonly onOpen?: (() => void) | undefined
}

/** A row of one of the three lists: a name, a bar, a figure. */
export function ChainRow({ name, line, bar, value, selected, onSelect, onOpen }: ChainRowProps) {
  const ref = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (selected) ref.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  const what = (
    <>
      <b>{name}</b>
      <span className="rd-meta">{line}</span>
    </>
  )
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: rows are selected by J and K; pointing is a shortcut to it
    <li
      ref={ref}
      className={`rd-chain-row${bar === undefined ? ' rd-chain-bare' : ''}${selected ? ' rd-is-current' : ''}`}
      aria-current={selected ? 'true' : undefined}
      onClick={onSelect}
    >
      {onOpen ? (
        <button type="button" className="rd-chain-name" onClick={onOpen}>
          {what}
        </button>
      ) : (
        <span className="rd-chain-name">{what}</span>
      )}
      {bar}
      <span className="rd-chain-value">{value}</span>
    </li>
  )
}
