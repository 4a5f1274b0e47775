import { dateInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { DescriptionList } from '#platform/web/ui/index.ts'
import { inEuros } from '#shared/money.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { BreakthroughOut } from '../contract.ts'
import { Difference } from './Difference.tsx'
import { breakthroughTexts } from './texts.ts'
import { useBreakthroughWords } from './use-words.ts'

/** The record in the order in which it is weighed: effect, purpose of the law, cost, ground. */
export function RecordFacts({ of }: { readonly of: BreakthroughOut }) {
  const t = useTexts(breakthroughTexts)
  const words = useBreakthroughWords()
  const language = useLanguage()
  const day = (date: string): string => dateInWords(date as PlainDate, 'short', language)
  const items = [
    { term: t('effect'), value: of.effect },
    { term: t('solution'), value: of.solution },
    { term: t('why-not-standard'), value: of.whyNotStandard },
    { term: t('purpose'), value: of.purpose },
    {
      term: t('cost-acting'),
      value: (
        <>
          {t('costs', { acting: inEuros(of.costActing, language), not: inEuros(of.costNotActing, language) })}
          . <Difference acting={of.costActing} notActing={of.costNotActing} /> {of.costNotActingWhy}
        </>
      ),
    },
    { term: t('ground'), value: `${words.law(of.law)}: ${words.ground(of.ground)}` },
    ...(of.decidedOn !== null && of.state !== 'withdrawn'
      ? [
          {
            term: t(`state-${of.state}`),
            value: (
              <>
                {of.mandate === null
                  ? t('by-who', { who: of.decider, date: day(of.decidedOn) })
                  : t('by-mandate', { who: of.decider, date: day(of.decidedOn), basis: of.mandate })}
                {of.words !== '' && <p dir="auto">{of.words}</p>}
              </>
            ),
          },
        ]
      : []),
    ...(of.outcome !== null
      ? [{ term: t('outcome'), value: `${t(`outcome-${of.outcome}`)}: ${of.outcomeWords}` }]
      : []),
  ]
  return (
    <div className="rd-breakthrough-record">
      <DescriptionList items={items} />
    </div>
  )
}
