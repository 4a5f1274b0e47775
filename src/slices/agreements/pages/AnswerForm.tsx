import { HiddenFields } from '#platform/web/site/index.ts'
import { DateInput, FormField, Icon, StateMark } from '#platform/web/ui/index.ts'
import { MoreAnswer } from './MoreAnswer.tsx'
import { RemarkField } from './RemarkField.tsx'
import { fieldId, formOf, type PartnerView, shown } from './view.ts'

export interface AnswerFormProps {
  readonly view: PartnerView
}

const owner = 'answer'

/** The four answers to a request; two send at once, two ask one thing first. */
export function AnswerForm({ view }: AnswerFormProps) {
  const { t, current, formKey, today, addresses, filled } = view
  const seen: Readonly<Record<string, string>> = current.duty === null ? {} : { plicht: 'gezien' }
  const meant: Readonly<Record<string, string>> = filled.dayOff === undefined ? {} : { vrij: filled.dayOff }
  const can = (command: (typeof current.commands)[number]) => current.commands.includes(command)
  const sent = view.faults.length > 0 ? formOf(view) : undefined
  const date = shown(view, 'counter', 'dueOn')
  return (
    <>
      {can('accept') && (
        <form id={owner} method="post" action={addresses.answer}>
          <HiddenFields fields={{ sleutel: formKey, ...seen }} />
        </form>
      )}
      <div className="rd-answers">
        {can('accept') && (
          <button
            className="rd-big rd-big-primary rd-big-marked"
            type="submit"
            form={owner}
            name="command"
            value="accept"
          >
            <StateMark state="accepted" size={20} />
            <span>{t('answer-accept')}</span>
          </button>
        )}
        {can('counter') && (
          <MoreAnswer
            label={t('answer-counter')}
            mark={<StateMark state="renegotiated" size={20} />}
            command="counter"
            action={addresses.answer}
            fields={{ sleutel: formKey, ...seen, ...meant }}
            open={sent === 'counter'}
            send={t('counter-send')}
          >
            <FormField
              id={fieldId('counter', 'dueOn')}
              label={t('counter-date')}
              errorPrefix={t('fault-prefix')}
              {...date.error}
            >
              {({ invalid, ...control }) => (
                <DateInput
                  {...control}
                  invalid={invalid}
                  name="dueOn"
                  min={today}
                  defaultValue={date.value}
                />
              )}
            </FormField>
            <RemarkField view={view} form="counter" label={t('counter-remark')} hint={t('remark-hint')} />
          </MoreAnswer>
        )}
        {can('look-into') && (
          <button
            className="rd-big rd-big-secondary rd-big-marked"
            type="submit"
            form={owner}
            name="command"
            value="look-into"
          >
            <Icon name="clock" size={20} />
            <span>{t('answer-look-into')}</span>
          </button>
        )}
        {can('decline') && (
          <MoreAnswer
            label={t('answer-decline')}
            mark={<StateMark state="broken" size={20} />}
            command="decline"
            action={addresses.answer}
            fields={{ sleutel: formKey }}
            open={sent === 'decline'}
            send={t('decline-send')}
          >
            <RemarkField view={view} form="decline" label={t('decline-reason')} hint={t('decline-hint')} />
          </MoreAnswer>
        )}
      </div>
      {can('accept') && (
        <RemarkField view={view} form="accept" label={t('remark')} hint={t('remark-hint')} owner={owner} />
      )}
    </>
  )
}
