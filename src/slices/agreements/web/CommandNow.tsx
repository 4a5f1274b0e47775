import { useEffect, useRef } from 'react'
import { FormErrors } from '#platform/web/ui/index.ts'
import type { AgreementCommand, AgreementOut } from '../contract.ts'
import { ConflictChoice } from './ConflictChoice.tsx'
import { useCommand } from './use-command.ts'

export type CommandNowProps = {
  readonly agreement: AgreementOut
  readonly command: AgreementCommand
  readonly onDone: (stored?: AgreementOut) => void
}

/** A command that asks nothing: sent as soon as it is chosen. Shows itself only when something is in the way. */
export function CommandNow({ agreement, command, onDone }: CommandNowProps) {
  const { problem, conflict, run, dropMine } = useCommand()
  const sent = useRef(false)
  useEffect(() => {
    if (sent.current) return
    sent.current = true
    void run(agreement, { command, remark: '', dueOn: '', dutySeen: agreement.duty !== null }).then(
      (stored) => stored && onDone(stored),
    )
  })
  if (conflict) {
    return (
      <ConflictChoice
        conflict={conflict}
        onMine={() => void run(conflict.theirs, conflict.mine).then((stored) => stored && onDone(stored))}
        onTheirs={() => {
          dropMine()
          onDone()
        }}
      />
    )
  }
  if (problem.faults.length === 0) return null
  return (
    <div id="command-send" tabIndex={-1}>
      <FormErrors title={problem.title} errors={problem.faults} attempt={problem.attempt} headingLevel={3} />
    </div>
  )
}
