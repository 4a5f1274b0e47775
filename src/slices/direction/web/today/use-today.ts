import { useEffect, useRef, useState } from 'react'
import { isProblem } from '#platform/web/api/problem.ts'
import { get, post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { hideToast, showToast } from '#platform/web/toast.ts'
import type { Exception, Today } from '../../contract.ts'
import { followUp, undoFollowUp } from '../follow-up.ts'
import { directionTexts } from '../texts.ts'
import { type Act, actsOf, followUpOf } from './acts.ts'
import { useDidWords } from './use-did-words.ts'

export interface Done {
  readonly act: Act
  readonly text: string
  /** The follow-up, while it can be undone. */
  readonly undoId: string | null
}

export interface TodayList {
  readonly shown: Today
  readonly done: Readonly<Record<string, Done>>
  /** Acts on one row, or on all of them with one way back. */
  readonly act: (rows: readonly Exception[], act: Act) => Promise<void>
  /** Takes back the last act, or the one of this row. */
  readonly undo: (key?: string) => Promise<void>
  /** Marks a row as done by something that was answered elsewhere. */
  readonly settle: (row: Exception, act: Act) => void
  readonly lookAgain: () => Promise<void>
  /** From now on the list stays as it is until the next fixed moment. */
  readonly touch: () => void
}

const undoMs = 10_000

/**
 * The list as it was at the last fixed moment: on arrival, on R, and when the worker comes back to the window after an
 * act. What was done stays folded in its place, so that nothing shifts under the hand.
 */
export function useToday(read: Today): TodayList {
  const t = useTexts(directionTexts)
  const didWords = useDidWords()
  const refresh = useRefresh()
  const [shown, setShown] = useState(read)
  const [done, setDone] = useState<Readonly<Record<string, Done>>>({})
  const last = useRef<readonly string[]>([])
  const touched = useRef(false)

  const adopt = (next: Today): void => {
    touched.current = false
    setShown(next)
    setDone({})
  }
  useEffect(() => {
    if (read !== shown && (!touched.current || read.today !== shown.today)) adopt(read)
  })
  const lookAgain = async (): Promise<void> => {
    adopt(await get<Today>('/v1/vandaag'))
    await refresh('/v1/vandaag')
  }
  const back = useRef(lookAgain)
  useEffect(() => {
    back.current = lookAgain
  })
  useEffect(() => {
    const onFocus = (): void => {
      if (last.current.length === 0) return
      last.current = []
      void back.current()
    }
    window.addEventListener('focus', onFocus)
    return () => window.removeEventListener('focus', onFocus)
  }, [])

  const forgetUndo = (keys: readonly string[]): void => {
    setDone((before) =>
      Object.fromEntries(
        Object.entries(before).map(([key, one]) => [
          key,
          keys.includes(key) ? { ...one, undoId: null } : one,
        ]),
      ),
    )
  }
  const undo = async (key?: string): Promise<void> => {
    const keys = (key === undefined ? last.current : [key]).filter((one) => done[one]?.undoId)
    hideToast()
    if (keys.length === 0) return showToast({ message: t('nothing-to-undo') })
    try {
      for (const one of keys) await undoFollowUp(done[one]?.undoId ?? '')
      setDone((before) => Object.fromEntries(Object.entries(before).filter(([one]) => !keys.includes(one))))
      await refresh('/v1/vandaag')
    } catch (error) {
      if (!isProblem(error)) throw error
      forgetUndo(keys)
      showToast({ message: error.message })
    }
  }
  const latestUndo = useRef(undo)
  useEffect(() => {
    latestUndo.current = undo
  })

  const send = async (row: Exception, act: Act): Promise<Done> => {
    const kind = followUpOf[act]
    if (kind !== null) {
      const { id, sent } = await followUp(row, kind)
      return { act, text: didWords(act, row, sent), undoId: id }
    }
    const command = act === 'agree' ? 'agree-to-date' : act
    await post(`/v1/afspraken/${row.objectId}/antwoorden`, { command }, { ifMatch: row.version })
    return { act, text: didWords(act, row, true), undoId: null }
  }
  const act = async (rows: readonly Exception[], one: Act): Promise<void> => {
    touched.current = true
    const fitting = rows.filter((row) => !done[row.key] && actsOf(row).includes(one))
    const made: Record<string, Done> = {}
    try {
      for (const row of fitting) {
        made[row.key] = await send(row, one)
        setDone((before) => ({ ...before, ...made }))
      }
    } catch (error) {
      if (!isProblem(error)) throw error
      const changed = error.status === 412 || error.status === 409
      showToast({ message: changed ? t('changed-meanwhile') : error.message })
      if (changed) await lookAgain()
      return
    }
    const keys = Object.keys(made)
    const [first] = Object.values(made)
    if (!first) return
    last.current = keys
    const message =
      keys.length === 1 ? first.text : t('did-many', { count: keys.length, act: t(`key-${one}`) })
    showToast({
      message,
      ...(first.undoId && {
        undoLabel: t('undo-short'),
        shortcut: 'Z',
        onUndo: () => void latestUndo.current(),
      }),
    })
    setTimeout(() => forgetUndo(keys), undoMs)
    await refresh('/v1/vandaag')
  }
  return {
    shown,
    done,
    act,
    undo,
    settle(row, one) {
      last.current = [row.key]
      setDone((before) => ({
        ...before,
        [row.key]: { act: one, text: didWords(one, row, true), undoId: null },
      }))
    },
    lookAgain,
    touch() {
      touched.current = true
    },
  }
}
