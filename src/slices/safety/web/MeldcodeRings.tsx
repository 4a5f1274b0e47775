import { useTexts } from '#platform/web/session/session.ts'
import type { MeldcodeOut } from '../contract.ts'
import { meldcodeSteps } from '../rules/meldcode.ts'
import { safetyTexts } from './texts.ts'

export type MeldcodeRingsProps = {
  readonly meldcode: Pick<MeldcodeOut, 'taken' | 'next'>
  readonly skipped?: boolean
}

/** Five steps on a line: taken is full, the next one is warm, what is to come is open; the word says it too. */
export function MeldcodeRings({ meldcode: { taken, next }, skipped = false }: MeldcodeRingsProps) {
  const t = useTexts(safetyTexts)
  return (
    <ol className="rd-meldcode-rings" aria-label={t('steps')}>
      {meldcodeSteps.map((step, index) => {
        const left = step === 'talk' && skipped
        const state = taken.includes(step) ? (left ? 'left' : 'taken') : step === next ? 'next' : 'open'
        return (
          <li
            key={step}
            className={`rd-meldcode-${state}`}
            aria-current={state === 'next' ? 'step' : undefined}
          >
            <span className="rd-meldcode-ring" aria-hidden="true">
              {index + 1}
            </span>
            <span>
              {t(`step-${step}`)}
              <small>{t(`ring-${state}`)}</small>
            </span>
          </li>
        )
      })}
    </ol>
  )
}
