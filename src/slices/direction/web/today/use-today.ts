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
  // The same as it is now: what comes back from the server belongs to what was done since.
  const doneNow = useRef(done)
  const last = useRef<readonly string[]>([])
  const newest = useRef<Promise<void>>(Promise.resolve())
  const touched = useRef(false)
  const began = useRef(0)

  const change = (next: (before: Readonly<Record<string, Done>>) => Readonly<Record<string, Done>>): void => {
    doneNow.current = next(doneNow.current)
    setDone(doneNow.current)
  }
  const without = (keys: readonly string[]): void =>
    change((before) => Object.fromEntries(Object.entries(before).filter(([key]) => !keys.includes(key))))
  const adopt = (next: Today): void => {
    touched.current = false
    setShown(next)
    change(() => ({}))
  }
  useEffect(() => {
    if (read !== shown && (!touched.current || read.today !== shown.today)) adopt(read)
  })
  const lookAgain = async (): Promise<void> => {
    const before = began.current
    const next = await get<Today>('/v1/vandaag')
    // Whoever did something meanwhile keeps the list under the hand.
    if (began.current === before) adopt(next)
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
    change((before) =>
      Object.fromEntries(
        Object.entries(before).map(([key, one]) => [
          key,
          keys.includes(key) ? { ...one, undoId: null } : one,
        ]),
      ),
    )
  }
  const undo = async (key?: string): Promise<void> => {
    hideToast()
    // What was done a moment ago may still be on its way to the server.
    if (key === undefined) await newest.current
    const wayBack = (one: string): string | null => doneNow.current[one]?.undoId ?? null
    const keys = (key === undefined ? last.current : [key]).filter((one) => wayBack(one) !== null)
    if (keys.length === 0) return showToast({ message: t('nothing-to-undo') })
    hideToast()
    try {
      for (const one of keys) await undoFollowUp(wayBack(one) ?? '')
      without(keys)
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
  /** Stores one after the other; what was refused unfolds, with all that had to come after it. */
  const store = async (fitting: readonly Exception[], one: Act): Promise<void> => {
    for (const [at, row] of fitting.entries()) {
      try {
        const stored = await send(row, one)
        // The list may have been read anew: then the row is not there to fold.
        change((before) => (before[row.key] ? { ...before, [row.key]: stored } : before))
      } catch (error) {
        without(fitting.slice(at).map(({ key }) => key))
        if (!isProblem(error)) throw error
        const changed = error.status === 412 || error.status === 409
        showToast({ message: changed ? t('changed-meanwhile') : error.message })
        if (changed) await lookAgain()
        return
      }
    }
    const keys = fitting.map(({ key }) => key)
    const first = doneNow.current[keys[0] ?? '']
    if (!first) return
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
  }
  // Folded before it is stored: the next letter is for the next row, however quickly it follows.
  const act = async (rows: readonly Exception[], one: Act): Promise<void> => {
    touched.current = true
    const fitting = rows.filter((row) => !doneNow.current[row.key] && actsOf(row).includes(one))
    if (fitting.length === 0) return
    began.current++
    last.current = fitting.map(({ key }) => key)
    const folded = fitting.map((row) => [row.key, { act: one, text: didWords(one, row, true), undoId: null }])
    change((before) => ({ ...before, ...Object.fromEntries(folded) }))
    const sending = store(fitting, one)
    newest.current = sending.catch(() => undefined)
    await sending
    await refresh('/v1/vandaag')
  }
  return {
    shown,
    done,
    act,
    undo,
    settle(row, one) {
      began.current++
      last.current = [row.key]
      change((before) => ({
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
