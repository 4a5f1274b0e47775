import { countInWords } from '#platform/web/count-in-words.ts'
import { Button, StateWord } from '#platform/web/ui/index.ts'
import type { RoundTableView } from '../contract.ts'
import { lengthOf, minutesGone } from './clock.ts'
import type { TableActs } from './use-table.ts'
import { useTableWords } from './use-words.ts'

export type TableHeadProps = {
  readonly table: RoundTableView
  readonly now: Date
  readonly acts: TableActs
}

/** What it is about, where, and how long it still lasts. */
export function TableHead({ table, now, acts }: TableHeadProps) {
  const { t, language, day, time } = useTableWords()
  const { state, household, startsAt, place, steps } = table
  const all = table.points.length + table.hiddenPoints
  const left = Math.ceil(lengthOf(table) - minutesGone(table, now))
  const heading = {
    planned: () => t('head-agree', { count: all, many: countInWords(all, language) }),
    running: () => t('head-agree', { count: all, many: countInWords(all, language) }),
    closed: () => t('head-closed'),
    'called-off': () => t('head-off'),
    'nobody-came': () => t('head-nobody'),
  } as const
  return (
    <header className="rd-table-head">
      <h1>{heading[state]()}</h1>
      <span className="rd-meta">{t('head-meta', { household, day: day(startsAt), place })}</span>
      <span className="rd-table-left">
        {state === 'running' && (
          <StateWord
            state={left <= 0 ? 'late' : left <= 15 ? 'at-risk' : 'accepted'}
            icon="clock"
            word={left > 0 ? t('minutes-left', { count: left }) : t('minutes-over', { count: -left })}
          />
        )}
        {steps.includes('extend') && (
          <Button shortcut="Alt +" onClick={() => acts.stepNow('extend')}>
            {t('five-more')}
          </Button>
        )}
        {state === 'planned' && (
          <span className="rd-sec">{t('begin-on', { day: day(startsAt), time: time(startsAt) })}</span>
        )}
        {steps.includes('start') && (
          <Button variant="primary" shortcut="B" onClick={() => acts.stepNow('start')}>
            {t('begin')}
          </Button>
        )}
        {state === 'called-off' && <span className="rd-sec">{t('off-because', { words: table.words })}</span>}
      </span>
    </header>
  )
}
