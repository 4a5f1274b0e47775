import { timeInWords } from '#platform/i18n/dates.ts'
import type { Language } from '#platform/i18n/language.ts'
import { dayInWords } from '#platform/web/site/index.ts'
import { dayOf } from '#shared/plain-date.ts'
import type { OwnTable as Table } from '../props.ts'
import { portalTexts } from './texts.ts'

export interface OwnTableProps {
  readonly table: Table
  readonly today: string
  readonly language: Language
}

/** The next talk round the table: when, where and with whom. */
export function OwnTable({ table, today, language }: OwnTableProps) {
  const t = portalTexts(language)
  const at = new Date(table.startsAt)
  const date = dayInWords(dayOf(at), today, language)
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(table.people)
  return (
    <section className="rd-own-waiting" aria-labelledby="round-table">
      <h2 id="round-table">{t('table-title')}</h2>
      <div>
        <p className="rd-own-waiting-turn">{t('table-when', { date, time: timeInWords(at, language) })}</p>
        <p>{t('table-where', { place: table.place })}</p>
        <p>{t('table-who', { names })}</p>
      </div>
      <p className="rd-meta">{t('table-why')}</p>
    </section>
  )
}
