import { useTexts } from '#platform/web/session/session.ts'
import { DataTable } from '#platform/web/ui/index.ts'
import type { ChainView } from '../contract.ts'
import { waitsOn } from '../rules/parts.ts'
import { chainTexts } from './texts.ts'
import { useChainWords } from './use-chain-words.ts'

/** The same picture, read aloud: four tables. */
export function ChainTables({ view }: { readonly view: ChainView }) {
  const t = useTexts(chainTexts)
  const words = useChainWords()
  const used = waitsOn.filter((who) => view.parts.some(({ split }) => split.some((one) => one.who === who)))
  return (
    <div className="rd-chain-tables">
      <DataTable
        caption={t('chain')}
        rows={view.parts}
        rowId={({ from }) => from}
        columns={[
          { id: 'part', label: t('table-part'), cell: words.part, rowHeader: true },
          {
            id: 'days',
            label: t('table-days'),
            cell: ({ days, cases, sorest, norm }) =>
              days === null ? (
                t('too-few-short', { count: cases })
              ) : (
                <>
                  {days}
                  {sorest && <span className="rd-s-late"> · {t('sore', { norm })}</span>}
                </>
              ),
            align: 'end',
          },
          ...used.map((who) => ({
            id: who,
            label: t(`legend-${who}`),
            cell: ({ split }: ChainView['parts'][number]) => split.find((one) => one.who === who)?.days ?? 0,
            align: 'end' as const,
          })),
          { id: 'norm', label: t('table-norm'), cell: ({ norm }) => norm, align: 'end' },
          { id: 'before', label: t('table-before'), cell: ({ before }) => before ?? '–', align: 'end' },
          { id: 'cases', label: t('table-cases'), cell: ({ cases }) => cases, align: 'end' },
        ]}
      />
      <DataTable
        caption={t('room')}
        rows={view.workers}
        rowId={({ id }) => id}
        columns={[
          { id: 'name', label: t('table-worker'), cell: ({ name }) => name, sortBy: ({ name }) => name },
          { id: 'team', label: t('table-team'), cell: ({ team }) => team ?? '' },
          { id: 'cases', label: t('table-cases'), cell: ({ cases }) => cases, align: 'end' },
          { id: 'points', label: t('table-points'), cell: ({ points }) => points, align: 'end' },
          { id: 'ceiling', label: t('table-ceiling'), cell: ({ ceiling }) => ceiling, align: 'end' },
          { id: 'forecast', label: t('table-forecast'), cell: ({ forecast }) => forecast, align: 'end' },
          { id: 'room', label: t('table-room'), cell: words.room, sortBy: ({ room }) => room },
        ]}
      />
      <DataTable
        caption={t('kept')}
        rows={view.links}
        rowId={({ id }) => id ?? 'own'}
        columns={[
          { id: 'link', label: t('table-link'), cell: words.link, sortBy: words.link },
          {
            id: 'share',
            label: t('table-share'),
            cell: (link) =>
              link.share === null ? t('too-few-short', { count: words.total(link) }) : `${link.share}%`,
            sortBy: ({ share }) => share ?? -1,
            align: 'end',
          },
          { id: 'kept', label: t('on-time'), cell: ({ kept }) => kept, align: 'end' },
          { id: 'later', label: t('later'), cell: ({ later }) => later, align: 'end' },
          { id: 'broken', label: t('broken'), cell: ({ broken }) => broken, align: 'end' },
        ]}
      />
      <DataTable
        caption={t('decisions')}
        rows={view.decisions}
        rowId={({ kind, who }) => `${kind}-${who}`}
        columns={[
          { id: 'what', label: t('table-what'), cell: words.what },
          { id: 'who', label: t('table-who'), cell: words.who },
          {
            id: 'days',
            label: t('table-wait'),
            cell: ({ days, late }) => `${t('days', { count: days })}${late ? `, ${t('late-word')}` : ''}`,
            sortBy: ({ days }) => days,
            align: 'end',
          },
        ]}
      />
    </div>
  )
}
