import { ActionRow, Button, Icon } from '#platform/web/ui/index.ts'
import { callName } from '#shared/names.ts'
import type { IncidentOut } from '../contract.ts'
import { phoneLink } from './paths.ts'
import { useSafetyWords } from './use-words.ts'

export type IncidentAct = 'speak' | 'name-buddy' | 'plan-step' | 'finish-step' | 'close'

/** The key of each act. */
export const incidentKeys = {
  speak: 'S',
  'finish-step': 'G',
  close: 'L',
  'plan-step': 'P',
  'name-buddy': 'M',
} as const satisfies Record<IncidentAct, string>

const acts = Object.keys(incidentKeys) as readonly IncidentAct[]

/** What can be done with an incident, what is asked first at the front. */
export function actsOf({ commands, steps }: IncidentOut): IncidentAct[] {
  return acts.filter((act) => (act === 'finish-step' ? steps.some(({ own }) => own) : commands.includes(act)))
}

export type IncidentRowProps = {
  readonly incident: IncidentOut
  readonly selected: boolean
  readonly onSelect: () => void
  readonly onAct: (act: IncidentAct, stepId?: string) => void
}

/** What happened to whom, who stands beside, and what is still to be done. */
export function IncidentRow({ incident, selected, onSelect, onAct }: IncidentRowProps) {
  const { t, long, due, dueBrief, today } = useSafetyWords()
  const { worker, buddy, spokenOn, buddyDueOn, steps, state } = incident
  const [first, ...others] = actsOf(incident)
  const late = spokenOn === null && buddyDueOn < today
  return (
    <ActionRow
      selected={selected}
      onSelect={onSelect}
      state={
        <span
          className={`rd-state ${late ? 'rd-s-late' : spokenOn === null ? 'rd-s-at-risk' : 'rd-s-accepted'}`}
        >
          <Icon name={spokenOn === null ? 'clock' : 'pair'} size={16} />
          <span>
            {state === 'closed' ? t('closed') : spokenOn === null ? t('not-spoken') : t('spoken')}
            <small>{spokenOn === null ? dueBrief(buddyDueOn) : long(spokenOn)}</small>
          </span>
        </span>
      }
      title={t('incident-title', { kind: t(`incident-${incident.kind}`).toLowerCase(), who: worker.name })}
      line={
        <>
          {[
            t(`place-${incident.place}`),
            incident.happenedAt === null
              ? long(incident.happenedOn)
              : t('at-time', { day: long(incident.happenedOn), time: incident.happenedAt }),
            t(`seriousness-${incident.seriousness}`),
            ...(incident.household === null ? [] : [t('household', { name: incident.household })]),
          ].join(' · ')}
          {' · '}
          {t('buddy')} <b>{buddy.name}</b>
        </>
      }
      {...(first && {
        action: {
          label: t(`act-${first}`, { who: callName(worker.name) }),
          onAct: () => onAct(first),
          ...(selected && { keys: incidentKeys[first] }),
        },
      })}
      more={others.map((act) => ({
        keys: incidentKeys[act],
        label: t(`act-${act}`, { who: callName(worker.name) }),
        onAct: () => onAct(act),
      }))}
      {...(selected && {
        below: (
          <div className="rd-incident-more">
            <p dir="auto">{incident.what}</p>
            <p className="rd-meta">
              {t('reported-by', { name: incident.reportedBy })} · {t('phone-of', { name: worker.name })}{' '}
              {worker.phone !== '' && <a href={phoneLink(worker.phone)}>{worker.phone}</a>}
            </p>
            {steps.length > 0 && (
              <ul className="rd-incident-steps">
                {steps.map((step) => (
                  <li key={step.id}>
                    <span>
                      <b>{t(`step-kind-${step.kind}`)}</b> {step.owner} ·{' '}
                      {step.doneOn === null ? due(step.dueOn) : t('done-on', { day: long(step.doneOn) })}
                      {step.words !== '' && <span dir="auto"> · {step.words}</span>}
                    </span>
                    {step.mine && (
                      <Button variant="secondary" onClick={() => onAct('finish-step', step.id)}>
                        {t('finish')}
                      </Button>
                    )}
                  </li>
                ))}
              </ul>
            )}
            {incident.closingWords !== '' && <p dir="auto">{incident.closingWords}</p>}
          </div>
        ),
      })}
    />
  )
}
