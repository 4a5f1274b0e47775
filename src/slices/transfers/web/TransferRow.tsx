import { ScreenLink } from '#platform/web/navigation.tsx'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { Button } from '#platform/web/ui/index.ts'
import type { TransferOut } from '../contract.ts'
import { sheetPath } from './paths.ts'
import { type ShownStep, stepKeys } from './StepDialog.tsx'
import { transferTexts } from './texts.ts'
import { useDays } from './use-days.ts'

export type TransferRowProps = {
  readonly transfer: TransferOut
  readonly selected: boolean
  readonly onSelect: () => void
  readonly onStep: (step: ShownStep) => void
}

/** One household that changes hands: from whom to whom, when, how it stands, and what can be done. */
export function TransferRow({ transfer, selected, onSelect, onStep }: TransferRowProps) {
  const t = useTexts(transferTexts)
  const days = useDays()
  const { id: me } = useSession()
  const { from, to, state, steps, opens, unread } = transfer
  const names = { from: from.name, to: to.name }
  const who = from.id === me ? t('from-me', names) : to.id === me ? t('to-me', names) : t('from-to', names)
  const shown = steps.filter((step): step is ShownStep => step !== 'move' && step !== 'lapse')
  const facts = [
    t(state === 'moved' ? 'since-day' : 'on-day', { day: days.brief(transfer.switchOn) }),
    transfer.untilOn ? t('until-day', { day: days.brief(transfer.untilOn) }) : t('no-overlap'),
    ...(transfer.talkOn ? [t('talk-day', { day: days.brief(transfer.talkOn) })] : []),
    ...(transfer.proposedBy === from.name ? [] : [t('by-lead', { name: transfer.proposedBy })]),
  ]
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the screen select rows as well
    <li className={selected ? 'rd-transfer rd-is-current' : 'rd-transfer'} onClick={onSelect}>
      <span className="rd-transfer-what">
        <b>{transfer.household}</b> <span className="rd-sec">{who}</span>
        <span className="rd-meta">{facts.join(' · ')}</span>
        {transfer.question && (
          <span className="rd-transfer-words">{t('question', { words: transfer.question })}</span>
        )}
        {transfer.answer && (
          <span className="rd-transfer-words">{t('answer', { words: transfer.answer })}</span>
        )}
        {transfer.reason && (
          <span className="rd-transfer-words">{t('reason', { words: transfer.reason })}</span>
        )}
      </span>
      <span className={`rd-transfer-state rd-transfer-${state}`}>
        {t(`state-${state}`)}
        {opens && (state === 'accepted' || state === 'moved') && (
          <small>{unread > 0 ? t('unread', { count: unread }) : t('all-read')}</small>
        )}
      </span>
      {(shown.length > 0 || opens) && (
        <span className="rd-row rd-transfer-acts">
          {shown.map((step) => (
            <Button
              key={step}
              variant={selected && (step === 'accept' || step === 'explain') ? 'primary' : 'secondary'}
              {...(selected && { shortcut: stepKeys[step] })}
              onClick={() => onStep(step)}
            >
              {t(step)}
            </Button>
          ))}
          {opens && <ScreenLink to={sheetPath(transfer.id)}>{t('open')}</ScreenLink>}
        </span>
      )}
    </li>
  )
}
