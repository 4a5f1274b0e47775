import { type KeyboardEvent, useEffect, useRef } from 'react'
import { behind, useLineDraft } from '#platform/web/drafts/use-line-draft.ts'
import { SavedAt } from '#platform/web/screen/SavedAt.tsx'
import { useTexts } from '#platform/web/session/session.ts'
import { Button, FormErrors } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { AgreementCommand, AgreementOut } from '../contract.ts'
import { CommandFields } from './CommandFields.tsx'
import { ConflictChoice } from './ConflictChoice.tsx'
import { commandAsks } from './command-keys.ts'
import { agreementTexts } from './texts.ts'
import { useAgreementWords } from './use-agreement-words.ts'
import { type CommandInput, useCommand } from './use-command.ts'
import { inTwoWeeks } from './usual-days.ts'

export type CommandFormProps = {
  readonly agreement: AgreementOut
  readonly command: AgreementCommand
  readonly today: PlainDate
  /** After it was stored: the agreement as it stands now; undefined when the worker thought better of it. */
  readonly onDone: (stored?: AgreementOut) => void
}

/** A command in place, under the agreement: what it asks, and nothing else. What was typed survives a refusal. */
export function CommandForm({ agreement, command, today, onDone }: CommandFormProps) {
  const t = useTexts(agreementTexts)
  const words = useAgreementWords()
  const { busy, problem, conflict, run, dropMine } = useCommand()
  const first = { remark: '', dueOn: commandAsks[command] === 'date' ? inTwoWeeks(today) : '' }
  const draft = useLineDraft(`command-${agreement.id}-${command}`, first, behind('remark'))
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('textarea, input')?.focus(), [])
  const input: CommandInput = { command, ...draft.content, dutySeen: agreement.duty !== null }
  const finish = async (stored: AgreementOut | undefined): Promise<void> => {
    if (!stored) return
    await draft.drop()
    onDone(stored)
  }
  const send = (): void => {
    if (!busy) void run(agreement, input).then(finish)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    send()
  }
  if (conflict) {
    return (
      <ConflictChoice
        conflict={conflict}
        onMine={() => void run(conflict.theirs, conflict.mine).then(finish)}
        onTheirs={() => {
          void draft.drop()
          dropMine()
          onDone()
        }}
      />
    )
  }
  return (
    <form
      ref={form}
      className="rd-command-form rd-stack"
      aria-label={words.command(command, agreement)}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <h3>{words.command(command, agreement)}</h3>
      {problem.faults.length > 0 && (
        <FormErrors
          title={problem.title}
          errors={problem.faults}
          attempt={problem.attempt}
          headingLevel={3}
        />
      )}
      <CommandFields
        input={input}
        today={today}
        problem={problem}
        onChange={({ remark, dueOn }) => {
          if (remark !== input.remark) draft.set('remark', remark)
          if (dueOn !== input.dueOn) draft.set('dueOn', dueOn)
        }}
      />
      <div className="rd-row">
        <Button id="command-send" type="submit" variant="primary" shortcut="Ctrl ↵" disabled={busy}>
          {t('record')}
        </Button>
        <Button variant="tertiary" onClick={() => onDone()}>
          {t('not-now')}
        </Button>
        <span className="rd-meta">
          <SavedAt at={draft.savedAt} />
        </span>
      </div>
    </form>
  )
}
