import { useState } from 'react'
import { useTexts } from '#platform/web/session/session.ts'
import { Button, Chip } from '#platform/web/ui/index.ts'
import { useCaseWords } from '#slices/cases/web'
import { relationStrengths } from '#slices/people/contract'
import type { TieOut } from '../contract.ts'
import { TieDialog } from './TieDialog.tsx'
import { networkTexts } from './texts.ts'
import { useNetwork } from './use-network.ts'
import { useTieChanges } from './use-tie-changes.ts'
import { useTieWords } from './use-tie-words.ts'
import './network.css'

export type TiePanelProps = { readonly caseId: string; readonly personId: string }

/** The ties of whoever was chosen in the picture, changed where they stand: how strong in one touch, the rest in a form. */
export function TiePanel({ caseId, personId }: TiePanelProps) {
  const t = useTexts(networkTexts)
  const network = useNetwork(caseId).data
  const words = useTieWords(network?.people ?? [])
  const caseWords = useCaseWords()
  const changes = useTieChanges(caseId)
  const [asked, setAsked] = useState<TieOut | 'new' | null>(null)
  const person = network?.people.find(({ id }) => id === personId)
  if (!network || !person) return null
  const ties = network.ties.filter(
    (tie) => tie.until === null && (tie.fromId === personId || tie.toId === personId),
  )
  const { mayChange } = network
  return (
    <section className="rd-ties" aria-label={t('ties', { name: words.short(personId) })}>
      {ties.length === 0 && <p className="rd-sec">{t('no-ties')}</p>}
      <ul>
        {ties.map((tie) => {
          const what = words.of(tie, personId)
          return (
            <li key={tie.id}>
              <span>{what}</span>
              {mayChange ? (
                <fieldset className="rd-row" aria-label={what}>
                  {relationStrengths.map((strength) => (
                    <Chip
                      key={strength}
                      pressed={tie.strength === strength}
                      onToggle={() => tie.strength !== strength && changes.touch(tie, { strength })}
                    >
                      {caseWords.strength(strength)}
                    </Chip>
                  ))}
                  <button
                    type="button"
                    className="rd-quiet-link"
                    aria-label={t('change-tie', { what })}
                    onClick={() => setAsked(tie)}
                  >
                    {t('change')}
                  </button>
                </fieldset>
              ) : (
                <span className="rd-sec">{caseWords.strength(tie.strength)}</span>
              )}
            </li>
          )
        })}
      </ul>
      {mayChange && <Button onClick={() => setAsked('new')}>{t('new-tie')}</Button>}
      {asked && (
        <TieDialog
          caseId={caseId}
          network={network}
          personId={personId}
          tie={asked === 'new' ? undefined : asked}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  )
}
