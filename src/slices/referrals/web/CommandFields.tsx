import type { FormProblem } from '#platform/web/screen/use-problem.ts'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { Chip, DateInput, FieldSet, FormField, Select, TextInput } from '#platform/web/ui/index.ts'
import { outcomes, type ReceivedReferral, type ReferralCommand, refusalReasons } from '../contract.ts'
import { referralTexts } from './texts.ts'

export interface CommandState {
  readonly words: string
  readonly reason: string
  readonly outcome: string
  readonly on: string
  readonly time: string
  readonly form: 'call' | 'visit'
  readonly place: string
}

export type CommandFieldsProps = {
  readonly command: ReferralCommand
  readonly state: CommandState
  readonly onChange: (state: CommandState) => void
  readonly problem: FormProblem
  readonly referral: Pick<ReceivedReferral, 'sentOn'>
}

/** What a command asks beside words: a reason, an outcome, a day, a moment. */
export function CommandFields({ command, state, onChange, problem, referral }: CommandFieldsProps) {
  const t = useTexts(referralTexts)
  const p = useTexts(platformTexts)
  const { today } = useSession()
  const field = (id: string) => {
    const error = problem.faultOf(id)
    return { id, errorPrefix: p('error-prefix'), ...(error !== undefined && { error }) }
  }
  const set = (part: Partial<CommandState>): void => onChange({ ...state, ...part })
  switch (command) {
    case 'decline':
    case 'return':
      return (
        <FormField {...field('referral-reason')} label={t('reason')}>
          {(control) => (
            <Select
              {...control}
              value={state.reason}
              onChange={({ currentTarget: { value } }) => set({ reason: value })}
            >
              <option value="">{t('choose')}</option>
              {refusalReasons.map((reason) => (
                <option key={reason} value={reason}>
                  {t(`reason-${reason}`)}
                </option>
              ))}
            </Select>
          )}
        </FormField>
      )
    case 'close':
      return (
        <FormField {...field('referral-outcome')} label={t('outcome')}>
          {(control) => (
            <Select
              {...control}
              value={state.outcome}
              onChange={({ currentTarget: { value } }) => set({ outcome: value })}
            >
              <option value="">{t('choose')}</option>
              {outcomes.map((outcome) => (
                <option key={outcome} value={outcome}>
                  {t(`outcome-${outcome}`)}
                </option>
              ))}
            </Select>
          )}
        </FormField>
      )
    case 'contact':
      return (
        <FormField {...field('referral-on')} label={t('contact-day')}>
          {(control) => (
            <DateInput
              {...control}
              min={referral.sentOn}
              max={today}
              value={state.on}
              onChange={({ currentTarget: { value } }) => set({ on: value })}
            />
          )}
        </FormField>
      )
    case 'plan-handover':
      return (
        <>
          <p className="rd-sec">{t('moment-note')}</p>
          <FieldSet legend={t('form')}>
            <div className="rd-row">
              {(['visit', 'call'] as const).map((form) => (
                <Chip key={form} pressed={state.form === form} onToggle={() => set({ form })}>
                  {t(`form-${form}`)}
                </Chip>
              ))}
            </div>
          </FieldSet>
          <div className="rd-two">
            <FormField {...field('referral-day')} label={t('day')}>
              {(control) => (
                <DateInput
                  {...control}
                  min={today}
                  value={state.on}
                  onChange={({ currentTarget: { value } }) => set({ on: value })}
                />
              )}
            </FormField>
            <FormField id="referral-time" label={t('time')} hint={t('time-hint')}>
              {(control) => (
                <TextInput
                  {...control}
                  value={state.time}
                  onChange={({ currentTarget: { value } }) => set({ time: value })}
                />
              )}
            </FormField>
          </div>
          {state.form === 'visit' && (
            <FormField {...field('referral-place')} label={t('place')} hint={t('optional')}>
              {(control) => (
                <TextInput
                  {...control}
                  maxLength={200}
                  value={state.place}
                  onChange={({ currentTarget: { value } }) => set({ place: value })}
                />
              )}
            </FormField>
          )}
        </>
      )
    default:
      return null
  }
}
