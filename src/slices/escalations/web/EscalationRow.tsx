import { ActionRow } from '#platform/web/ui/index.ts'
import { TermWords } from '#slices/triage/web'
import type { EscalationOut } from '../contract.ts'
import type { Group } from './groups.ts'
import { useEscalationWords } from './use-words.ts'

export type EscalationRowProps = {
  readonly one: EscalationOut
  readonly group: Group
  readonly selected: boolean
  readonly onSelect: () => void
  readonly onOpen: () => void
}

const labels = {
  'to-decide': 'look-decide',
  'to-tell': 'look-tell',
  'to-settle': 'look-settle',
  waiting: 'look',
  done: 'look',
} as const

/** Which agreement, whose, and who is to move. */
export function EscalationRow({ one, group, selected, onSelect, onOpen }: EscalationRowProps) {
  const { t, day, about, party } = useEscalationWords()
  const open = one.state === 'asked' || one.state === 'heard'
  const tone = one.state === 'declined' ? 'rd-s-broken' : one.state === 'withdrawn' ? 'rd-sec' : 'rd-s-kept'
  return (
    <ActionRow
      selected={selected}
      onSelect={onSelect}
      state={
        open ? (
          <TermWords term={{ daysLeft: one.daysLeft, warning: one.daysLeft <= 2, paused: false }} />
        ) : (
          <span className={tone}>{t(`state-${one.state}`)}</span>
        )
      }
      title={<span dir="auto">{about(one)}</span>}
      line={[
        t(`kind-${one.kind}`),
        party(one),
        ...(one.byDay === null ? [] : [t('row-by', { who: one.carriedOutBy, date: day(one.byDay) })]),
        group === 'to-decide'
          ? t('row-asked', { who: one.askedBy })
          : t('row-manager', { who: one.manager ?? '–' }),
        ...(one.household === null ? [] : [t('row-household', { name: one.household })]),
      ].join(' · ')}
      action={{ label: t(labels[group]), onAct: onOpen, ...(selected && { keys: '↵' }) }}
    />
  )
}
