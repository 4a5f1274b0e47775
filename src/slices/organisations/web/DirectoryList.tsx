import { useTexts } from '#platform/web/session/session.ts'
import type { Answer } from '../rules/answer-question.ts'
import type { DirectoryCard } from './cards.ts'
import { DirectoryRow } from './DirectoryRow.tsx'
import { directoryTexts } from './texts.ts'

export type DirectoryListProps = {
  readonly found: readonly Answer<DirectoryCard>[]
  /** One list, best first; else by kind. */
  readonly ranked: boolean
  readonly selected: string | undefined
  readonly onSelect: (id: string) => void
}

const kinds = ['counter', 'worker', 'partner', 'organisation'] as const

export function DirectoryList({ found, ranked, selected, onSelect }: DirectoryListProps) {
  const t = useTexts(directoryTexts)
  const section = (title: string, answers: readonly Answer<DirectoryCard>[], remark: string) =>
    answers.length > 0 && (
      <section key={title} aria-label={title}>
        <h2 className="rd-head">
          {title} <small>{remark}</small>
        </h2>
        <ul>
          {answers.map(({ card, reasons }) => (
            <DirectoryRow
              key={card.id}
              card={card}
              reasons={reasons}
              selected={card.id === selected}
              onSelect={() => onSelect(card.id)}
            />
          ))}
        </ul>
      </section>
    )
  if (ranked) return section(t('answers'), found, t('answers-order'))
  return kinds.map((kind) => {
    const answers = found.filter(({ card }) => card.kind === kind)
    return section(t(kind), answers, String(answers.length))
  })
}
