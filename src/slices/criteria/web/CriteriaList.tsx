import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { type Criterion, criteriaFor, weights } from '../contract.ts'
import { criteriaTexts } from './texts.ts'

export type CriteriaListProps = { readonly items: readonly Criterion[] }

/** What argues for each weight, in words. */
export function CriteriaList({ items }: CriteriaListProps) {
  const t = useTexts(criteriaTexts)
  const language = useLanguage()
  return (
    <div className="rd-criteria-weights">
      {weights.map((weight, index) => (
        <section key={weight} aria-label={t(weight)}>
          <h2 className="rd-head">
            <span className="rd-criteria-level" aria-hidden="true">
              {[0, 1, 2, 3].map((level) => (
                <i key={level} className={level <= index ? 'rd-is-filled' : undefined} />
              ))}
            </span>
            {t(weight)} <small>{t(`${weight}-detail`)}</small>
          </h2>
          <ul>
            {criteriaFor(items, weight).map(({ code, label, explain }) => (
              <li key={code}>
                <b>{label[language]}</b>
                <span className="rd-sec">{explain[language]}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
