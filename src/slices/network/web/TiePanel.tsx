import { useLayoutEffect, useRef, useState } from 'react'
import { useTexts } from '#platform/web/session/session.ts'
import { Button } from '#platform/web/ui/index.ts'
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
  const card = useRef<HTMLElement>(null)
  const [at, setAt] = useState<'top' | 'bottom'>('bottom')
  const shown = network !== undefined
  // The card never lies over whom it is about.
  useLayoutEffect(() => {
    const frame = shown && card.current?.parentElement?.getBoundingClientRect()
    const spot = document.getElementById(`eco-${personId}`) ?? document.getElementById(`gen-${personId}`)
    if (!frame || !spot) return
    const { top, height } = spot.getBoundingClientRect()
    setAt(top + height / 2 > frame.top + frame.height / 2 ? 'top' : 'bottom')
  }, [personId, shown])
  const person = network?.people.find(({ id }) => id === personId)
  if (!network || !person) return null
  const ties = network.ties.filter(
    (tie) => tie.until === null && (tie.fromId === personId || tie.toId === personId),
  )
  const { mayChange } = network
  return (
    <section
      ref={card}
      className="rd-ties"
      data-at={at}
      aria-label={t('ties', { name: words.short(personId) })}
    >
      {ties.length === 0 && <p className="rd-sec">{t('no-ties')}</p>}
      <ul>
        {[...ties].sort(authorityLast).map((tie) => {
          const what = words.of(tie, personId)
          return (
            <li key={tie.id}>
              <span>{what}</span>
              {mayChange ? (
                <fieldset className="rd-row" aria-label={what}>
                  {tie.kind !== 'authority' &&
                    relationStrengths.map((strength) => (
                      <button
                        key={strength}
                        type="button"
                        className="rd-tie-strength"
                        aria-pressed={tie.strength === strength}
                        aria-label={caseWords.strength(strength)}
                        title={caseWords.strength(strength)}
                        onClick={() => tie.strength !== strength && changes.touch(tie, { strength })}
                      >
                        <StrengthSign strength={strength} />
                      </button>
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

function authorityLast(a: TieOut, b: TieOut): number {
  return Number(a.kind === 'authority') - Number(b.kind === 'authority')
}

const signs = { strong: 'M1 8h20', normal: 'M1 8h20', strained: 'M1 8l3-4 4 8 4-8 4 8 4-4' } as const

/** The line as the ecomap draws it. */
function StrengthSign({ strength }: { readonly strength: TieOut['strength'] }) {
  return (
    <svg width="22" height="16" viewBox="0 0 22 16" aria-hidden="true">
      <path d={signs[strength]} strokeWidth={strength === 'strong' ? 4.5 : 1.8} />
    </svg>
  )
}
