import { useTexts } from '#platform/web/session/session.ts'
import type { ComparedPair } from '../../contract.ts'
import { duplicateTexts, useReasonWords } from './texts.ts'

/** The explanation of the rule: what speaks for it, and what against. */
export function WhyAlike({ reasons }: Pick<ComparedPair, 'reasons'>) {
  const t = useTexts(duplicateTexts)
  const words = useReasonWords()
  const against = reasons.filter(({ grade, points }) => grade === 'differs' || points < 0)
  const lines = (title: string, list: ComparedPair['reasons'], sign: string) => (
    <>
      <h2 className="rd-head">{title}</h2>
      <ul className="rd-why">
        {list.map((reason) => (
          <li key={reason.field}>
            <span aria-hidden="true">{sign}</span> {words(reason)}
          </li>
        ))}
      </ul>
    </>
  )
  return (
    <>
      {lines(
        t('why'),
        reasons.filter((reason) => !against.includes(reason)),
        '=',
      )}
      {against.length > 0 ? (
        lines(t('against'), against, '≠')
      ) : (
        <p className="rd-meta">{t('nothing-against')}</p>
      )}
    </>
  )
}
