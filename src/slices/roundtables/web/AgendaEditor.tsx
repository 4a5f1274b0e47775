import { useState } from 'react'
import { Button, Select, StateMark, TextInput } from '#platform/web/ui/index.ts'
import { moveItem } from '#shared/list-difference.ts'
import type { AgendaMark } from '../contract.ts'
import { leastMinutes, mostPoints, readBackMinutes, tableMinutes } from '../rules/agenda.ts'
import { useTableWords } from './use-words.ts'

export interface AgendaItem {
  readonly agreementId: string | null
  readonly title: string
  readonly minutes: number
  readonly mark: AgendaMark | null
}

export type AgendaEditorProps = {
  readonly items: readonly AgendaItem[]
  /** Agreements at risk that are not on it yet. */
  readonly candidates: readonly AgendaItem[]
  readonly error: string | undefined
  readonly onChange: (items: readonly AgendaItem[]) => void
}

const most = tableMinutes - readBackMinutes
const lengths = Array.from({ length: most / leastMinutes }, (_, index) => (index + 1) * leastMinutes)

/** The points in their order with their minutes; another agreement at risk or an own point is put behind them. */
export function AgendaEditor({ items, candidates, error, onChange }: AgendaEditorProps) {
  const { t } = useTableWords()
  const [own, setOwn] = useState('')
  const used = items.reduce((sum, { minutes }) => sum + minutes, 0)
  const left = candidates.filter(({ agreementId }) => !items.some((one) => one.agreementId === agreementId))
  const room = Math.max(leastMinutes, Math.min(15, most - used))
  const change = (at: number, minutes: number): void =>
    onChange(items.map((one, index) => (index === at ? { ...one, minutes } : one)))
  const addOwn = (): void => {
    if (own.trim() === '') return
    onChange([...items, { agreementId: null, title: own.trim(), minutes: room, mark: null }])
    setOwn('')
  }
  return (
    <fieldset className="rd-table-editor" id="points" tabIndex={-1}>
      <legend>
        {t('agenda')} <small>{t('agenda-made')}</small>
      </legend>
      {items.length === 0 && <p className="rd-sec">{t('agenda-none')}</p>}
      <ol>
        {items.map((item, index) => {
          const { title, mark, minutes } = item
          return (
            <li key={item.agreementId ?? title}>
              {mark ? <StateMark state={mark} /> : <i />}
              <span>{title}</span>
              <Select
                aria-label={t('minutes-of', { title })}
                value={String(minutes)}
                onChange={({ currentTarget: { value } }) => change(index, Number(value))}
              >
                {lengths.map((length) => (
                  <option key={length} value={length}>
                    {t('minutes', { count: length })}
                  </option>
                ))}
              </Select>
              <span className="rd-table-moves">
                <Button
                  aria-label={t('earlier', { title })}
                  disabled={index === 0}
                  onClick={() => onChange(moveItem(items, index, -1))}
                >
                  ↑
                </Button>
                <Button
                  aria-label={t('later', { title })}
                  disabled={index === items.length - 1}
                  onClick={() => onChange(moveItem(items, index, 1))}
                >
                  ↓
                </Button>
                <Button
                  aria-label={t('remove', { title })}
                  onClick={() => onChange(items.filter((_, at) => at !== index))}
                >
                  ×
                </Button>
              </span>
            </li>
          )
        })}
      </ol>
      {items.length < mostPoints && (
        <div className="rd-table-more">
          {left.slice(0, 6).map((one) => (
            <Button key={one.agreementId} onClick={() => onChange([...items, { ...one, minutes: room }])}>
              + {one.title}
            </Button>
          ))}
          <label htmlFor="own-point">
            {t('own-point')} <small>{t('own-point-hint')}</small>
          </label>
          <span className="rd-row">
            <TextInput
              id="own-point"
              maxLength={120}
              value={own}
              onChange={({ currentTarget: { value } }) => setOwn(value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
                event.preventDefault()
                addOwn()
              }}
            />
            <Button onClick={addOwn}>{t('add')}</Button>
          </span>
        </div>
      )}
      <p className={used > most || error !== undefined ? 'rd-table-fault' : 'rd-meta'}>
        {error ?? t('agenda-minutes', { minutes: used, most })}
      </p>
    </fieldset>
  )
}
