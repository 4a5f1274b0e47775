import { useRef, useState } from 'react'
import { type FormProblem, useProblem } from '#platform/web/screen/use-problem.ts'

export interface RowDialog<Asked> {
  /** What the open dialog is about. */
  readonly asking: Asked | undefined
  readonly ask: (asked: Asked) => void
  readonly close: () => void
  /** What was refused of what the open dialog sent. */
  readonly inDialog: FormProblem
  /** What was refused of what has no dialog (any more). */
  readonly onScreen: FormProblem
  readonly busy: (rowId: string) => boolean
  /**
   * Does something with a row, one thing at a time; other rows do not wait for it. `from` is the dialog that sent it, which
   * closes when it is done, if it is still there.
   */
  readonly act: (rowId: string, work: () => Promise<void>, from?: Asked) => void
}

/** A list of which each row is acted on by a key or in a dialog, while an earlier row may still be on its way. */
export function useRowDialog<Asked>(fieldOf: (pointer: string) => string): RowDialog<Asked> {
  const [asking, setAsking] = useState<Asked>()
  const [running, setRunning] = useState<readonly string[]>([])
  const inDialog = useProblem(fieldOf)
  const onScreen = useProblem(() => 'main')
  const open = useRef<Asked>(undefined)
  const show = (asked: Asked | undefined): void => {
    open.current = asked
    setAsking(asked)
    inDialog.clear()
  }
  const busy = (rowId: string): boolean => running.includes(rowId)
  return {
    asking,
    ask: show,
    close: () => show(undefined),
    inDialog,
    onScreen,
    busy,
    act(rowId, work, from) {
      if (busy(rowId)) return
      setRunning((ids) => [...ids, rowId])
      onScreen.clear()
      const stillOpen = (): boolean => from !== undefined && open.current === from
      work()
        .then(() => stillOpen() && show(undefined))
        .catch((error: unknown) => (stillOpen() ? inDialog : onScreen).report(error))
        .finally(() => setRunning((ids) => ids.filter((id) => id !== rowId)))
    },
  }
}
