import { useState } from 'react'
import { Button, TextArea, Voice } from '#platform/web/ui/index.ts'
import { plainDate } from '#shared/plain-date.ts'
import { AgreedNow } from './AgreedNow.tsx'
import type { TurnedPartProps } from './PicturePart.tsx'
import { nameIn } from './use-turned-words.ts'

/** The goals in the resident's own words. What is not quite right is said differently by who said it. */
export function WordsPart(props: TurnedPartProps) {
  const { talk, shown, words, onNotice } = props
  const { t } = words
  const { table } = talk.conversation
  const [asked, setAsked] = useState<string>()
  const [text, setText] = useState('')
  const begin = (goalId: string, said: string): void => {
    setAsked(goalId)
    setText(said)
  }
  const save = (goalId: string): void => {
    if (text.trim() !== '') {
      talk.say({ kind: 'words', goalId, words: text.trim() })
      onNotice(t('words-toast'))
    }
    setAsked(undefined)
  }
  return (
    <div className="rd-turned-scroll">
      <h2>{t('own-words')}</h2>
      <ul className="rd-turned-words">
        {shown.goals.map(({ id, words: said }) => {
          const goal = table.goals.find((one) => one.id === id)
          const who = goal?.personId ? nameIn(shown, [], goal.personId) : t('of-all')
          const lang = goal && goal.language !== words.language ? goal.language : undefined
          return (
            <li key={id}>
              {asked === id ? (
                <form
                  onSubmit={(event) => {
                    event.preventDefault()
                    save(id)
                  }}
                >
                  <label htmlFor="kt-words">{t('how-would-you')}</label>
                  <TextArea
                    id="kt-words"
                    rows={3}
                    value={text}
                    maxLength={2000}
                    autoFocus
                    onChange={(event) => setText(event.target.value)}
                  />
                  <div className="rd-turned-chips">
                    <Button variant="primary" type="submit">
                      {t('save-words')}
                    </Button>
                    <Button onClick={() => setAsked(undefined)}>{t('cancel')}</Button>
                  </div>
                </form>
              ) : (
                <>
                  <p>
                    <Voice {...(lang && { lang })}>{said}</Voice>
                  </p>
                  <small className="rd-turned-said">
                    {who} ·{' '}
                    <button type="button" className="rd-turned-link" onClick={() => begin(id, said)}>
                      {t('not-quite')}
                    </button>
                  </small>
                </>
              )}
              {goal && goal.indicator !== '' && (
                <p className="rd-turned-indicator">
                  <strong>{t('how-we-see')}</strong>
                  {t('indicator', {
                    what: goal.indicator,
                    baseline: goal.baseline ?? '–',
                    target: goal.target ?? '–',
                    unit: goal.unit && ` ${goal.unit}`,
                  })}
                </p>
              )}
            </li>
          )
        })}
      </ul>
      <AgreedNow {...props} />
      {table.agreements.length > 0 && (
        <section className="rd-turned-lines">
          <h3>{t('agreed-already')}</h3>
          <ul>
            {table.agreements.map(({ id, promiser, title, dueOn }) => (
              <li key={id}>
                {t('already', { who: promiser, what: title, day: words.day(plainDate(dueOn)) })}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
