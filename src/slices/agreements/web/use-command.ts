import { useState } from 'react'
import { isProblem } from '#platform/web/api/problem.ts'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { type FormProblem, useProblem } from '#platform/web/screen/use-problem.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import { useShown } from '#platform/web/use-shown.ts'
import type { AgreementCommand, AgreementOut, CommandAgreementInput } from '../contract.ts'
import { agreementTexts } from './texts.ts'
import { useAgreementWords } from './use-agreement-words.ts'

export interface CommandInput {
  readonly command: AgreementCommand
  readonly remark: string
  readonly dueOn: string
  /** The duty and what may follow stood above the button, or were told by phone. */
  readonly dutySeen?: boolean
}

export interface CommandConflict {
  readonly mine: CommandInput
  readonly theirs: AgreementOut
}

export interface CommandRun {
  readonly busy: boolean
  readonly problem: FormProblem
  /** Somebody else was first: both versions, until one is chosen. */
  readonly conflict: CommandConflict | null
  /** Resolves with what is stored now, or undefined when it was refused; the input then stays. */
  readonly run: (
    agreement: Pick<AgreementOut, 'id' | 'title' | 'version'>,
    input: CommandInput,
  ) => Promise<AgreementOut | undefined>
  readonly dropMine: () => void
}

const fields: Readonly<Record<string, string>> = { '/remark': 'command-remark', '/dueOn': 'command-due' }

/** Sends a command on an agreement with the version that was read, and reads the screens anew. */
export function useCommand(): CommandRun {
  const t = useTexts(agreementTexts)
  const words = useAgreementWords()
  const refresh = useRefresh()
  const problem = useProblem((pointer) => fields[pointer] ?? 'command-send')
  const [busy, setBusy] = useState(false)
  const [conflict, setConflict] = useState<CommandConflict | null>(null)
  const shown = useShown()

  const run = async (
    agreement: Pick<AgreementOut, 'id' | 'title' | 'version'>,
    input: CommandInput,
  ): Promise<AgreementOut | undefined> => {
    const { command, remark, dueOn, dutySeen = false } = input
    const body: CommandAgreementInput = { command, remark, dutySeen, ...(dueOn && { dueOn }) }
    setBusy(true)
    try {
      const stored = await post<AgreementOut>(`/v1/afspraken/${agreement.id}/antwoorden`, body, {
        ifMatch: agreement.version,
      })
      problem.clear()
      setConflict(null)
      const date = words.long(stored.dueOn)
      const goesOn = command === 'keep' && stored.repeats !== null && stored.state === 'accepted'
      showToast({
        message: t(goesOn ? 'done-keep-time' : `done-${command}`, { title: agreement.title, date }),
      })
      await refresh('/v1/casussen', '/v1/vandaag', '/v1/mijn-afspraken', `/v1/afspraken/${agreement.id}`)
      return stored
    } catch (error) {
      // Nobody would read it where it was asked.
      if (!shown.current && isProblem(error)) {
        showToast({ message: `${agreement.title}: ${error.message}` })
        void refresh('/v1/casussen', '/v1/vandaag', '/v1/mijn-afspraken')
      } else if (isProblem(error, 412) && isAgreement(error.current)) {
        problem.clear()
        setConflict({ mine: input, theirs: error.current })
      } else problem.report(error)
      return undefined
    } finally {
      setBusy(false)
    }
  }
  const dropMine = (): void => {
    setConflict(null)
    void refresh('/v1/casussen', '/v1/vandaag', '/v1/afspraken')
  }
  return { busy, problem, conflict, run, dropMine }
}

function isAgreement(value: unknown): value is AgreementOut {
  return typeof value === 'object' && value !== null && 'version' in value && 'commands' in value
}
