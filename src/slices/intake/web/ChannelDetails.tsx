import { useSession, useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { Checkbox, DateInput, FormField, Select, TextInput } from '#platform/web/ui/index.ts'
import { signalSenders } from '../rules/channel.ts'
import type { Call } from './call.ts'
import { intakeTexts } from './texts.ts'
import { channelFieldIds } from './use-call.ts'
import { useSenderWord } from './words.ts'

export type ChannelDetailsProps = {
  readonly call: Call
  readonly change: (next: (call: Call) => Call) => void
  readonly faultOf: (fieldId: string) => string | undefined
}

/** What a letter, a referral or an early signal has to tell beside the question. */
export function ChannelDetails({ call, change, faultOf }: ChannelDetailsProps) {
  const t = useTexts(intakeTexts)
  const { today } = useSession()
  const senderWord = useSenderWord()
  const { channel, referral } = call
  if (channel === 'phone' || channel === 'counter' || channel === 'visit') return null
  const setReferral = (part: Partial<Call['referral']>): void =>
    change((now) => ({ ...now, referral: { ...now.referral, ...part } }))
  return (
    <div className="rd-channel-details">
      {channel === 'referral' && (
        <>
          {(['name', 'organisation', 'phone'] as const).map((field) => (
            <Labelled
              key={field}
              id={channelFieldIds[field]}
              label={t(`referral-${field}`)}
              error={faultOf(channelFieldIds[field])}
            >
              {(control) => (
                <TextInput
                  {...control}
                  autoComplete="off"
                  maxLength={field === 'phone' ? 40 : 200}
                  value={referral[field]}
                  onChange={({ currentTarget: { value } }) => setReferral({ [field]: value })}
                />
              )}
            </Labelled>
          ))}
          <div className="rd-channel-ticks">
            <Checkbox
              checked={referral.residentKnows}
              onChange={({ currentTarget: { checked } }) =>
                setReferral({ residentKnows: checked, ...(!checked && { residentAgrees: false }) })
              }
            >
              {t('resident-knows')}
            </Checkbox>
            <Checkbox
              checked={referral.residentAgrees}
              onChange={({ currentTarget: { checked } }) =>
                setReferral({ residentAgrees: checked, ...(checked && { residentKnows: true }) })
              }
            >
              {t('resident-agrees')}
            </Checkbox>
          </div>
        </>
      )}
      {channel === 'signal' && (
        <>
          <Labelled
            id={channelFieldIds.sender}
            label={t('signal-sender')}
            error={faultOf(channelFieldIds.sender)}
          >
            {(control) => (
              <Select
                {...control}
                value={call.sender ?? ''}
                onChange={({ currentTarget: { value } }) =>
                  change((now) => ({
                    ...now,
                    sender: signalSenders.find((sender) => sender === value) ?? null,
                  }))
                }
              >
                <option value="">{t('choose')}</option>
                {signalSenders.map((sender) => (
                  <option key={sender} value={sender}>
                    {senderWord(sender)}
                  </option>
                ))}
              </Select>
            )}
          </Labelled>
          <div className="rd-channel-ticks">
            <Checkbox
              checked={call.threat}
              onChange={({ currentTarget: { checked } }) => change((now) => ({ ...now, threat: checked }))}
            >
              {t('threat')}
            </Checkbox>
          </div>
        </>
      )}
      <Labelled
        id={channelFieldIds.receivedOn}
        label={t('received-on')}
        error={faultOf(channelFieldIds.receivedOn)}
      >
        {(control) => (
          <DateInput
            {...control}
            max={today}
            value={call.receivedOn || today}
            onChange={({ currentTarget: { value } }) => change((now) => ({ ...now, receivedOn: value }))}
          />
        )}
      </Labelled>
    </div>
  )
}

type LabelledProps = {
  readonly id: string
  readonly label: string
  readonly error: string | undefined
  readonly children: Parameters<typeof FormField>[0]['children']
}

function Labelled({ id, label, error, children }: LabelledProps) {
  const prefix = useTexts(platformTexts)('error-prefix')
  return (
    <FormField id={id} label={label} errorPrefix={prefix} {...(error !== undefined && { error })}>
      {children}
    </FormField>
  )
}
