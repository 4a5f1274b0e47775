import type { ReactNode } from 'react'
import { HiddenFields } from '#platform/web/site/index.ts'
import { BigButton, DateInput, FormField, Select, TextArea } from '#platform/web/ui/index.ts'
import { outcomes, type ReferralCommand, refusalReasons } from '../contract.ts'
import { fieldId, type ReferralPageView, shown } from './view.ts'

export interface ReferralAnswersProps {
  readonly view: ReferralPageView
}

const yesForm = 'answer-yes'

/** What can be answered now: the first at once, the others ask something first. */
export function ReferralAnswers({ view }: ReferralAnswersProps) {
  const { t, referral, asker } = view
  const can = (command: ReferralCommand) => referral.commands.includes(command)
  const yes = (['accept', 'accept-late'] as const).find(can)
  return (
    <div className="rd-referral-answers">
      {yes === 'accept-late' && <p className="rd-sec">{t('late-note', { name: asker })}</p>}
      {yes && (
        <form id={yesForm} method="post" action="/p/verwijzing">
          <Hidden view={view} />
          <BigButton name="command" value={yes}>
            {t(yes)}
          </BigButton>
        </form>
      )}
      {can('contact') && (
        <Asking view={view} command="contact" send={t('send')}>
          <FormField
            id={fieldId('contact', 'on')}
            label={t('contact-day')}
            errorPrefix={t('fault-prefix')}
            {...shown(view, 'contact', 'on').error}
          >
            {({ invalid, ...control }) => (
              <DateInput
                {...control}
                invalid={invalid}
                name="on"
                min={referral.sentOn}
                max={view.today}
                defaultValue={shown(view, 'contact', 'on').value || view.today}
              />
            )}
          </FormField>
        </Asking>
      )}
      {can('handover-missed') && (
        <Asking view={view} command="handover-missed" send={t('send')}>
          <WordsField view={view} command="handover-missed" label={t('say-why')} needed />
        </Asking>
      )}
      {can('close') && (
        <Asking view={view} command="close" send={t('send')}>
          <ChoiceField
            view={view}
            command="close"
            field="outcome"
            label={t('outcome')}
            empty={t('choose-outcome')}
            options={outcomes.map((value) => ({ value, label: t(`outcome-${value}`) }))}
          />
          <WordsField view={view} command="close" label={t('say-more')} />
        </Asking>
      )}
      {(['decline', 'return'] as const).filter(can).map((command) => (
        <Asking key={command} view={view} command={command} send={t('send-back', { name: asker })}>
          <ChoiceField
            view={view}
            command={command}
            field="reason"
            label={t('why')}
            empty={t('choose-reason')}
            options={refusalReasons.map((value) => ({ value, label: t(`reason-${value}`) }))}
          />
          <WordsField view={view} command={command} label={t('say-more')} />
        </Asking>
      ))}
      {yes && <WordsField view={view} command={yes} label={t('say-more')} owner={yesForm} />}
    </div>
  )
}

function Hidden({ view: { formKey, referral } }: ReferralAnswersProps) {
  return <HiddenFields fields={{ sleutel: formKey, version: String(referral.version) }} />
}

/** An answer that first asks something: its question opens in place, also without script. */
function Asking({
  view,
  command,
  send,
  children,
}: ReferralAnswersProps & {
  readonly command: 'contact' | 'close' | 'decline' | 'return' | 'handover-missed'
  readonly send: string
  readonly children: ReactNode
}) {
  const { t, filled, faults } = view
  return (
    <details className="rd-more" name="more" open={faults.length > 0 && filled.command === command}>
      <summary className="rd-big rd-big-secondary">{t(command)}</summary>
      <form method="post" action="/p/verwijzing">
        <Hidden view={view} />
        {children}
        <BigButton name="command" value={command}>
          {send}
        </BigButton>
      </form>
    </details>
  )
}

function WordsField({
  view,
  command,
  label,
  needed = false,
  owner,
}: ReferralAnswersProps & {
  readonly command: string
  readonly label: string
  readonly needed?: boolean
  /** Id of the form when the field stands outside it. */
  readonly owner?: string
}) {
  const { t } = view
  const { value, error } = shown(view, command, 'words')
  return (
    <FormField
      id={fieldId(command, 'words')}
      label={label}
      errorPrefix={t('fault-prefix')}
      {...(!needed && { hint: t('may-be-empty') })}
      {...error}
    >
      {({ invalid, ...control }) => (
        <TextArea
          {...control}
          invalid={invalid}
          name="words"
          rows={2}
          maxLength={1000}
          defaultValue={value}
          {...(owner !== undefined && { form: owner })}
        />
      )}
    </FormField>
  )
}

function ChoiceField({
  view,
  command,
  field,
  label,
  empty,
  options,
}: ReferralAnswersProps & {
  readonly command: string
  readonly field: 'reason' | 'outcome'
  readonly label: string
  readonly empty: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}) {
  const { value, error } = shown(view, command, field)
  return (
    <FormField id={fieldId(command, field)} label={label} errorPrefix={view.t('fault-prefix')} {...error}>
      {({ invalid, ...control }) => (
        <Select {...control} invalid={invalid} name={field} defaultValue={value}>
          <option value="">{empty}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </Select>
      )}
    </FormField>
  )
}
