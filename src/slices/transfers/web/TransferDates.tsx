import { useSession, useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { DateInput, FormField } from '#platform/web/ui/index.ts'
import { addDays, type PlainDate } from '#shared/plain-date.ts'
import { longestOverlap } from '../contract.ts'
import { transferTexts } from './texts.ts'

export interface Dates {
  readonly switchOn: string
  readonly untilOn: string
  readonly talkOn: string
}

export type TransferDatesProps = {
  readonly dates: Dates
  readonly faultOf: (fieldId: string) => string | undefined
  readonly onDates: (dates: Dates) => void
}

/** The day itself, the last day together, and the talk. */
export function TransferDates({ dates, faultOf, onDates }: TransferDatesProps) {
  const t = useTexts(transferTexts)
  const p = useTexts(platformTexts)
  const { today } = useSession()
  const switchOn = (dates.switchOn || today) as PlainDate
  const field = (name: keyof Dates) => {
    const error = faultOf(`transfer-${name}`)
    return { id: `transfer-${name}`, errorPrefix: p('error-prefix'), ...(error !== undefined && { error }) }
  }
  const input = (name: keyof Dates, min: string, max?: string) => ({
    value: dates[name],
    min,
    ...(max !== undefined && { max }),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onDates({ ...dates, [name]: event.currentTarget.value }),
  })
  return (
    <div className="rd-transfer-dates">
      <FormField {...field('talkOn')} label={t('talk-on')} hint={t('talk-hint')}>
        {(control) => <DateInput {...control} {...input('talkOn', today)} />}
      </FormField>
      <FormField {...field('switchOn')} label={t('switch-on')}>
        {(control) => <DateInput {...control} {...input('switchOn', today, addDays(today, 92))} />}
      </FormField>
      <FormField {...field('untilOn')} label={t('until-on')} hint={t('until-hint')}>
        {(control) => (
          <DateInput {...control} {...input('untilOn', switchOn, addDays(switchOn, longestOverlap))} />
        )}
      </FormField>
    </div>
  )
}
