import type { ReactNode } from 'react'
import { ActionRow, Kbd } from '#platform/web/ui/index.ts'
import type { CaseRoute, RouteStep } from '../contract.ts'
import { isLeftOut } from '../rules/step.ts'
import { commandKeys, firstCommand } from './command-keys.ts'
import type { RouteWork } from './use-route.ts'
import { useRouteWords } from './use-words.ts'

export type StepItemProps = {
  readonly route: CaseRoute
  readonly step: RouteStep
  readonly work: RouteWork
  readonly selected: boolean
  readonly onSelect: () => void
  readonly onChange: () => void
  readonly beside: ReactNode
}

/** One step: how it stands, who answers for it and when; selected, what it is for, who else has a say, and what can be done. */
export function StepItem({ route, step, work, selected, onSelect, onChange, beside }: StepItemProps) {
  const words = useRouteWords()
  const { t, name } = words
  const first = firstCommand(step.commands)
  const steers = route.steers && !route.closed
  const open = step.state === 'planned' || step.state === 'running'
  const more = [
    ...step.commands
      .filter((command) => command !== first)
      .map((command) => ({
        keys: commandKeys[command],
        label: t(`do-${command}`),
        onAct: () => work.take(step, command),
      })),
    ...(steers && open ? [{ keys: 'W', label: t('change'), onAct: onChange }] : []),
  ]
  return (
    <ActionRow
      selected={selected}
      onSelect={onSelect}
      state={
        <span className={`rd-route-state rd-is-${step.state}`}>
          <i className="rd-route-number">{step.place}</i>
          {t(`state-${step.state}`)}
        </span>
      }
      title={
        <>
          {name(step)} {step.law && <span className="rd-route-law">{t('law')}</span>}
        </>
      }
      line={
        <>
          {!isLeftOut(step.state) && (
            <>
              <b>{words.who(step)}</b> ·{' '}
            </>
          )}
          {words.days(step, route.today)} ·{' '}
          {step.person === null ? t('for-household') : t('for', { name: step.person.name })}
        </>
      }
      {...(first && {
        action: {
          label: t(`do-${first}`),
          onAct: () => work.take(step, first),
          ...(selected && { keys: commandKeys[first] }),
        },
      })}
      {...(selected && {
        below: (
          <div className="rd-route-more">
            {words.purpose(step) !== '' && <p>{words.purpose(step)}</p>}
            {step.law && step.state !== 'withdrawn' && <p>{t('law-full', step.law)}</p>}
            {step.parties.length > 0 && (
              <ul>
                {step.parties.map((party) => (
                  <li key={party.id}>
                    <b>{party.name}</b> {t(`say-${party.say}`)}
                  </li>
                ))}
              </ul>
            )}
            {step.skipped && (
              <p>
                {t('skipped-because', { by: step.skipped.by, reason: step.skipped.reason })}{' '}
                {step.skipped.discussed && t('skipped-discussed')}
              </p>
            )}
            {step.withdrawn && <p>{t('withdrawn-because', step.withdrawn)}</p>}
            <div className="rd-action-more rd-no-print">
              {more.map(({ keys, label, onAct }) => (
                <button key={label} type="button" onClick={onAct}>
                  <Kbd>{keys}</Kbd> {label}
                </button>
              ))}
              {steers && (
                <>
                  <button type="button" disabled={step.place === 1} onClick={() => work.move(step, -1)}>
                    <Kbd>Alt ↑</Kbd> {t('higher')}
                    <span className="rd-hidden">{name(step)}</span>
                  </button>
                  <button
                    type="button"
                    disabled={step.place === route.steps.length}
                    onClick={() => work.move(step, 1)}
                  >
                    <Kbd>Alt ↓</Kbd> {t('lower')}
                    <span className="rd-hidden">{name(step)}</span>
                  </button>
                </>
              )}
            </div>
            {open && beside}
          </div>
        ),
      })}
    />
  )
}
