import { useTexts } from '#platform/web/session/session.ts'
import { Icon, Voice } from '#platform/web/ui/index.ts'
import type { VerdictAnswer } from '../contract.ts'
import { verdictTexts } from './texts.ts'

export type VerdictWordsProps = {
  readonly answer: VerdictAnswer
  readonly words: string
  readonly wantsCall?: boolean
}

/** A verdict of a resident: quotation marks, a word, and what was said. */
export function VerdictWords({ answer, words, wantsCall = false }: VerdictWordsProps) {
  const t = useTexts(verdictTexts)
  return (
    <>
      <Icon name="quote" size={16} /> <b>{t(`answer-${answer}`)}</b>
      {wantsCall && <b> · {t('wants-call')}</b>}
      {words !== '' && (
        <>
          {' '}
          <Voice>{words}</Voice>
        </>
      )}
    </>
  )
}
