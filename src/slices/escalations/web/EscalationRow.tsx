import { dateInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { ActionRow } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { TermWords } from '#slices/triage/web'
import type { EscalationOut } from '../contract.ts'
import type { Group } from './groups.ts'
import { escalationTexts } from './texts.ts'

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
  const t = useTexts(escalationTexts)
  const language = useLanguage()
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
      title={<span dir="auto">{one.about}</span>}
      line={[
        t('row-party', { party: one.party, organisation: one.organisation }),
        ...(one.byDay === null
          ? []
          : [
              t('row-by', {
                who: one.carriedOutBy,
                date: dateInWords(one.byDay as PlainDate, 'short', language),
              }),
            ]),
        group === 'to-decide'
          ? t('row-asked', { who: one.askedBy })
          : t('row-manager', { who: one.manager ?? '–' }),
        ...(one.household === null ? [] : [t('row-household', { name: one.household })]),
      ].join(' · ')}
      action={{ label: t(labels[group]), onAct: onOpen, ...(selected && { keys: '↵' }) }}
    />
  )
}
