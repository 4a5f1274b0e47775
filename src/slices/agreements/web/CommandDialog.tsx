import { useState } from 'react'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useTexts } from '#platform/web/session/session.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { AgreementCommand, AgreementOut } from '../contract.ts'
import { CommandFields } from './CommandFields.tsx'
import { commandAsks } from './command-keys.ts'
import { agreementTexts } from './texts.ts'
import { useAgreementWords } from './use-agreement-words.ts'
import { type CommandInput, useCommand } from './use-command.ts'
import { inTwoWeeks } from './usual-days.ts'

export type CommandDialogProps = {
  /** What a list knows of the agreement. */
  readonly agreement: Pick<AgreementOut, 'id' | 'title' | 'dueOn' | 'counteredDueOn' | 'version'>
  readonly command: AgreementCommand
  readonly today: PlainDate
  readonly onDone: () => void
  readonly onClose: () => void
}

/** A command from a list, where there is no room in place. */
export function CommandDialog({ agreement, command, today, onDone, onClose }: CommandDialogProps) {
  const t = useTexts(agreementTexts)
  const words = useAgreementWords()
  const { busy, problem, conflict, run } = useCommand()
  const dueOn = commandAsks[command] === 'date' ? inTwoWeeks(today) : ''
  const [input, setInput] = useState<CommandInput>({ command, remark: '', dueOn })
  const send = (): void => {
    const version = conflict?.theirs.version ?? agreement.version
    if (!busy) void run({ ...agreement, version }, input).then((stored) => stored && onDone())
  }
  return (
    <FormDialog
      heading={`${words.command(command, agreement)}: ${agreement.title}`}
      problem={problem}
      submitLabel={conflict ? t('keep-mine') : t('record')}
      busy={busy}
      onSubmit={send}
      onClose={onClose}
    >
      {conflict && (
        <p role="alert">
          <b>{t('conflict-title')}</b>{' '}
          {t('version-text', {
            state: words.state(conflict.theirs),
            date: words.long(conflict.theirs.dueOn),
            remark: conflict.theirs.remark,
          })}
        </p>
      )}
      <CommandFields input={input} today={today} problem={problem} onChange={setInput} />
    </FormDialog>
  )
}
