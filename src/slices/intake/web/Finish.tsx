import { useTexts } from '#platform/web/session/session.ts'
import { Button, Chip } from '#platform/web/ui/index.ts'
import { channels } from '../rules/channel.ts'
import { type FirstSplit, firstSplits } from '../rules/report.ts'
import { AddresseeSelect } from './AddresseeSelect.tsx'
import { ChannelDetails } from './ChannelDetails.tsx'
import type { Call } from './call.ts'
import { intakeTexts } from './texts.ts'
import { callBackToId } from './use-call.ts'
import { useChannelWord } from './words.ts'

export type FinishProps = {
  readonly call: Call
  readonly change: (next: (call: Call) => Call) => void
  readonly sending: boolean
  readonly faultOf: (fieldId: string) => string | undefined
  readonly onFinish: (firstSplit: FirstSplit) => Promise<void>
}

/** What comes from the website is written there. */
const offered = channels.filter((channel) => channel !== 'web')
const moments = ['morning', 'afternoon', 'after-half-past-three', 'evening', 'number-right'] as const

/** What now: how it came in, and three ways to end; each records the report. */
export function Finish({ call, change, sending, faultOf, onFinish }: FinishProps) {
  const t = useTexts(intakeTexts)
  const channelWord = useChannelWord()
  const toggle = (moment: string, pressed: boolean): void =>
    change((now) => ({
      ...now,
      callBack: pressed ? [...now.callBack, moment] : now.callBack.filter((one) => one !== moment),
    }))
  return (
    <section className="rd-finish" aria-label={t('what-now')}>
      <h2>{t('what-now')}</h2>
      <div className="rd-row">
        {firstSplits.map((split, index) => (
          <Button
            key={split}
            variant={split === 'kitchen-table' ? 'primary' : 'secondary'}
            shortcut={`F${index + 1}`}
            disabled={sending}
            onClick={() => void onFinish(split)}
          >
            {t(split)}
          </Button>
        ))}
      </div>
      <fieldset className="rd-chip-line">
        <legend className="rd-meta">{t('when-call')}</legend>
        {moments.map((moment) => (
          <Chip
            key={moment}
            pressed={call.callBack.includes(t(moment))}
            onToggle={(pressed) => toggle(t(moment), pressed)}
          >
            {t(moment)}
          </Chip>
        ))}
        {(call.callBack.length > 0 || call.callBackTo !== '') && (
          <AddresseeSelect
            id={callBackToId}
            label={t('who-calls-back')}
            empty={t('calls-back-desk')}
            value={call.callBackTo}
            onChange={(callBackTo) => change((now) => ({ ...now, callBackTo }))}
          />
        )}
      </fieldset>
      <fieldset className="rd-chip-line">
        <legend className="rd-meta">{t('how-came')}</legend>
        {offered.map((channel) => (
          <Chip
            key={channel}
            pressed={call.channel === channel}
            onToggle={() => change((now) => ({ ...now, channel }))}
          >
            {channelWord(channel)}
          </Chip>
        ))}
      </fieldset>
      <ChannelDetails call={call} change={change} faultOf={faultOf} />
    </section>
  )
}
