import { dateInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { Icon, StateMark } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { useAgreementWords } from '#slices/agreements/web'
import type { CaseView } from '../../../contract.ts'
import { directionTexts } from '../../texts.ts'
import { notesOf, timelineOf } from '../timeline-of-case.ts'
import { useCaseProgress } from '../use-case-progress.ts'
import type { CaseState } from '../use-case-state.ts'
import { useTermWords } from '../use-term-words.ts'
import { type WhenColumn, whenColumns } from './when-columns.ts'

export type WhenTableProps = { readonly file: CaseView; readonly state: CaseState }

/** When: the time line as a table, one row per party that promises. */
export function WhenTable({ file, state }: WhenTableProps) {
  const t = useTexts(directionTexts)
  const language = useLanguage()
  const words = useAgreementWords()
  const termWords = useTermWords()
  const { lanes, items, from, to } = timelineOf(file, t('own-network'))
  const brief = (day: string): string =>
    dateInWords(day as PlainDate, 'brief', language).replaceAll(' ', '\u00a0')
  const progress = useCaseProgress(file.id)
  const notes = notesOf(file, progress, ({ day, line }) => `${brief(day)}: ${line}`)
  const terms = file.terms.filter(({ metOn }) => metOn === null)
  const last = [...items.map(({ date }) => date), ...terms.map(({ dueOn }) => dueOn), file.today]
    .sort()
    .at(-1)
  const columns = whenColumns(from, (last ?? to) as PlainDate, file.today as PlainDate)
  const head = ({ kind, month }: WhenColumn): string => {
    const name = dateInWords(month, 'month', language)
    if (kind === 'month') return name
    return kind === 'rest' ? t('rest-of', { month: name }) : t('until-today', { month: name })
  }
  const within =
    ({ from: first, to: last }: WhenColumn) =>
    (day: string): boolean =>
      day >= first && day <= last
  const cellClass = ({ kind }: WhenColumn): string =>
    kind === 'until-today' ? 'ams-table__cell rd-until-today' : 'ams-table__cell'
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it scrolls, also by keyboard
    <section className="rd-when" aria-label={t('table-when')} tabIndex={0}>
      <table className="rd-table ams-table">
        <caption>
          {t('table-when')} <small>{t('table-when-remark')}</small>
        </caption>
        <thead>
          <tr>
            <th scope="col" className="ams-table__header-cell">
              {t('col-party')}
            </th>
            {columns.map((column) => (
              <th
                key={column.from}
                scope="col"
                className={
                  column.kind === 'until-today'
                    ? 'ams-table__header-cell rd-until-today'
                    : 'ams-table__header-cell'
                }
              >
                {head(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lanes.map((lane) => (
            <tr key={lane.id}>
              <th scope="row" className="ams-table__header-cell">
                {lane.label}
              </th>
              {columns.map((column) => {
                const own = items.filter((item) => item.laneId === lane.id && within(column)(item.date))
                const lines = notes.filter((note) => note.laneId === lane.id && within(column)(note.date))
                return (
                  <td key={column.from} className={cellClass(column)}>
                    {own.length === 0 && lines.length === 0 && '–'}
                    {own.map((item) => (
                      <span
                        key={item.id}
                        className={
                          item.id === state.selected?.id ? 'rd-when-item rd-when-now' : 'rd-when-item'
                        }
                      >
                        <StateMark state={item.state} size={15} label={words.marks[item.state]} />
                        <span>
                          {item.label} <span className="rd-meta">{brief(item.date)}</span>
                        </span>
                      </span>
                    ))}
                    {lines.map((note) => (
                      <span key={note.id} className="rd-when-item rd-when-note">
                        {note.label}
                      </span>
                    ))}
                  </td>
                )
              })}
            </tr>
          ))}
          {terms.length > 0 && (
            <tr>
              <th scope="row" className="ams-table__header-cell">
                {t('row-term')}
              </th>
              {columns.map((column) => {
                const own = terms.filter(({ dueOn }) => within(column)(dueOn))
                return (
                  <td key={column.from} className={cellClass(column)}>
                    {own.length === 0 && '–'}
                    {own.map((term) => (
                      <span key={term.id} className="rd-when-item rd-s-at-risk">
                        <Icon name="clock" size={15} />
                        <span>
                          <b>{termWords.left(term)}</b> <span className="rd-meta">{brief(term.dueOn)}</span>
                        </span>
                      </span>
                    ))}
                  </td>
                )
              })}
            </tr>
          )}
          {file.weightChanges.length > 0 && (
            <tr>
              <th scope="row" className="ams-table__header-cell">
                {t('row-weight')}
              </th>
              {columns.map((column) => {
                const own = file.weightChanges.filter(({ on }) => within(column)(on))
                return (
                  <td key={column.from} className={cellClass(column)}>
                    {own.length === 0 && '–'}
                    {own.map(({ id, to, on }) => (
                      <span key={id} className="rd-when-item">
                        {t(`line-weight-${to}`, { date: brief(on) })}
                      </span>
                    ))}
                  </td>
                )
              })}
            </tr>
          )}
        </tbody>
      </table>
    </section>
  )
}
