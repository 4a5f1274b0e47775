import { dateInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { ActionRow, Voice } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { NeighbourhoodQuestion } from '../contract.ts'
import { intakeTexts } from './texts.ts'
import { useChannelWord } from './words.ts'

export type NeighbourhoodRowProps = {
  readonly question: NeighbourhoodQuestion
  readonly selected?: boolean
  readonly onSelect?: () => void
  readonly onAnswer?: () => void
  readonly onAssign?: () => void
}

/** One question about a place, and its answer. */
export function NeighbourhoodRow({
  question,
  selected,
  onSelect,
  onAnswer,
  onAssign,
}: NeighbourhoodRowProps) {
  const t = useTexts(intakeTexts)
  const language = useLanguage()
  const channelWord = useChannelWord()
  const { neighbourhood, street, ownWords, channel, receivedOn, to, state, answer, answeredBy, answeredOn } =
    question
  const day = (date: string): string => dateInWords(date as PlainDate, 'short', language)
  return (
    <ActionRow
      selected={selected ?? false}
      {...(onSelect && { onSelect })}
      state={
        <>
          <b>{neighbourhood}</b>
          {street !== '' && <span className="rd-meta rd-place-street">{street}</span>}
        </>
      }
      title={<Voice>{ownWords}</Voice>}
      line={
        state === 'answered'
          ? [
              answer,
              t('answered-by', { name: answeredBy ?? '', day: answeredOn === null ? '' : day(answeredOn) }),
            ].join(' · ')
          : [
              to === null ? t('nobody-yet') : t('is-with', { name: to.name }),
              channelWord(channel),
              day(receivedOn),
              t('place-number', { number: question.number }),
            ].join(' · ')
      }
      {...(onAnswer && {
        action: { label: t('place-answer'), onAct: onAnswer, ...(selected && { keys: '↵' }) },
      })}
      {...(onAssign && { more: [{ keys: 'D', label: t('place-assign'), onAct: onAssign }] })}
    />
  )
}
