import { useGo } from '#platform/web/navigation.tsx'
import { ActionRow, Icon } from '#platform/web/ui/index.ts'
import type { MeldcodeOut } from '../contract.ts'
import { MeldcodeRings } from './MeldcodeRings.tsx'
import { caseSafetyPath } from './paths.ts'
import { useSafetyWords } from './use-words.ts'

export type MeldcodeRowProps = {
  readonly meldcode: MeldcodeOut
  readonly selected: boolean
  readonly onSelect: () => void
}

/** How far a Meldcode is, and whether it stands still. */
export function MeldcodeRow({ meldcode, selected, onSelect }: MeldcodeRowProps) {
  const { t, dueBrief, stateOf, long } = useSafetyWords()
  const go = useGo()
  const { late, stepDueOn, person, household, startedBy, startedOn } = meldcode
  return (
    <ActionRow
      selected={selected}
      onSelect={onSelect}
      state={
        <span className={`rd-state ${late ? 'rd-s-late' : 'rd-s-accepted'}`}>
          <Icon name="clock" size={16} />
          <span>
            {stateOf(meldcode)}
            {stepDueOn && <small>{dueBrief(stepDueOn)}</small>}
          </span>
        </span>
      }
      title={t('meldcode-about', { name: person })}
      line={[
        t('household', { name: household }),
        t('by', { name: startedBy }),
        t('since', { day: long(startedOn) }),
      ].join(' · ')}
      action={{
        label: t('open'),
        onAct: () => go(caseSafetyPath(meldcode.caseId, meldcode.id)),
        ...(selected && { keys: '↵' }),
      }}
      {...(selected && { below: <MeldcodeRings meldcode={meldcode} /> })}
    />
  )
}
