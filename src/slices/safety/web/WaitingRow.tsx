import { useGo } from '#platform/web/navigation.tsx'
import { ActionRow, Icon } from '#platform/web/ui/index.ts'
import type { SafetyWaiting } from '../contract.ts'
import { caseSafetyPath, safetyListPath } from './paths.ts'
import { useSafetyWords } from './use-words.ts'

export type WaitingRowProps = {
  readonly one: SafetyWaiting
  readonly selected?: boolean
  readonly onSelect?: () => void
}

/** One thing about safety that waits: what, about whom, since when. */
export function WaitingRow({ one, selected = false, onSelect }: WaitingRowProps) {
  const { t, dueBrief } = useSafetyWords()
  const go = useGo()
  const { kind, id, caseId, household, who, dueOn, days } = one
  const path =
    caseId !== null && (kind === 'meldcode' || kind === 'review')
      ? caseSafetyPath(caseId, kind === 'meldcode' ? id : undefined)
      : safetyListPath
  return (
    <ActionRow
      selected={selected}
      {...(onSelect && { onSelect })}
      state={
        <span className={`rd-state ${days > 0 ? 'rd-s-late' : 'rd-s-at-risk'}`}>
          <Icon name="clock" size={16} />
          <span>
            {t(`waits-${kind}`)}
            <small>{dueBrief(dueOn)}</small>
          </span>
        </span>
      }
      title={t(`waits-${kind}-title`, { who })}
      line={household === null ? t('no-household') : t('household', { name: household })}
      action={{ label: t('open'), onAct: () => go(path), ...(selected && { keys: '↵' }) }}
    />
  )
}
