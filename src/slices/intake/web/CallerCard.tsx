import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { birthInWords } from '#slices/people/web'
import type { Caller } from './call.ts'
import { intakeTexts } from './texts.ts'

export type CallerCardProps = { readonly caller: Caller; readonly onForget: () => void }

/** Who is on the line. */
export function CallerCard({ caller, onForget }: CallerCardProps) {
  const t = useTexts(intakeTexts)
  const language = useLanguage()
  const { hit } = caller
  return (
    <>
      <h2 className="rd-head rd-head-apart">
        {t('chosen')}{' '}
        <small>
          <button type="button" className="rd-text-button" onClick={onForget}>
            {t('search-again')}
          </button>
        </small>
      </h2>
      <div className="rd-hit rd-call-chosen">
        <b>{caller.name}</b>
        {hit?.bsnTail ? <span className="rd-meta">BSN … {hit.bsnTail}</span> : <span />}
        <span className="rd-sec">
          {hit && [birthInWords(hit.born, language), hit.address].filter(Boolean).join(' · ')}
        </span>
      </div>
    </>
  )
}
