import type { KeyboardEvent, Ref } from 'react'
import { useTexts } from '#platform/web/session/session.ts'
import { Icon, Kbd } from '#platform/web/ui/index.ts'
import { CallTimer } from './CallTimer.tsx'
import type { Call } from './call.ts'
import { intakeTexts } from './texts.ts'
import { searchId } from './use-call.ts'
import { type CallerSearch, hitsId } from './use-caller-search.ts'

export type SearchBarProps = {
  readonly ref: Ref<HTMLInputElement>
  readonly call: Call
  readonly callers: CallerSearch
  /** The results stand in the page; not while somebody is entered in their place. */
  readonly listed: boolean
  readonly onPark: () => void
  readonly onStop: () => void
}

/** The one search box, with the clock of the call. */
export function SearchBar({ ref, call, callers, listed, onPark, onStop }: SearchBarProps) {
  const t = useTexts(intakeTexts)
  const { people, active } = callers
  const open = listed && call.caller === null && people.length > 0
  const current = people[active]
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      callers.move(event.key === 'ArrowDown' ? 1 : -1)
    }
    if (event.key === 'Enter' && call.caller === null) {
      event.preventDefault()
      callers.enter()
    }
  }
  return (
    <div className="rd-call-search">
      <Icon name="search" size={24} />
      <input
        ref={ref}
        id={searchId}
        type="text"
        role="combobox"
        aria-label={t('search-label')}
        aria-expanded={open}
        {...(listed && call.caller === null && { 'aria-controls': hitsId })}
        aria-autocomplete="list"
        {...(open && current && { 'aria-activedescendant': `${hitsId}-${current.id}` })}
        autoComplete="off"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: the search box owns this page
        autoFocus
        maxLength={200}
        placeholder={t('search-placeholder')}
        value={call.typed}
        onChange={(event) => callers.type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {call.startedAt !== null && (
        <div className="rd-call-clock">
          <Icon name="phone" size={18} />
          <CallTimer startedAt={call.startedAt} />
          <span>{t('in-conversation')}</span>
          <button type="button" onClick={onPark}>
            <Kbd>P</Kbd> {t('park')}
          </button>
          <button type="button" onClick={onStop}>
            {t('stop')}
          </button>
        </div>
      )}
    </div>
  )
}
