import { useTexts } from '#platform/web/session/session.ts'
import { type AgreementMark, Button, StateMark, StateWord } from '#platform/web/ui/index.ts'
import { useAgreementWords } from '#slices/agreements/web'
import type { TransferSheet } from '../contract.ts'
import { transferTexts } from './texts.ts'
import { useDays } from './use-days.ts'

export interface SheetItem {
  readonly kind: 'case' | 'agreement' | 'term'
  readonly id: string
  readonly title: string
  readonly words: string
  readonly read: boolean
}

export type SheetRowProps = {
  readonly item: SheetItem
  readonly selected: boolean
  readonly line: string
  /** A promise of who gives says so. */
  readonly giver: string
  readonly mark?: { readonly mark: AgreementMark; readonly days: number; readonly dueOn: string }
  readonly term?: TransferSheet['terms'][number]
  readonly onSelect: () => void
  readonly onTick?: () => void
  readonly onWrite?: () => void
}

/** One line of the sheet: how it stands, who it is with, what goes along, and whether it was read. */
export function SheetRow(props: SheetRowProps) {
  const { item, selected, line, giver, mark, term, onSelect, onTick, onWrite } = props
  const words = useAgreementWords()
  const days = useDays()
  const late = mark && (mark.mark === 'late' || mark.mark === 'silent')
  const when = late ? `${words.marks[mark.mark]}, ${words.days(mark.days)}` : mark && days.brief(mark.dueOn)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the screen select rows as well
    <li className={selected ? 'rd-sheet-row rd-is-current' : 'rd-sheet-row'} onClick={onSelect}>
      {mark && <StateMark state={mark.mark} label={words.marks[mark.mark]} />}
      <span className="rd-sheet-what">
        <b>{item.title}</b>
        <span className="rd-meta">{[line, when, giver].filter(Boolean).join(' · ')}</span>
        {term && <TermLeft term={term} />}
      </span>
      <span className="rd-sheet-words">{item.words}</span>
      <ReadMark item={item} {...(onTick && { onTick })} {...(onWrite && { onWrite })} />
    </li>
  )
}

export type ReadMarkProps = {
  readonly item: SheetItem
  readonly onTick?: () => void
  readonly onWrite?: () => void
}

/** Who takes over ticks; who gives sees the tick and writes. */
export function ReadMark({ item, onTick, onWrite }: ReadMarkProps) {
  const t = useTexts(transferTexts)
  const { title, read } = item
  return (
    <span className="rd-sheet-read">
      {onTick ? (
        <button
          type="button"
          aria-pressed={read}
          aria-label={t(read ? 'mark-unread' : 'mark-read', { item: title })}
          onClick={onTick}
        >
          <span aria-hidden="true">{read ? '✓' : '○'}</span> {t('read')}
        </button>
      ) : (
        read && <span className="rd-sheet-done">✓ {t('read')}</span>
      )}
      {onWrite && (
        <Button variant="tertiary" aria-label={t('give-words-of', { item: title })} onClick={onWrite}>
          {t('give-words')}
        </Button>
      )}
    </span>
  )
}

function TermLeft({ term }: { readonly term: TransferSheet['terms'][number] }) {
  const t = useTexts(transferTexts)
  const { daysLeft, paused, level } = term
  if (paused) return <span className="rd-meta">{t('term-paused')}</span>
  const words = daysLeft < 0 ? t('days-over', { count: -daysLeft }) : t('days-left', { count: daysLeft })
  if (level !== 'late' && level !== 'soon' && level !== 'urgent')
    return <span className="rd-meta">{words}</span>
  return <StateWord state={level === 'late' ? 'late' : 'at-risk'} icon="clock" word={words} />
}
