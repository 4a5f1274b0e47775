import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { Icon } from '../marks/Icon.tsx'
import { type CommandItem, CommandOption } from './CommandOption.tsx'

export type CommandGroup = { readonly title: string; readonly items: readonly CommandItem[] }

export type CommandPaletteProps = {
  readonly open: boolean
  readonly onClose: () => void
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly groups: readonly CommandGroup[]
  /** There is more to come: an Enter on nothing is kept for what it brings. */
  readonly waits?: boolean
  readonly onChoose: (id: string) => void
  readonly labels: {
    readonly title: string
    readonly placeholder: string
    readonly results: (count: number) => string
    readonly close: string
  }
}

export function CommandPalette(props: CommandPaletteProps) {
  const { open, onClose, query, onQuery, groups, waits = false, onChoose, labels } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const listId = useId()
  const [active, setActive] = useState(0)
  const entered = useRef(false)
  const items = groups.flatMap((group) => group.items)
  const current = items[Math.min(active, items.length - 1)]
  const optionId = (id: string): string => `${listId}-${id}`

  useEffect(() => {
    const element = dialog.current
    if (open && element && !element.open) element.showModal()
    if (!open && element?.open) element.close()
  }, [open])

  useEffect(() => {
    if (!open || (!waits && !current)) entered.current = false
    if (!entered.current || !current) return
    entered.current = false
    onChoose(current.id)
  })

  const move = (event: KeyboardEvent, to: number): void => {
    event.preventDefault()
    const next = (to + items.length) % Math.max(items.length, 1)
    setActive(next)
    const id = items[next]?.id
    if (id) document.getElementById(optionId(id))?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') move(event, active + 1)
    if (event.key === 'ArrowUp') move(event, active - 1)
    if (event.key !== 'Enter') return
    event.preventDefault()
    if (current) onChoose(current.id)
    else entered.current = waits
  }

  return (
    <dialog ref={dialog} className="rd-palette" aria-label={labels.title} onClose={onClose}>
      {open && (
        <>
          <div className="rd-palette-field">
            <Icon name="search" size={18} />
            <input
              type="text"
              role="combobox"
              aria-label={labels.title}
              aria-expanded={items.length > 0}
              aria-controls={listId}
              aria-autocomplete="list"
              {...(current && { 'aria-activedescendant': optionId(current.id) })}
              autoComplete="off"
              placeholder={labels.placeholder}
              value={query}
              onChange={(event) => {
                setActive(0)
                entered.current = false
                onQuery(event.currentTarget.value)
              }}
              onKeyDown={onKeyDown}
            />
            <button type="button" onClick={onClose}>
              {labels.close}
            </button>
          </div>
          <p className="rd-hidden" role="status">
            {labels.results(items.length)}
          </p>
          <div className="rd-palette-list" id={listId} role="listbox" aria-label={labels.title}>
            {groups
              .filter((group) => group.items.length > 0)
              .map((group, index) => (
                // biome-ignore lint/a11y/useSemanticElements: a group inside a listbox is no fieldset
                <div key={group.title} role="group" aria-labelledby={`${listId}-group-${index}`}>
                  <div className="rd-palette-title" id={`${listId}-group-${index}`} role="presentation">
                    {group.title}
                  </div>
                  {group.items.map((item) => (
                    <CommandOption
                      key={item.id}
                      id={optionId(item.id)}
                      item={item}
                      selected={item === current}
                      onPoint={() => setActive(items.indexOf(item))}
                      onChoose={() => onChoose(item.id)}
                    />
                  ))}
                </div>
              ))}
          </div>
        </>
      )}
    </dialog>
  )
}
