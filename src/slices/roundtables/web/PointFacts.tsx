import { Voice } from '#platform/web/ui/index.ts'
import type { PointOut } from '../contract.ts'
import { type TableWords, useTableWords } from './use-words.ts'

export type PointFactsProps = { readonly point: PointOut }

/** What was promised, how it stands, and for which goal. */
export function PointFacts({ point }: PointFactsProps) {
  const words = useTableWords()
  const { t, long } = words
  const { facts, number, title } = point
  const who = facts && [facts.promiser, facts.organisation].filter(Boolean).join(', ')
  return (
    <div className="rd-table-facts">
      <h2>
        <span className="rd-table-number" aria-hidden="true">
          {number}
        </span>
        {title}
      </h2>
      {facts && (
        <dl>
          <dt>{t('promised-by')}</dt>
          <dd>
            {facts.acceptedOn
              ? t('promised-since', { name: who ?? '', day: long(facts.acceptedOn) })
              : t('promised-asked', { name: who ?? '' })}
          </dd>
          <dt>{t('what-is')}</dt>
          <dd>{standing(point, words)}</dd>
          {facts.result !== '' && facts.result !== title && (
            <>
              <dt>{t('what-would')}</dt>
              <dd>{facts.result}</dd>
            </>
          )}
          <dt>{t('goal')}</dt>
          <dd>
            <Voice lang={facts.goalLanguage}>{facts.goal}</Voice>
          </dd>
        </dl>
      )}
      {facts && facts.remark !== '' && (
        <p className="rd-table-said">
          <q>{facts.remark}</q>
        </p>
      )}
    </div>
  )
}

function standing({ mark, days, facts }: PointOut, { t, short }: TableWords): string {
  const day = facts ? short(facts.dueOn) : ''
  switch (mark) {
    case 'late':
      return t('is-late', { count: days, day })
    case 'silent':
      return t('is-silent', { count: days })
    case 'at-risk':
    case 'broken':
      return t(`is-${mark}`, { day })
    case null:
      return t('is-fine', { day })
  }
}
