import { useTexts } from '#platform/web/session/session.ts'
import type { ListedPair } from '../../contract.ts'
import { duplicateTexts } from './texts.ts'

const filled = { certain: 3, likely: 2, possible: 1 } as const

/** How sure it is: a word, with as many filled bars; no meaning by colour alone. */
export function StrengthWord({ strength }: { readonly strength: ListedPair['strength'] }) {
  const t = useTexts(duplicateTexts)
  const level = strength === null ? 0 : filled[strength]
  return (
    <span className="rd-strength">
      <svg viewBox="0 0 15 14" width="15" height="14" aria-hidden="true">
        {[1, 2, 3].map((bar) => (
          <rect
            key={bar}
            x={(bar - 1) * 5 + 0.75}
            y={13.25 - bar * 4}
            width="3"
            height={bar * 4}
            rx="0.5"
            className={bar <= level ? 'rd-strength-on' : undefined}
          />
        ))}
      </svg>
      {t(strength ?? 'unlike')}
    </span>
  )
}
