import { useTexts } from '#platform/web/session/session.ts'
import { Button, Voice } from '#platform/web/ui/index.ts'
import { TermText } from '#slices/glossary/web'
import { useSenderWord } from '#slices/intake/web'
import type { CaseView } from '../../contract.ts'
import { directionTexts } from '../texts.ts'

export type EmptyPlanProps = {
  readonly file: CaseView
  readonly steers: boolean
  readonly onGoal: () => void
}

/** No goal yet: the words with which the household came in, and one thing to do. */
export function EmptyPlan({ file, steers, onGoal }: EmptyPlanProps) {
  const t = useTexts(directionTexts)
  const senderWord = useSenderWord()
  return (
    <div className="rd-message">
      <h2>{t('empty-title')}</h2>
      <p className="rd-sec">{t(file.questions.length > 0 ? 'empty-why' : 'empty-why-none')}</p>
      <ul className="rd-questions">
        {file.questions.map(({ id, ownWords, wishedEffect, sender }) => (
          <li key={id}>
            {sender === null ? (
              <Voice>{ownWords}</Voice>
            ) : (
              <p>
                <b>{t('signal-of', { sender: senderWord(sender) })}</b> <span dir="auto">{ownWords}</span>
              </p>
            )}
            {wishedEffect && <p className="rd-meta">{t('wished-effect', { text: wishedEffect })}</p>}
          </li>
        ))}
      </ul>
      {steers ? (
        <div className="rd-actions">
          <Button variant="primary" shortcut="G" onClick={onGoal}>
            {t('empty-action')}
          </Button>
        </div>
      ) : (
        <p className="rd-meta">
          <TermText>{t('empty-wait')}</TermText>
        </p>
      )}
    </div>
  )
}
