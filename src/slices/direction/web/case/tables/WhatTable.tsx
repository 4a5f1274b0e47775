import { useState } from 'react'
import { dateInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { DataTable, markOrder, type Sort, StateWord, Voice } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { useAgreementWords } from '#slices/agreements/web'
import type { CaseView } from '../../../contract.ts'
import { directionTexts } from '../../texts.ts'
import { byMark } from '../by-mark.ts'
import { peopleOf } from '../case-people.ts'
import { countMarks } from '../count-marks.ts'
import type { CaseState } from '../use-case-state.ts'

export type WhatTableProps = { readonly file: CaseView; readonly state: CaseState }

/** What was agreed and is it kept: the plan board as a table. */
export function WhatTable({ file, state }: WhatTableProps) {
  const t = useTexts(directionTexts)
  const language = useLanguage()
  const words = useAgreementWords()
  const people = peopleOf(file)
  const [sort, setSort] = useState<Sort>({ columnId: 'state', direction: 'ascending' })
  const day = (date: string): string => dateInWords(date as PlainDate, 'short', language)
  const counts = countMarks(file)
  const counted = markOrder
    .filter((mark) => counts[mark])
    .map((mark) => `${counts[mark]} ${words.marks[mark]}`)
  const rows = [...file.agreements].sort(byMark)
  const waitText = ({ waits }: (typeof rows)[number]): string | undefined => {
    const other = file.agreements.find(({ id }) => id === waits?.on)
    return other && t('stands-till', { title: other.title })
  }
  const goalOf = (id: string) => file.goals.find((goal) => goal.id === id)
  return (
    <DataTable
      caption={
        <>
          {t('table-what')} <small>{counted.join(', ')}</small>
        </>
      }
      rows={rows}
      rowId={({ id }) => id}
      selectedId={state.selected?.id}
      onSelect={state.select}
      sort={sort}
      onSort={setSort}
      columns={[
        {
          id: 'state',
          label: t('col-state'),
          cell: (one) => <StateWord state={one.mark} word={words.stateWithDays(one)} />,
          sortBy: (one) => rows.indexOf(one),
        },
        {
          id: 'title',
          label: t('col-agreement'),
          rowHeader: true,
          cell: ({ title }) => title,
          sortBy: ({ title }) => title,
        },
        {
          id: 'goal',
          label: t('col-goal'),
          cell: ({ goalId }) => {
            const goal = goalOf(goalId)
            return goal ? <Voice lang={goal.language}>{firstWords(goal.ownWords)}</Voice> : ''
          },
          sortBy: ({ goalId }) => goalOf(goalId)?.ownWords ?? '',
        },
        {
          id: 'for',
          label: t('col-for'),
          cell: ({ forPersonId }) => people.short(forPersonId),
          sortBy: ({ forPersonId }) => people.short(forPersonId),
        },
        {
          id: 'who',
          label: t('col-promises'),
          cell: people.promiserShort,
          sortBy: people.promiserShort,
        },
        {
          id: 'when',
          label: t('col-when'),
          cell: (one) => waitText(one) ?? day(one.dueOn),
          sortBy: ({ dueOn }) => dueOn,
        },
        {
          id: 'heard',
          label: t('col-heard'),
          cell: ({ lastHeardOn }) => (lastHeardOn ? day(lastHeardOn) : '–'),
          sortBy: ({ lastHeardOn }) => lastHeardOn,
        },
      ]}
    />
  )
}

function firstWords(text: string): string {
  const words = text.split(' ')
  return words.length <= 3
    ? text
    : `${words
        .slice(0, 3)
        .join(' ')
        .replace(/[.,;:]$/, '')} …`
}
