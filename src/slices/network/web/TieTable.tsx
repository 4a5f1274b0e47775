import { dateOfYear } from '#platform/web/day-in-words.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { DataTable } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { useCaseWords } from '#slices/cases/web'
import { tieSources } from '../contract.ts'
import { CustodyList } from './CustodyList.tsx'
import { networkTexts } from './texts.ts'
import { useNetwork } from './use-network.ts'
import { useTieWords } from './use-tie-words.ts'

export type TieTableProps = { readonly caseId: string }

/** Genogram and ties as a table, also what is over. */
export function TieTable({ caseId }: TieTableProps) {
  const t = useTexts(networkTexts)
  const language = useLanguage()
  const caseWords = useCaseWords()
  const network = useNetwork(caseId).data
  const words = useTieWords(network?.people ?? [])
  if (!network || network.ties.length === 0) return null
  const day = (date: string | null): string =>
    date === null ? '' : dateOfYear(date as PlainDate, language, network.today as PlainDate)
  const source = (name: string): string => {
    const known = tieSources.find((one) => one === name)
    return known ? t(`source-${known}`) : name
  }
  return (
    <>
      <DataTable
        caption={t('table-caption')}
        rows={network.ties}
        rowId={({ id }) => id}
        columns={[
          {
            id: 'tie',
            label: t('col-tie'),
            cell: (tie) => `${words.short(tie.fromId)}, ${words.of(tie, tie.fromId)}`,
            sortBy: (tie) => words.short(tie.fromId),
          },
          {
            id: 'strength',
            label: t('col-strength'),
            cell: ({ strength }) => caseWords.strength(strength),
            sortBy: ({ strength }) => strength,
          },
          {
            id: 'helps',
            label: t('col-helps'),
            cell: ({ helps, fromId, toId }) =>
              helps === null ? '–' : words.helps(helps, words.short(fromId), words.short(toId)),
          },
          {
            id: 'since',
            label: t('col-since'),
            cell: ({ since }) => day(since),
            sortBy: ({ since }) => since ?? '',
          },
          {
            id: 'until',
            label: t('col-until'),
            cell: ({ until }) => day(until),
            sortBy: ({ until }) => until ?? '',
          },
          { id: 'source', label: t('col-source'), cell: (tie) => source(tie.source) },
        ]}
      />
      <CustodyList network={network} />
    </>
  )
}
