import { DataTable } from '#platform/web/ui/index.ts'
import type { CaseRoute, RouteStep } from '../contract.ts'
import { isOverlap } from '../rules/look.ts'
import { useRouteWords } from './use-words.ts'

export type RouteTablesProps = {
  readonly route: CaseRoute
  readonly selected: string | undefined
  readonly onSelect: (stepId: string) => void
}

/** The same route, read aloud: the steps in their order, then what stands out. */
export function RouteTables({ route, selected, onSelect }: RouteTablesProps) {
  const words = useRouteWords()
  const { t, name } = words
  const others = ({ parties }: RouteStep): string =>
    parties.map((party) => `${party.name} (${t(`say-${party.say}`)})`).join(', ')
  const article = ({ law }: RouteStep): string => (law === null ? '' : t('duty-law', law))
  return (
    <div className="rd-route-tables">
      <DataTable
        caption={t('table')}
        rows={route.steps}
        rowId={({ id }) => id}
        selectedId={selected}
        onSelect={onSelect}
        columns={[
          {
            id: 'place',
            label: t('column-place'),
            cell: ({ place }) => place,
            sortBy: ({ place }) => place,
            align: 'end',
          },
          { id: 'step', label: t('column-step'), cell: name, sortBy: name, rowHeader: true },
          {
            id: 'state',
            label: t('column-state'),
            cell: ({ state }) => t(`state-${state}`),
            sortBy: ({ state }) => t(`state-${state}`),
          },
          { id: 'responsible', label: t('column-responsible'), cell: words.who, sortBy: words.who },
          {
            id: 'others',
            label: t('column-others'),
            cell: others,
            sortBy: others,
          },
          {
            id: 'days',
            label: t('column-days'),
            cell: (step) => words.days(step, route.today),
            sortBy: ({ begunOn, fromOn }) => begunOn ?? fromOn ?? '9999',
          },
          {
            id: 'law',
            label: t('column-law'),
            cell: article,
            sortBy: article,
          },
        ]}
      />
      {route.findings.length > 0 && (
        <DataTable
          caption={t('table-findings')}
          rows={route.findings}
          rowId={({ kind, stepIds }) => kind + stepIds.join()}
          columns={[
            {
              id: 'kind',
              label: t('column-kind'),
              cell: ({ kind }) => t(isOverlap(kind) ? 'overlap' : 'gap'),
            },
            {
              id: 'what',
              label: t('column-what'),
              cell: (finding) => words.finding(finding, route).what,
              rowHeader: true,
            },
            { id: 'why', label: t('column-why'), cell: (finding) => words.finding(finding, route).why },
          ]}
        />
      )}
    </div>
  )
}
