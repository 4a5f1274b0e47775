import { dateInWords } from '#platform/i18n/dates.ts'
import { ScreenLink } from '#platform/web/navigation.tsx'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { ActionRow } from '#platform/web/ui/index.ts'
import { dayOf } from '#shared/plain-date.ts'
import type { ListedPair } from '../../contract.ts'
import { birthInWords } from '../birth-in-words.ts'
import { StrengthWord } from './StrengthWord.tsx'
import { duplicateTexts, useReasonWords } from './texts.ts'

export type PairRowProps = {
  readonly pair: ListedPair
  readonly selected: boolean
  readonly onSelect: () => void
  readonly onOpen: () => void
}

/** Two people on one line, with why they are thought to be one. */
export function PairRow({ pair, selected, onSelect, onOpen }: PairRowProps) {
  const t = useTexts(duplicateTexts)
  const words = useReasonWords()
  const language = useLanguage()
  const shown = pair.reasons.filter(({ grade, points }) => grade !== 'differs' && points > 0).slice(0, 4)
  const decided =
    pair.decidedAt !== null &&
    t('decided-by', {
      who: pair.decidedBy ?? '',
      date: dateInWords(dayOf(new Date(pair.decidedAt)), 'short', language),
    })
  return (
    <ActionRow
      selected={selected}
      onSelect={onSelect}
      state={<StrengthWord strength={pair.strength} />}
      title={
        <ScreenLink to={`/werk/dubbelen/${pair.id}`}>
          {pair.people.map(({ id, name, born, clientNumber }, index) => (
            <span key={id} className="rd-pair-name">
              {index > 0 && <span className="rd-meta">{t('and')} </span>}
              {name}{' '}
              <span className="rd-meta">
                {[birthInWords(born, language), t('client', { number: clientNumber })]
                  .filter(Boolean)
                  .join(' · ')}
              </span>{' '}
            </span>
          ))}
        </ScreenLink>
      }
      line={[decided, pair.reason, ...(decided ? [] : shown.map(words))].filter(Boolean).join(' · ')}
      action={{ label: t('compare'), onAct: onOpen, ...(selected && { keys: '↵' }) }}
    />
  )
}
