import { dateInWords } from '#platform/i18n/dates.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { type PlainDate, yearOf } from '#shared/plain-date.ts'
import type { WorkFigures } from '../contract.ts'
import { useWorkWords } from './use-words.ts'

/** Outflow per month and what it saves; never a figure about fewer than five people. */
export function FigureList() {
  const { t, language, euros } = useWorkWords()
  const { data } = useRead<WorkFigures>('/v1/uitstroom')
  if (!data) return null
  const { months, people, cents, minimum } = data
  const few = <span className="rd-sec">{t('figures-few', { minimum })}</span>
  const month = (day: string): string =>
    `${dateInWords(day as PlainDate, 'month', language)} ${yearOf(day as PlainDate)}`
  return (
    <section aria-labelledby="work-figures">
      <h2 className="rd-head" id="work-figures">
        {t('figures')} <small>{t('figures-why')}</small>
      </h2>
      {months.length === 0 ? (
        <p className="rd-sec">{t('figures-none')}</p>
      ) : (
        <>
          <p>
            {people === null || cents === null
              ? t('figures-hidden', { minimum })
              : t('figures-total', { count: people, cents: euros(cents) })}
          </p>
          <table className="rd-work-figures">
            <caption className="rd-hidden">{t('figures')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('figures-month')}</th>
                <th scope="col">{t('figures-people')}</th>
                <th scope="col">{t('figures-ended')}</th>
                <th scope="col">{t('figures-cents')}</th>
              </tr>
            </thead>
            <tbody>
              {months.map((one) => (
                <tr key={one.month}>
                  <th scope="row">{month(one.month)}</th>
                  {one.people === null ? (
                    <td colSpan={3}>{few}</td>
                  ) : (
                    <>
                      <td>{one.people}</td>
                      <td>{one.ended ?? <span title={t('figures-few', { minimum })}>–</span>}</td>
                      <td>{one.cents === null ? '–' : euros(one.cents)}</td>
                    </>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}
