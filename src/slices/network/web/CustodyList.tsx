import { useTexts } from '#platform/web/session/session.ts'
import type { Network } from '../contract.ts'
import { networkTexts } from './texts.ts'
import { useTieWords } from './use-tie-words.ts'

export type CustodyListProps = { readonly network: Network }

/** Per child: who has authority, who therefore consents; and where somebody lives or is helped besides. */
export function CustodyList({ network }: CustodyListProps) {
  const t = useTexts(networkTexts)
  const words = useTieWords(network.people)
  const elsewhere = network.people.filter(
    ({ livesElsewhereToo, otherPlan, place }) => place !== 'network' && (livesElsewhereToo || otherPlan),
  )
  if (network.custody.length === 0 && elsewhere.length === 0) return null
  return (
    <section className="rd-custody">
      {network.custody.length > 0 && (
        <>
          <h3>
            {t('custody')} <small>{t('custody-law')}</small>
          </h3>
          <dl>
            {network.custody.map(({ childId, holderIds, consent }) => (
              <div key={childId} style={{ display: 'contents' }}>
                <dt>{words.short(childId)}</dt>
                <dd>
                  {holderIds.length === 0 ? t('custody-none') : holderIds.map(words.short).join(', ')}
                  {' · '}
                  {t(`consent-${consent}`, { name: words.short(childId) })}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {elsewhere.map(({ id, livesElsewhereToo, otherPlan }) => (
        <p key={id} className="rd-meta">
          {otherPlan
            ? `${t('other-plan', { name: words.short(id) })} · ${otherPlan.director}, ${otherPlan.organisation}, ${otherPlan.phone}`
            : livesElsewhereToo && `${words.short(id)}: ${t('two-homes')}`}
        </p>
      ))}
    </section>
  )
}
