import type { FormProblem } from '#platform/web/screen/use-problem.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { FormField, TextArea } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { commandAsks } from './command-keys.ts'
import { DueDateField } from './DueDateField.tsx'
import { agreementTexts } from './texts.ts'
import type { CommandInput } from './use-command.ts'

export type CommandFieldsProps = {
  readonly input: CommandInput
  readonly today: PlainDate
  readonly problem: FormProblem
  readonly onChange: (input: CommandInput) => void
}

/** What a command asks: a date, a reason, or a remark that may stay empty. */
export function CommandFields({ input, today, problem, onChange }: CommandFieldsProps) {
  const t = useTexts(agreementTexts)
  const p = useTexts(platformTexts)
  const asks = commandAsks[input.command]
  const remarkError = problem.faultOf('command-remark')
  return (
    <>
      {asks === 'date' && (
        <DueDateField
          id="command-due"
          label={t('new-date')}
          today={today}
          value={input.dueOn}
          onChange={(dueOn) => onChange({ ...input, dueOn })}
          error={problem.faultOf('command-due')}
          errorPrefix={p('error-prefix')}
        />
      )}
      <FormField
        id="command-remark"
        label={asks === 'reason' ? t('reason') : t('remark')}
        hint={asks === 'reason' ? t('reason-hint') : t('optional')}
        errorPrefix={p('error-prefix')}
        {...(remarkError !== undefined && { error: remarkError })}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            value={input.remark}
            onChange={(event) => onChange({ ...input, remark: event.currentTarget.value })}
          />
        )}
      </FormField>
    </>
  )
}
