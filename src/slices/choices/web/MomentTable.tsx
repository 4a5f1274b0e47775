import { dateInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { DataTable } from '#platform/web/ui/index.ts'
import { inEuros } from '#shared/money.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { OwnChoices } from '../contract.ts'
import { choiceTexts } from './texts.ts'

type Moment = OwnChoices['moments'][number]
type Option = Moment['listed'][number]

export type MomentTableProps = { readonly moments: readonly Moment[]; readonly employer: string }

/** Every choice that was counted, with price and wait as they were listed that day. */
export function MomentTable({ moments, employer }: MomentTableProps) {
  const t = useTexts(choiceTexts)
  const language = useLanguage()
  if (moments.length === 0) return <p className="rd-sec">{t('moments-none', { employer })}</p>
  const side = (chosen: boolean) => (moment: Moment) => (
    <ul className="rd-choice-options">
      {moment.listed
        .filter((option) => option.chosen === chosen)
        .map((option) => (
          <li key={option.name}>
            <OptionWords option={option} />
          </li>
        ))}
    </ul>
  )
  return (
    <DataTable
      caption={
        <>
          {t('moments')} <small>{moments.length}</small>
        </>
      }
      rows={moments}
      rowId={({ decisionId }) => decisionId}
      columns={[
        {
          id: 'day',
          label: t('column-day'),
          cell: ({ decidedOn }) => dateInWords(decidedOn as PlainDate, 'short', language),
          sortBy: ({ decidedOn }) => decidedOn,
        },
        { id: 'chosen', label: t('column-chosen'), cell: side(true) },
        { id: 'beside', label: t('column-beside'), cell: side(false) },
      ]}
    />
  )
}

function OptionWords({ option: { name, own, price, waitDays } }: { readonly option: Option }) {
  const t = useTexts(choiceTexts)
  const language = useLanguage()
  const wait =
    waitDays === null
      ? t('wait-unknown')
      : waitDays === 0
        ? t('wait-none')
        : t('wait-days', { count: waitDays })
  return (
    <>
      {own ? <b>{name}</b> : name}{' '}
      <span className="rd-meta">
        {t('price-year', { price: inEuros(price, language) })} · {wait}
      </span>
    </>
  )
}
