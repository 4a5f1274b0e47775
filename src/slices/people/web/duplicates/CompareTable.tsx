import { dateInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { ComparedPair } from '../../contract.ts'
import type { MergeField } from '../../rules/merge.ts'
import { birthInWords } from '../birth-in-words.ts'
import { type Choice, takenFrom } from './choice.ts'
import { duplicateTexts } from './texts.ts'

export type CompareTableProps = {
  readonly pair: ComparedPair
  /** Absent when there is nothing to choose. */
  readonly choice: Choice | undefined
  readonly onKeep: (index: 0 | 1) => void
  readonly onTake: (field: MergeField, index: 0 | 1) => void
}

const sides = [0, 1] as const

/** Field by field: what is the same is quiet, what differs is marked, and there one is chosen. */
export function CompareTable({ pair, choice, onKeep, onTake }: CompareTableProps) {
  const t = useTexts(duplicateTexts)
  return (
    <table className="rd-compare">
      <caption className="rd-hidden">{t('one-person')}</caption>
      <thead>
        <tr>
          <td />
          {pair.people.map(({ id, name, clientNumber }, index) => (
            <th key={id} scope="col" id={`person-${index}`}>
              {name} <span className="rd-meta">{t('client', { number: clientNumber })}</span>
              {choice && (
                <label className="rd-compare-keep">
                  <input
                    type="radio"
                    name="kept"
                    checked={choice.kept === index}
                    onChange={() => onKeep(index === 0 ? 0 : 1)}
                  />
                  {t('stays')}
                </label>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {pair.fields
          .filter(({ how, field }) => how !== 'unknown' && (field !== 'language' || how === 'differs'))
          .map((row) => (
            <tr key={row.field} className={row.how === 'differs' ? 'rd-compare-differs' : undefined}>
              <th scope="row">
                {t(row.field)}
                {row.how === 'differs' && <span className="rd-compare-mark">{t('differs')}</span>}
              </th>
              {sides.map((index) => (
                <td key={index}>
                  <Value
                    pair={pair}
                    row={row}
                    index={index}
                    {...(choice &&
                      row.how === 'differs' &&
                      row.field !== 'bsn' && {
                        chosen: takenFrom(pair, choice, row.field) === index,
                        onChoose: () => onTake(row.field, index),
                      })}
                  />
                </td>
              ))}
            </tr>
          ))}
      </tbody>
      <HangsOn pair={pair} />
    </table>
  )
}

type ValueProps = {
  readonly pair: ComparedPair
  readonly row: ComparedPair['fields'][number]
  readonly index: 0 | 1
  readonly chosen?: boolean
  readonly onChoose?: () => void
}

function Value({ pair, row, index, chosen, onChoose }: ValueProps) {
  const t = useTexts(duplicateTexts)
  const language = useLanguage()
  const datum = row.values[index]
  const secret = row.field === 'address' && pair.people[index]?.addressSecret === true && datum?.value !== ''
  if (!datum || datum.value === '') return <span className="rd-meta">{t('not-known')}</span>
  const text = secret
    ? t('secret-address')
    : row.field === 'born'
      ? birthInWords(datum.value, language)
      : row.field === 'bsn'
        ? `… ${datum.value}`
        : row.field === 'language'
          ? (new Intl.DisplayNames([language], { type: 'language' }).of(datum.value) ?? datum.value)
          : datum.value
  const content = (
    <span>
      {text}
      {datum.since !== null && (
        <small className="rd-meta">
          {t('source', {
            source: datum.source,
            date: dateInWords(datum.since as PlainDate, 'short', language),
          })}
        </small>
      )}
    </span>
  )
  if (!onChoose) return content
  return (
    <label className="rd-compare-choice">
      <input
        type="radio"
        name={`take-${row.field}`}
        aria-label={`${t('take-from', { field: t(row.field) })} ${text}`}
        checked={chosen === true}
        onChange={onChoose}
      />
      {content}
    </label>
  )
}

/** How much, not what: an assessor has no seat in the cases of these people. */
function HangsOn({ pair }: { readonly pair: ComparedPair }) {
  const t = useTexts(duplicateTexts)
  const rows = [
    ['reports', pair.people.map(({ reports }) => reports)],
    ['relations', pair.people.map(({ relations }) => relations)],
    ['household', pair.people.map(({ household }) => household)],
    ['open-cases', pair.people.map(({ openCases }) => openCases)],
    ['other-records', pair.people.map(({ otherRecords }) => otherRecords)],
  ] as const
  const shown = rows.filter(([, values]) => values.some((value) => value !== 0 && value !== null))
  if (shown.length === 0) return null
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3} className="rd-compare-group">
          {t('hangs-on')}
        </th>
      </tr>
      {shown.map(([name, values]) => (
        <tr key={name}>
          <th scope="row">{t(name)}</th>
          {sides.map((index) => (
            <td key={index}>
              {values[index] === 0 || values[index] === null ? (
                <span className="rd-meta">{t('none')}</span>
              ) : (
                values[index]
              )}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}
