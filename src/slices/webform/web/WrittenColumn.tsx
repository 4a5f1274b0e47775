import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { Chip, ErrorMessage, FactList, Voice } from '#platform/web/ui/index.ts'
import { type LifeDomain, lifeDomains, useDomainWord } from '#slices/intake/web'
import type { WebReportView } from '../contract.ts'
import { webReportTexts } from './texts.ts'
import { domainsId } from './use-link.ts'

export interface WrittenColumnProps {
  readonly report: WebReportView
  readonly domains: readonly (readonly LifeDomain[])[]
  readonly faultOf: (fieldId: string) => string | undefined
  readonly onDomains: (index: number, chosen: readonly LifeDomain[]) => void
}

/** The resident's own words; the worker says which life domains they are about. */
export function WrittenColumn({ report, domains, faultOf, onDomains }: WrittenColumnProps) {
  const t = useTexts(webReportTexts)
  const prefix = useTexts(platformTexts)('error-prefix')
  const word = useDomainWord()
  const { person, reporter, helper, signals } = report
  const known = (domain: string): string => word(domain)
  const no = signals.filter(({ answer }) => answer === 'no').map(({ lifeDomain }) => known(lifeDomain))
  const facts = [
    [t('effect'), report.wishedEffect],
    [t('helps'), report.alreadyHelps],
    [t('helper'), helper && [helper.name, helper.relation, helper.phone].filter(Boolean).join(', ')],
    [
      t('reporter'),
      reporter &&
        [reporter.name, reporter.phone, t(`knowing-${reporter.knowing}` as 'knowing-agrees')].join(', '),
    ],
    [
      t('person'),
      [
        person.born,
        person.phone,
        person.email,
        [person.street, person.houseNumber].filter(Boolean).join(' '),
        [person.postcode, person.city].filter(Boolean).join(' '),
      ]
        .filter(Boolean)
        .join(' · '),
    ],
    [t('reach'), report.reach],
  ] as const
  return (
    <section aria-label={t('written')}>
      <h2 className="rd-head">{t('written')}</h2>
      {report.questions.map((words, index) => {
        const chosen = domains[index] ?? []
        const fault = faultOf(domainsId(index))
        return (
          <div key={words} className="rd-web-question">
            <p dir="auto">
              <Voice>{words}</Voice>
            </p>
            {fault !== undefined && <ErrorMessage prefix={prefix}>{fault}</ErrorMessage>}
            {/* biome-ignore lint/a11y/useSemanticElements: chips under the words that they belong to */}
            <div
              id={domainsId(index)}
              role="group"
              tabIndex={-1}
              aria-label={t('domains', { number: index + 1 })}
              className="rd-web-domains"
            >
              {lifeDomains.map((domain) => (
                <Chip
                  key={domain}
                  pressed={chosen.includes(domain)}
                  onToggle={(pressed) =>
                    onDomains(index, pressed ? [...chosen, domain] : chosen.filter((one) => one !== domain))
                  }
                >
                  {word(domain)}
                </Chip>
              ))}
            </div>
          </div>
        )
      })}
      {signals
        .filter(({ answer }) => answer === 'yes')
        .map(({ lifeDomain, words }) => (
          <div key={lifeDomain} className="rd-web-question">
            <p className="rd-meta">{t('yes', { domain: known(lifeDomain) })}</p>
            <p dir="auto">
              <Voice>{words}</Voice>
            </p>
          </div>
        ))}
      {no.length > 0 && <p className="rd-meta">{t('no', { domains: no.join(', ') })}</p>}
      <FactList
        facts={facts.flatMap(([term, value]) =>
          value === null || value === '' ? [] : [{ term, value: <bdi>{value}</bdi> }],
        )}
      />
    </section>
  )
}
