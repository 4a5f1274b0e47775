import { dateOfYear } from '#platform/web/day-in-words.ts'
import { ScreenLink } from '#platform/web/navigation.tsx'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import { type AgreementMark, markOrder } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { MarkCounts } from '#slices/agreements/web'
import { useCaseWords } from '#slices/cases/web'
import { casePath } from '../paths.ts'
import { directionTexts } from '../texts.ts'
import type { ListedCase } from './sort-cases.ts'

export type HouseholdTableProps = {
  readonly cases: readonly ListedCase[]
  readonly selected: string | undefined
  readonly onSelect: (id: string) => void
}

/** One line per household: who, by whom, how far, and whether it is kept. */
export function HouseholdTable({ cases, selected, onSelect }: HouseholdTableProps) {
  const t = useTexts(directionTexts)
  const words = useCaseWords()
  const language = useLanguage()
  const { today } = useSession()
  return (
    <table className="rd-table ams-table">
      <caption className="rd-hidden">{t('households')}</caption>
      <thead>
        <tr>
          {(['household', 'central', 'kept', 'phase', 'weight', 'director', 'since'] as const).map((name) => (
            <th key={name} scope="col" className={`ams-table__header-cell rd-col-${name}`}>
              {t(`col-${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cases.map((file) => {
          const current = file.id === selected
          return (
            <tr
              key={file.id}
              id={`household-${file.id}`}
              className={current ? 'rd-is-current' : undefined}
              aria-current={current ? 'true' : undefined}
              onClick={() => onSelect(file.id)}
              onFocus={() => onSelect(file.id)}
            >
              <th scope="row" className="ams-table__header-cell">
                <ScreenLink to={casePath(file.id)}>{file.household}</ScreenLink>
              </th>
              <td className="ams-table__cell">{file.centralPerson}</td>
              <td className="ams-table__cell">
                {file.marks.length === 0 ? (
                  <span className="rd-meta">{t('no-agreements')}</span>
                ) : (
                  <MarkCounts marks={known(file.marks)} />
                )}
              </td>
              <td className="ams-table__cell rd-col-phase">{words.phase(file.phase)}</td>
              <td className="ams-table__cell rd-col-weight">{words.weight(file.weight)}</td>
              <td className="ams-table__cell rd-col-director">{file.director}</td>
              <td className="ams-table__cell rd-col-since">
                {dateOfYear((file.closedOn ?? file.openedOn) as PlainDate, language, today)}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function known(
  marks: ListedCase['marks'],
): readonly { readonly mark: AgreementMark; readonly count: number }[] {
  return markOrder.flatMap((mark) =>
    marks.filter((one) => one.mark === mark).map(({ count }) => ({ mark, count })),
  )
}
