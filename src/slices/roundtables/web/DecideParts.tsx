import type { ReactNode } from 'react'
import { DateInput, Select, TextInput } from '#platform/web/ui/index.ts'
import { callName } from '#shared/names.ts'
import { isPlainDate } from '#shared/plain-date.ts'
import { repeatInWords } from '#slices/agreements/contract'
import type { PointOut, RoundTableView } from '../contract.ts'
import { type Deciding, noPulse } from './use-decide.ts'
import { useTableWords } from './use-words.ts'

export type DecidePartsProps = {
  readonly table: RoundTableView
  readonly point: PointOut
  readonly form: Deciding
}

const rhythms = [7, 14, 30] as const

/** What the sentence became. Tab goes through the parts; what is chosen here stays, whatever is typed after that. */
export function DecideParts({ table, point, form }: DecidePartsProps) {
  const { t, time, pulse, language } = useTableWords()
  const { parts, promisers, read, set, problem } = form
  const part = (id: string, label: string, control: ReactNode, note = ''): ReactNode => (
    <div className={problem.faultOf(id) === undefined ? 'rd-table-part' : 'rd-table-part rd-table-wrong'}>
      <label htmlFor={id}>{label}</label>
      {control}
      {note !== '' && <small>{note}</small>}
    </div>
  )
  const { repeats } = read
  const moment = [
    repeats && isPlainDate(parts.when) && repeatInWords(repeats, parts.when, language),
    read.time && t('at-time', { time: time(`2026-01-01T${read.time}:00+01:00`) }),
  ].filter(Boolean)
  const days = parts.pulse
  return (
    <div className="rd-table-parts">
      {part(
        'part-who',
        t('part-who'),
        <Select
          id="part-who"
          value={parts.who?.holderId ?? ''}
          onChange={({ currentTarget: { value } }) => set('who', value)}
        >
          {!parts.who && <option value="">{t('choose')}</option>}
          {promisers.map(({ holderId, name }) => (
            <option key={holderId} value={holderId}>
              {name}
            </option>
          ))}
        </Select>,
        parts.who?.organisation ?? '',
      )}
      {part(
        'part-what',
        t('part-what'),
        <TextInput
          id="part-what"
          maxLength={120}
          autoComplete="off"
          value={parts.what}
          onChange={({ currentTarget: { value } }) => set('what', value)}
        />,
      )}
      {part(
        'part-for',
        t('part-for'),
        <Select
          id="part-for"
          value={parts.forWhom}
          onChange={({ currentTarget: { value } }) => set('forWhom', value)}
        >
          {table.members.map(({ id, name }) => (
            <option key={id} value={id}>
              {callName(name)}
            </option>
          ))}
        </Select>,
      )}
      {part(
        'part-when',
        repeats ? t('part-first') : t('part-when'),
        <DateInput
          id="part-when"
          value={parts.when}
          onChange={({ currentTarget: { value } }) => set('when', value)}
        />,
        moment.join(', '),
      )}
      {repeats &&
        part(
          'part-until',
          t('part-until'),
          <DateInput
            id="part-until"
            value={parts.until}
            onChange={({ currentTarget: { value } }) => set('until', value)}
          />,
        )}
      {part(
        'part-pulse',
        t('part-pulse'),
        <Select
          id="part-pulse"
          value={days === null ? noPulse : String(days)}
          onChange={({ currentTarget: { value } }) => set('pulse', value)}
        >
          <option value={noPulse}>{t('pulse-none')}</option>
          {[...new Set<number>([...rhythms, ...(days === null ? [] : [days])])].map((one) => (
            <option key={one} value={one}>
              {pulse(one)}
            </option>
          ))}
        </Select>,
      )}
      {point.facts === null &&
        part(
          'part-goal',
          t('part-goal'),
          <Select
            id="part-goal"
            value={parts.goal}
            onChange={({ currentTarget: { value } }) => set('goal', value)}
          >
            {table.goals.map(({ id, words }) => (
              <option key={id} value={id}>
                {words}
              </option>
            ))}
          </Select>,
        )}
    </div>
  )
}
