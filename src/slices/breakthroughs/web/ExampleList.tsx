import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { dateInWords } from '#platform/i18n/dates.ts'
import { reading } from '#platform/web/api/use-read.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { NoResult, SearchField, Select } from '#platform/web/ui/index.ts'
import { inEuros } from '#shared/money.ts'
import { type PlainDate, yearOf } from '#shared/plain-date.ts'
import type { Examples } from '../contract.ts'
import { laws } from '../rules/grounds.ts'
import { breakthroughTexts } from './texts.ts'
import { useBreakthroughWords } from './use-words.ts'

/** What was granted before, to learn from: one sentence each, no name and no case. */
export function ExampleList() {
  const t = useTexts(breakthroughTexts)
  const words = useBreakthroughWords()
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const [law, setLaw] = useState('')
  const query = new URLSearchParams({ words: typed, ...(law !== '' && { law }) })
  const { data } = useQuery({
    ...reading<Examples>(`/v1/doorbraakvoorbeelden?${query}`),
    placeholderData: keepPreviousData,
  })
  const examples = data?.examples
  const month = (day: string): string =>
    `${dateInWords(day as PlainDate, 'month', language)} ${yearOf(day as PlainDate)}`
  return (
    <>
      <h2 className="rd-head">
        {t('examples')} <small>{t('examples-why')}</small>
      </h2>
      <div className="rd-breakthrough-search rd-no-print">
        <SearchField
          label={t('examples-search')}
          buttonLabel={t('examples-search')}
          value={typed}
          onChange={setTyped}
        />
        <Select
          aria-label={t('law-label')}
          value={law}
          onChange={({ currentTarget }) => setLaw(currentTarget.value)}
        >
          <option value="">{words.law(null)}</option>
          {laws.map((one) => (
            <option key={one} value={one}>
              {words.law(one)}
            </option>
          ))}
        </Select>
      </div>
      {examples?.length === 0 && <NoResult title={t('examples-empty')} why={t('examples-empty-why')} />}
      <ul className="rd-breakthrough-examples">
        {(examples ?? []).map((one) => (
          <li key={one.id}>
            <b>{one.summary}</b>
            <span className="rd-meta">
              {[
                words.law(one.law),
                t('costs', {
                  acting: inEuros(one.costActing, language),
                  not: inEuros(one.costNotActing, language),
                }),
                month(one.decidedIn),
              ].join(' · ')}
            </span>
            <span className={one.outcome === 'worked' ? 'rd-s-kept' : 'rd-sec'}>
              {t(`outcome-${one.outcome ?? 'open'}`)}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
