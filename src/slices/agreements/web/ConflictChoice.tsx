import { useEffect, useRef } from 'react'
import { useTexts } from '#platform/web/session/session.ts'
import { Button, ConflictPair } from '#platform/web/ui/index.ts'
import { agreementTexts } from './texts.ts'
import { useAgreementWords } from './use-agreement-words.ts'
import type { CommandConflict } from './use-command.ts'

export type ConflictChoiceProps = {
  readonly conflict: CommandConflict
  readonly onMine: () => void
  readonly onTheirs: () => void
}

/** Two people at once: both versions, one choice. "Mine" only while the new state still allows it. */
export function ConflictChoice({ conflict, onMine, onTheirs }: ConflictChoiceProps) {
  const t = useTexts(agreementTexts)
  const words = useAgreementWords()
  const { mine, theirs } = conflict
  const possible = theirs.commands.includes(mine.command)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  return (
    <div ref={place} tabIndex={-1} role="alert">
      <ConflictPair
        title={t('conflict-title')}
        subject={theirs.title}
        mine={{
          by: t('conflict-mine'),
          text: t('mine-text', {
            command: words.command(mine.command, theirs),
            date: mine.dueOn && `, ${words.long(mine.dueOn)}`,
            remark: mine.remark,
          }),
        }}
        theirs={{
          by: t('conflict-theirs'),
          text: t('version-text', {
            state: words.state(theirs),
            date: words.long(theirs.dueOn),
            remark: theirs.remark,
          }),
        }}
        note={possible ? t('conflict-note') : t('no-longer', { state: words.state(theirs) })}
        actions={
          <>
            {possible && <Button onClick={onMine}>{t('keep-mine')}</Button>}
            <Button onClick={onTheirs}>{t('keep-theirs')}</Button>
          </>
        }
      />
    </div>
  )
}
