import { memo } from 'react'
import { dateInWords } from '#platform/i18n/dates.ts'
import { ScreenLink } from '#platform/web/navigation.tsx'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { ActionRow, Checkbox, Voice } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { useChannelWord, useDomainWord, useSenderWord } from '#slices/intake/web'
import type { WaitingReport } from '../contract.ts'
import { TermWords } from './TermWords.tsx'
import { triageTexts } from './texts.ts'

export type IncomingRowProps = {
  readonly report: WaitingReport
  readonly selected: boolean
  /** Chosen to be assigned together with others. */
  readonly picked: boolean
  readonly onPick: (id: string) => void
  readonly onSelect: (id: string) => void
  readonly onOpen: (id: string) => void
}

/** One report that waits: time left, who, in their own words. */
export const IncomingRow = memo(function IncomingRow({
  report,
  selected,
  picked,
  onPick,
  onSelect,
  onOpen,
}: IncomingRowProps) {
  const t = useTexts(triageTexts)
  const language = useLanguage()
  const domainWord = useDomainWord()
  const channelWord = useChannelWord()
  const senderWord = useSenderWord()
  const { id, name, age, questions, firstWords, lifeDomains, channel, sender } = report
  const day = (date: string): string => dateInWords(date as PlainDate, 'short', language)
  return (
    <ActionRow
      selected={selected}
      onSelect={() => onSelect(id)}
      state={
        <div className="rd-pick">
          <Checkbox checked={picked} onChange={() => onPick(id)}>
            <span className="rd-hidden">{t('pick-one', { name })}</span>
          </Checkbox>
          <span>
            <TermWords term={report} />
            <span className="rd-meta rd-under-mark">{t('until', { date: day(report.dueOn) })}</span>
          </span>
        </div>
      }
      title={
        <ScreenLink to={`/werk/binnengekomen/${id}`}>
          {name}
          {age !== null && <span className="rd-meta"> {t('age', { age })}</span>}{' '}
          <span className="rd-incoming-words">
            {sender === null ? (
              <Voice>{firstWords}</Voice>
            ) : (
              `${t('signal-of', { sender: senderWord(sender) })}: ${firstWords}`
            )}
          </span>
        </ScreenLink>
      }
      line={[
        lifeDomains.map(domainWord).join(', '),
        t('questions', { count: questions }),
        channelWord(channel),
        t('reported-on', { date: day(report.receivedOn) }),
      ].join(' · ')}
      action={{ label: t('assess'), onAct: () => onOpen(id), ...(selected && { keys: '↵' }) }}
    />
  )
})
