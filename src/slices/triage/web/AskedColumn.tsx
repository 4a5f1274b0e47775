import { useTexts } from '#platform/web/session/session.ts'
import { Voice } from '#platform/web/ui/index.ts'
import { ArrivalFacts, useDomainWord, useSplitWord } from '#slices/intake/web'
import type { ReportView } from '../contract.ts'
import { DebtSignal } from './DebtSignal.tsx'
import { triageTexts } from './texts.ts'

export type AskedColumnProps = { readonly report: ReportView; readonly onWithdraw: () => void }

/** What was asked, in the resident's own words. */
export function AskedColumn({ report, onWithdraw }: AskedColumnProps) {
  const t = useTexts(triageTexts)
  const domainWord = useDomainWord()
  const splitWord = useSplitWord()
  const { questions, person, firstSplit, callBack } = report
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so it must be reached by keyboard
    <section aria-label={t('asked')} tabIndex={0}>
      <h2>{t('asked')}</h2>
      {questions.map(({ id, ownWords, wishedEffect, lifeDomains, askedOn, signal }) => (
        <div key={id} className="rd-asked">
          {signal === null ? (
            <p>
              <Voice>{ownWords}</Voice>
            </p>
          ) : (
            <DebtSignal signal={signal} words={ownWords} name={person.givenNames} />
          )}
          <p className="rd-meta">
            {[
              lifeDomains.map(domainWord).join(', '),
              askedOn ? t('came-up') : signal === null && t('own-words-of', { name: person.givenNames }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {wishedEffect !== '' && (
            <div className="rd-asked-effect">
              <b>{t('effect')}</b>
              <p>
                <Voice>{wishedEffect}</Voice>
              </p>
            </div>
          )}
        </div>
      ))}
      <p className="rd-meta">
        {[t('said-at-door', { split: splitWord(firstSplit) }), callBack].filter(Boolean).join(' · ')}
      </p>
      <ArrivalFacts reportId={report.id} />
      {report.state === 'received' && questions.some(({ signal }) => signal === null) && (
        <button type="button" className="rd-text-button" onClick={onWithdraw}>
          {t('withdraw-open')}
        </button>
      )}
    </section>
  )
}
