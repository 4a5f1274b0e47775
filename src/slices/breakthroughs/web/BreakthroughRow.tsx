import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { ActionRow } from '#platform/web/ui/index.ts'
import { inEuros } from '#shared/money.ts'
import { TermWords } from '#slices/triage/web'
import type { BreakthroughOut } from '../contract.ts'
import type { Group } from './groups.ts'
import { breakthroughTexts } from './texts.ts'
import { useBreakthroughWords } from './use-words.ts'

export type BreakthroughRowProps = {
  readonly one: BreakthroughOut
  readonly group: Group
  readonly selected: boolean
  readonly onSelect: () => void
  readonly onOpen: () => void
}

const labels = {
  'to-decide': 'look-decide',
  'to-fill': 'look-fill',
  'to-conclude': 'look-conclude',
  waiting: 'look',
  done: 'look',
} as const

/** What is asked, for how much, and who is to move. */
export function BreakthroughRow({ one, group, selected, onSelect, onOpen }: BreakthroughRowProps) {
  const t = useTexts(breakthroughTexts)
  const words = useBreakthroughWords()
  const language = useLanguage()
  const tone = { granted: 'rd-s-kept', refused: 'rd-s-broken', returned: 'rd-s-at-risk' } as const
  return (
    <ActionRow
      selected={selected}
      onSelect={onSelect}
      state={
        one.state === 'asked' ? (
          <TermWords term={{ daysLeft: one.daysLeft, warning: one.daysLeft <= 1, paused: false }} />
        ) : (
          <span className={one.state === 'withdrawn' ? 'rd-sec' : tone[one.state]}>
            {one.outcome === null ? t(`state-${one.state}`) : t(`outcome-${one.outcome}`)}
          </span>
        )
      }
      title={<span dir="auto">{one.solution}</span>}
      line={[
        words.law(one.law),
        t('costs', { acting: inEuros(one.costActing, language), not: inEuros(one.costNotActing, language) }),
        group === 'to-decide' ? t('asked-by', { who: one.askedBy }) : t('decided-by', { who: one.decider }),
        ...(one.household === null ? [] : [t('household', { name: one.household })]),
      ].join(' · ')}
      action={{ label: t(labels[group]), onAct: onOpen, ...(selected && { keys: '↵' }) }}
    />
  )
}
