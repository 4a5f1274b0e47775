import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { FormField, TextArea } from '#platform/web/ui/index.ts'
import type { ReceivedReferral, ReferralCommand } from '../contract.ts'
import { CommandFields, type CommandState } from './CommandFields.tsx'
import { startOf } from './moment.ts'
import { referralTexts } from './texts.ts'
import { useReferralWords } from './words.ts'

export type CommandDialogProps = {
  readonly referral: Omit<ReceivedReferral, 'mine'>
  readonly command: ReferralCommand
  readonly side: 'director' | 'receiver'
  /** The version after it was seen; a command waits for that. */
  readonly seen?: () => Promise<number> | undefined
  readonly onClose: () => void
}

const fields: Readonly<Record<string, string>> = {
  '/reason': 'referral-reason',
  '/outcome': 'referral-outcome',
  '/on': 'referral-on',
  '/startsAt': 'referral-day',
  '/form': 'referral-form',
  '/place': 'referral-place',
}
const why: readonly ReferralCommand[] = ['handover-missed', 'withdraw']
const silent: readonly ReferralCommand[] = ['plan-handover', 'contact', 'handover-held', 'confirm']

/** One answer to a referral, with what it has to say. */
export function CommandDialog({ referral, command, side, seen, onClose }: CommandDialogProps) {
  const t = useTexts(referralTexts)
  const p = useTexts(platformTexts)
  const { today } = useSession()
  const words = useReferralWords()
  const refresh = useRefresh()
  const problem = useProblem((pointer) => fields[pointer] ?? 'referral-words')
  const { busy, submit } = useSubmit(problem)
  const [state, setState] = useState<CommandState>({
    words: '',
    reason: '',
    outcome: '',
    on: today,
    time: '',
    form: 'visit',
    place: '',
  })
  const label = words.command(command, side)
  const other = side === 'director' ? referral.to.name : referral.name
  const save = async (): Promise<void> => {
    await post(`/v1/verwijzingen/${referral.id}/antwoorden`, bodyOf(command, state), {
      ifMatch: Math.max(referral.version, (await seen?.()) ?? 0),
    })
    onClose()
    showToast({ message: t('done', { what: label, who: other }) })
    await refresh('/v1/verwijzingen', '/v1/casussen', '/v1/vandaag')
  }
  const wordsError = problem.faultOf('referral-words')
  const wordsLabel = command === 'settle' ? 'words-instead' : why.includes(command) ? 'words-why' : 'words'
  return (
    <FormDialog
      heading={`${label}: ${other}`}
      problem={problem}
      submitLabel={label}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
    >
      <CommandFields
        command={command}
        state={state}
        onChange={setState}
        problem={problem}
        referral={referral}
      />
      {!silent.includes(command) && (
        <FormField
          id="referral-words"
          label={t(wordsLabel)}
          errorPrefix={p('error-prefix')}
          {...(wordsLabel === 'words' && { hint: t('optional') })}
          {...(wordsError !== undefined && { error: wordsError })}
        >
          {(control) => (
            <TextArea
              {...control}
              rows={3}
              maxLength={1000}
              value={state.words}
              onChange={({ currentTarget: { value } }) => setState({ ...state, words: value })}
            />
          )}
        </FormField>
      )}
    </FormDialog>
  )
}

function bodyOf(command: ReferralCommand, state: CommandState) {
  const startsAt = startOf(state.on, state.time)
  return {
    command,
    words: state.words,
    ...((command === 'decline' || command === 'return') && state.reason !== '' && { reason: state.reason }),
    ...(command === 'close' && state.outcome !== '' && { outcome: state.outcome }),
    ...(command === 'contact' && state.on !== '' && { on: state.on }),
    ...(command === 'plan-handover' && {
      ...(startsAt !== undefined && { startsAt }),
      form: state.form,
      place: state.place,
    }),
  }
}
