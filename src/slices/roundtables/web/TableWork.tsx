import { useGo } from '#platform/web/navigation.tsx'
import type { ScreenKey } from '#platform/web/screen/frame.ts'
import { Screen } from '#platform/web/screen/Screen.tsx'
import type { RoundTableView } from '../contract.ts'
import { AgendaColumn } from './AgendaColumn.tsx'
import { answerOf, decisionsOf } from './answers.ts'
import { DecideForm } from './DecideForm.tsx'
import { PeopleColumn } from './PeopleColumn.tsx'
import { PointFacts } from './PointFacts.tsx'
import { PointOutcome } from './PointOutcome.tsx'
import { casePath } from './paths.ts'
import { TableClock } from './TableClock.tsx'
import { TableDialogs } from './TableDialogs.tsx'
import { TableHead } from './TableHead.tsx'
import { useNow } from './use-now.ts'
import { type TableActs, useTable } from './use-table.ts'
import { type TableWords, useTableWords } from './use-words.ts'

export type TableWorkProps = { readonly table: RoundTableView }

/** Agenda, the point that is talked about, and who said yes: one screen for three quarters of an hour. */
export function TableWork({ table }: TableWorkProps) {
  const words = useTableWords()
  const { t } = words
  const go = useGo()
  const acts = useTable(table)
  const running = table.state === 'running'
  const now = useNow(table.now, running)
  const { point } = acts
  const writes = running && table.steers
  const keys = keysOf(table, acts, words, () => go(casePath(table.caseId)))
  return (
    <Screen title={`${t('title')} · ${table.household}`} keys={keys}>
      <div className="rd-page rd-table-page">
        <TableHead table={table} now={now} acts={acts} />
        <TableClock table={table} now={now} currentNumber={running ? point?.number : undefined} />
        <div className="rd-table-columns">
          <AgendaColumn table={table} now={now} acts={acts} />
          <section className="rd-table-point" aria-label={point?.title ?? t('agenda')}>
            {point && <PointFacts point={point} />}
            {point && writes && <DecideForm key={point.id} table={table} point={point} acts={acts} />}
            {point && !writes && table.startedAt !== null && <PointOutcome point={point} />}
          </section>
          <PeopleColumn table={table} acts={acts} />
        </div>
      </div>
      <TableDialogs table={table} acts={acts} />
    </Screen>
  )
}

function keysOf(
  table: RoundTableView,
  acts: TableActs,
  { t }: TableWords,
  toCase: () => void,
): readonly ScreenKey[] {
  const { points, steps } = table
  const writes = table.state === 'running' && table.steers
  const waits = decisionsOf(table).some((one) => answerOf(one) === 'waiting')
  const numbers = points.map(({ number }) => number)
  const key = (
    press: string | readonly string[],
    sign: string,
    label: string,
    act: () => void,
  ): ScreenKey => ({
    press,
    signs: [sign],
    label,
    act,
  })
  const all: readonly (ScreenKey | false)[] = [
    numbers.length > 0 && {
      press: numbers.map((number) => `alt+${number}`),
      signs: numbers.length > 1 ? ['Alt 1', '–', String(numbers.length)] : ['Alt 1'],
      label: t('key-points'),
      act: (index) => acts.turnTo(numbers[index] ?? 1),
    },
    writes && { press: [], signs: ['Tab'], label: t('key-correct'), act: () => undefined },
    writes && { press: [], signs: ['Ctrl ↵'], label: t('key-decide'), act: () => undefined },
    key('f2', 'F2', t('key-read-back'), () => acts.open('read-back')),
    steps.includes('close') && key('f4', 'F4', t('key-close'), () => acts.open('close')),
    writes && { ...key('alt+l', 'Alt L', t('key-later'), acts.leaveForLater), strip: false },
    table.steers && waits && { ...key('alt+h', 'Alt H', t('key-remind'), () => acts.remind()), strip: false },
    steps.includes('extend') && {
      ...key(['alt++', 'alt+='], 'Alt +', t('key-more'), () => acts.stepNow('extend')),
      strip: false,
    },
    steps.includes('start') && key('b', 'B', t('key-begin'), () => acts.stepNow('start')),
    table.steers && table.state === 'planned' && key('e', 'E', t('key-agenda'), () => acts.open('agenda')),
    steps.includes('call-off') && key('x', 'X', t('key-call-off'), () => acts.open('call-off')),
    steps.includes('nobody-came') && key('n', 'N', t('key-nobody'), () => acts.open('nobody-came')),
    { ...key('o', 'O', t('key-case'), toCase), strip: !writes },
  ]
  return all.filter((one): one is ScreenKey => one !== false)
}
