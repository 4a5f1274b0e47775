import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { reading } from '#platform/web/api/use-read.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { Chip, FieldSet } from '#platform/web/ui/index.ts'
import { type Period, periods, type WeightFigures } from '../contract.ts'
import { FigureRow } from './FigureRow.tsx'
import { criteriaTexts } from './texts.ts'

/** What came of the weights, per period and version, each figure with what it counts. */
export function Figures() {
  const t = useTexts(criteriaTexts)
  const [period, setPeriod] = useState<Period>('this-year')
  const [version, setVersion] = useState<number | null>(null)
  const read = useQuery({
    ...reading<WeightFigures>(`/v1/zwaartecijfers?period=${period}`),
    placeholderData: keepPreviousData,
  })
  const columns = read.data?.columns ?? []
  const shown = columns.find((column) => column.version === version) ?? columns[0]
  return (
    <section className="rd-figures" aria-label={t('figures')}>
      <h2 className="rd-head">
        {t('figures')} <small>{t('figures-intro')}</small>
      </h2>
      <div className="rd-figures-choice">
        <FieldSet legend={t('period')}>
          <div className="rd-row">
            {periods.map((one) => (
              <Chip key={one} pressed={period === one} onToggle={() => setPeriod(one)}>
                {t(one)}
              </Chip>
            ))}
          </div>
        </FieldSet>
        {columns.length > 2 && (
          <FieldSet legend={t('version')}>
            <div className="rd-row">
              {columns.map((column) => (
                <Chip
                  key={column.version ?? 0}
                  pressed={shown === column}
                  onToggle={() => setVersion(column.version)}
                >
                  {column.version === null
                    ? t('all-versions')
                    : t('version-number', { version: column.version })}
                </Chip>
              ))}
            </div>
          </FieldSet>
        )}
      </div>
      <dl className="rd-figures-list" aria-live="polite">
        {shown?.figures.map((figure) => (
          <FigureRow key={figure.measure} figure={figure} />
        ))}
      </dl>
      <p className="rd-meta">{t('figures-note')}</p>
    </section>
  )
}
