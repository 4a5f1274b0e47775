import { useRef } from 'react'
import { isProblem } from './api/problem.ts'
import { post } from './api/request.ts'
import { hideToast, showToast, type Toast } from './toast.ts'
import { useInTurn } from './use-in-turn.ts'

type Work = () => Promise<void>

/** Something in a list, as it was read. */
interface Row {
  readonly id: string
  readonly version: number
}

export interface Acts {
  /** Does it when what was asked before is done. What has a name and is asked twice under it is done once. */
  readonly run: (work: Work, name?: string) => void
  /** Changes a row from its version, or from the one that an own change gave it since it was read. */
  readonly send: (row: Row, path: string, body: object) => Promise<void>
  /** What was done, and the way back that Z and the button at the bottom take. */
  readonly told: (message: string, way: Work | null) => Toast
  readonly undo: () => void
}

/** What keys do to the rows of a screen at once, each with its way back; who was overtaken sees how it stands. */
export function useActs(
  words: { readonly undo: string; readonly undone: string; readonly overtaken: string },
  reread: () => Promise<void>,
): Acts {
  const inTurn = useInTurn()
  const back = useRef<Work | null>(null)
  const asked = useRef(new Set<string>())
  const versions = useRef(new Map<string, number>())

  const attempt = async (work: Work, name = ''): Promise<void> => {
    try {
      await work()
    } catch (error) {
      asked.current.delete(name)
      if (!isProblem(error)) throw error
      showToast({ message: error.status === 412 ? words.overtaken : error.message })
    } finally {
      void reread()
    }
  }
  const undo = (): void =>
    void inTurn(async () => {
      const way = back.current
      if (way === null) return
      back.current = null
      asked.current.clear()
      hideToast()
      await attempt(async () => {
        await way()
        showToast({ message: words.undone })
      })
    })
  return {
    run(work, name) {
      if (name !== undefined) {
        if (asked.current.has(name)) return
        asked.current.add(name)
      }
      void inTurn(() => attempt(work, name))
    },
    async send({ id, version }, path, body) {
      const newest = Math.max(version, versions.current.get(id) ?? version)
      await post(path, body, { ifMatch: newest })
      versions.current.set(id, newest + 1)
    },
    told(message, way) {
      back.current = way
      return { message, ...(way !== null && { undoLabel: words.undo, shortcut: 'Z', onUndo: undo }) }
    },
    undo,
  }
}
