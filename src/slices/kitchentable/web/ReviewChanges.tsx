import type { ReactNode } from 'react'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { ErrorMessage } from '#platform/web/ui/index.ts'
import { type Conversation, shownAfter } from './draft.ts'
import { relationWord } from './relation-words.ts'
import { settleInput, usualTerms } from './settle.ts'
import { kitchenTexts } from './texts.ts'
import { nameIn } from './use-turned-words.ts'

type ReviewChangesProps = {
  readonly conversation: Conversation
  readonly faultOf: (fieldId: string) => string | undefined
}

/** What changed in the picture and in the words, as it will be sent: the same list, so that each fault finds its line. */
export function ReviewChanges({ conversation, faultOf }: ReviewChangesProps) {
  const t = useTexts(kitchenTexts)
  const p = useTexts(platformTexts)
  const language = useLanguage()
  const { table } = conversation
  const shown = shownAfter(conversation)
  const { people, ties, gone, words } = settleInput(conversation, (one) =>
    usualTerms(conversation, one, one.beginsOn),
  )
  const everybody = { people: [...shown.people, ...table.people] }
  const name = (id: string): string => nameIn(everybody, table.helpers, id)
  const tie = (tieId: string) => table.ties.find(({ id }) => id === tieId)
  const line = (id: string, text: ReactNode): ReactNode => {
    const fault = faultOf(id)
    return (
      <li key={id} id={id}>
        {fault !== undefined && (
          <ErrorMessage id={`${id}-error`} prefix={p('error-prefix')}>
            {fault}
          </ErrorMessage>
        )}
        {text}
      </li>
    )
  }
  const helps = (one: (typeof ties)[number], from: string, to: string): string =>
    one.helps === null
      ? t(one.strength)
      : `${t(one.strength)}, ${
          one.helps === 'both'
            ? t('helps-both')
            : t('helps-from', one.helps === 'from' ? { from, to } : { from: to, to: from })
        }`
  const network = [
    ...people.map((one, index) =>
      line(
        `kt-people-${index}`,
        t('added', {
          name: one.name,
          relation: relationWord(one.kind, language),
          member: name(one.memberId),
        }),
      ),
    ),
    ...ties.map((one, index) => {
      const [from, to] = [name(tie(one.tieId)?.fromId ?? ''), name(tie(one.tieId)?.toId ?? '')]
      return line(`kt-ties-${index}`, t('tie-now', { from, to, what: helps(one, from, to) }))
    }),
    ...gone.map(({ tieId }, index) =>
      line(
        `kt-gone-${index}`,
        t('tie-gone', { from: name(tie(tieId)?.fromId ?? ''), to: name(tie(tieId)?.toId ?? '') }),
      ),
    ),
  ]
  return (
    <>
      {network.length > 0 && (
        <section className="rd-kitchen-part">
          <h2>{t('review-network')}</h2>
          <ul>{network}</ul>
        </section>
      )}
      {words.length > 0 && (
        <section className="rd-kitchen-part">
          <h2>{t('review-words')}</h2>
          <ul>
            {words.map((one, index) =>
              line(
                `kt-words-${index}`,
                <>
                  <span className="rd-voice">{t('words-now', { words: one.words })}</span>
                  <br />
                  <small className="rd-sec">
                    {t('words-before', {
                      words: table.goals.find(({ id }) => id === one.goalId)?.ownWords ?? '',
                    })}
                  </small>
                </>,
              ),
            )}
          </ul>
        </section>
      )}
    </>
  )
}
