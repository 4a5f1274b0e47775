import { useEffect, useRef, useState } from 'react'
import { useGo } from '#platform/web/navigation.tsx'
import type { ScreenKey } from '#platform/web/screen/frame.ts'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { moveKeys, useRowSelection } from '#platform/web/screen/use-row-selection.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { Button, Chip, Empty, NoResult } from '#platform/web/ui/index.ts'
import { useCaseWords } from '#slices/cases/web'
import { casePath } from '../paths.ts'
import { directionTexts } from '../texts.ts'
import { HouseholdTable } from './HouseholdTable.tsx'
import { byName, byUrgency, fitsFilter, type ListedCase } from './sort-cases.ts'

export type HouseholdListProps = {
  readonly cases: readonly ListedCase[]
  readonly closed: boolean
  readonly onClosed: (closed: boolean) => void
}

export function HouseholdList({ cases, closed, onClosed }: HouseholdListProps) {
  const t = useTexts(directionTexts)
  const words = useCaseWords()
  const go = useGo()
  const [text, setText] = useState('')
  const [urgent, setUrgent] = useState(!closed)
  const filter = useRef<HTMLInputElement>(null)
  const shown = cases
    .filter(({ household, centralPerson, director, phase, weight }) =>
      fitsFilter(text, household, centralPerson, director, words.phase(phase), words.weight(weight)),
    )
    .sort(urgent ? byUrgency : byName)
  const { selected, select, move } = useRowSelection(shown.map(({ id }) => id))
  useEffect(() => {
    if (selected) document.getElementById(`household-${selected}`)?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  const open = (): void => {
    if (selected) go(casePath(selected))
  }

  const keys: readonly ScreenKey[] = [
    moveKeys(t('down-up'), move),
    { press: 'enter', signs: ['↵'], label: t('open'), act: open },
    { press: ['f', '/'], signs: ['F'], label: t('filter-short'), act: () => filter.current?.focus() },
    {
      press: 's',
      signs: ['S'],
      label: t(urgent ? 'sort-name' : 'sort-urgent'),
      act: () => setUrgent(!urgent),
    },
    {
      press: 'a',
      signs: ['A'],
      label: t(closed ? 'show-open' : 'show-closed'),
      act: () => onClosed(!closed),
    },
  ]
  const title = closed ? t('households-closed') : t('households-title', { count: cases.length })
  return (
    <Screen title={t('households')} keys={keys}>
      <div className="rd-page rd-households">
        <header>
          <h1>{title}</h1>
          <input
            ref={filter}
            className="ams-text-input"
            type="search"
            aria-label={t('filter')}
            placeholder={t('filter')}
            autoComplete="off"
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') open()
              if (event.key === 'ArrowDown') event.currentTarget.blur()
            }}
          />
          <fieldset className="rd-row">
            <legend className="rd-hidden">{t('sort-legend')}</legend>
            <Chip pressed={urgent} onToggle={() => setUrgent(true)}>
              {t('sort-urgent')}
            </Chip>
            <Chip pressed={!urgent} onToggle={() => setUrgent(false)}>
              {t('sort-name')}
            </Chip>
            <Chip pressed={closed} onToggle={() => onClosed(!closed)}>
              {t('show-closed')}
            </Chip>
          </fieldset>
        </header>
        {cases.length === 0 && (
          <Empty
            title={t(closed ? 'households-none-closed' : 'households-none')}
            why={t(closed ? 'households-none-closed-why' : 'households-none-why')}
            action={closed && <Button onClick={() => onClosed(false)}>{t('show-open')}</Button>}
          />
        )}
        {cases.length > 0 && shown.length === 0 && (
          <NoResult
            title={t('filter-none', { text })}
            why={t('filter-none-why', { count: cases.length })}
            action={
              <Button
                onClick={() => {
                  setText('')
                  filter.current?.focus()
                }}
              >
                {t('filter-clear')}
              </Button>
            }
          />
        )}
        {shown.length > 0 && <HouseholdTable cases={shown} selected={selected} onSelect={select} />}
      </div>
    </Screen>
  )
}
