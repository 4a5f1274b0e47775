import { useRef } from 'react'
import { isProblem } from '#platform/web/api/problem.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { hideToast, showToast } from '#platform/web/toast.ts'
import type { AgreementOut } from '#slices/agreements/contract'
import { followUp, undoFollowUp } from '../follow-up.ts'
import { directionTexts } from '../texts.ts'

export interface CaseFollowUp {
  readonly record: (agreement: AgreementOut, kind: 'called' | 'reminded') => Promise<void>
  readonly undo: () => Promise<void>
}

/** Calling and reminding from the case: recorded at once, with ten seconds to take it back. */
export function useCaseFollowUp(caseId: string): CaseFollowUp {
  const t = useTexts(directionTexts)
  const refresh = useRefresh()
  // A promise: what was done a moment ago may still be on its way to the server.
  const last = useRef<Promise<{ readonly id: string; readonly until: number } | undefined>>(
    Promise.resolve(undefined),
  )
  const undo = async (): Promise<void> => {
    hideToast()
    const newest = last.current
    last.current = Promise.resolve(undefined)
    const recorded = await newest
    if (!recorded || recorded.until < Date.now()) return showToast({ message: t('nothing-to-undo') })
    hideToast()
    try {
      await undoFollowUp(recorded.id)
      await refresh('/v1/vandaag')
    } catch (error) {
      if (!isProblem(error)) throw error
      showToast({ message: error.message })
    }
  }
  return {
    undo,
    async record({ id, promiser }, kind) {
      const about = { caseId, objectKind: 'agreement', objectId: id } as const
      const recording = followUp(about, kind)
      last.current = recording.then(
        ({ id: followUpId }) => ({ id: followUpId, until: Date.now() + 10_000 }),
        () => undefined,
      )
      try {
        const recorded = await recording
        const message =
          kind === 'called'
            ? t('did-call', { who: promiser.name })
            : t(recorded.sent ? 'did-remind' : 'did-remind-unsent', { who: promiser.name })
        showToast({ message, undoLabel: t('undo-short'), shortcut: 'Z', onUndo: () => void undo() })
        await refresh('/v1/vandaag')
      } catch (error) {
        if (!isProblem(error)) throw error
        showToast({ message: error.message })
      }
    },
  }
}
