import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import type { PersonHit } from '../contract.ts'
import { birthInWords } from './birth-in-words.ts'
import { highlight } from './highlight.ts'
import { peopleTexts } from './texts.ts'
import './people.css'

export type PersonHitsProps = {
  /** The search box points here with aria-controls. */
  readonly id: string
  readonly people: readonly PersonHit[]
  readonly typed: string
  /** The hit on which Enter chooses. */
  readonly active: number
  readonly onChoose: (hit: PersonHit) => void
}

export function hitId(listId: string, hit: PersonHit | undefined): string {
  return `${listId}-${hit?.id ?? ''}`
}

/** The listbox of the search box: who, why found, address and the tail of the BSN. */
export function PersonHits({ id, people, typed, active, onChoose }: PersonHitsProps) {
  const t = useTexts(peopleTexts)
  const language = useLanguage()
  return (
    <div id={id} role="listbox" aria-label={t('found')}>
      {people.map((hit, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox handles Enter
        <div
          key={hit.id}
          id={hitId(id, hit)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className="rd-hit"
          onClick={() => onChoose(hit)}
        >
          <b>
            <Marked text={hit.name} typed={typed} />
          </b>
          <span className="rd-hit-why">
            {hit.reasons
              .slice(0, 2)
              .map((reason) => t(reason))
              .join(' + ')}
          </span>
          <span className="rd-sec">
            <Marked text={birthInWords(hit.born, language)} typed={typed} />
            {hit.address !== null && (
              <>
                {' · '}
                <Marked text={hit.address} typed={typed} />
              </>
            )}
          </span>
          <span className="rd-meta rd-hit-number">
            {[
              t('client-number', { number: hit.clientNumber }),
              hit.bsnTail && t('bsn-tail', { tail: hit.bsnTail }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </div>
      ))}
    </div>
  )
}

function Marked({ text, typed }: { readonly text: string; readonly typed: string }) {
  return highlight(text, typed).map((piece, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity
    piece.hit ? <mark key={at}>{piece.text}</mark> : piece.text,
  )
}
