import { useEffect, useRef, useState } from 'react'
import { dateInWords } from '#platform/i18n/dates.ts'
import { isProblem } from '#platform/web/api/problem.ts'
import { get, post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { AgreementOut, OwnPromise, PromiseList } from '../../contract.ts'
import { agreementTexts } from '../texts.ts'
import type { Act } from './acts.ts'

export interface DonePromise {
  readonly text: string
  /** What takes it back, while that is possible: a warning can be withdrawn, a yes is a yes. */
  readonly undo: { readonly version: number; readonly command: 'recover' | 'take-back' } | null
}

export interface Promises {
  readonly shown: PromiseList
  readonly done: Readonly<Record<string, DonePromise>>
  /** Sends what asks nothing; the row folds at once and comes back when it was refused. */
  readonly send: (promise: OwnPromise, act: Act, remark?: string) => Promise<void>
  /** Folds a row that was answered in place. */
  readonly settle: (promise: OwnPromise, act: Act, stored?: AgreementOut) => void
  readonly undo: (id?: string) => Promise<void>
  readonly lookAgain: () => Promise<void>
}

const path = '/v1/mijn-afspraken'

/** The list as it was on arrival or on R: what was answered stays folded in its place, so nothing shifts under the hand. */
export function usePromises(read: PromiseList): Promises {
  const t = useTexts(agreementTexts)
  const language = useLanguage()
  const refresh = useRefresh()
  const [shown, setShown] = useState(read)
  const [done, setDone] = useState<Readonly<Record<string, DonePromise>>>({})
  // The same as it is now: what comes back from the server belongs to what was done since.
  const doneNow = useRef(done)
  const newest = useRef<Promise<void>>(Promise.resolve())
  const touched = useRef(false)
  const began = useRef(0)
  const stillFolded = useRef(new Set<string>())

  const change = (next: (before: typeof done) => typeof done): void => {
    doneNow.current = next(doneNow.current)
    setDone(doneNow.current)
  }
  const adopt = (next: PromiseList): void => {
    touched.current = false
    stillFolded.current.clear()
    setShown(next)
    change(() => ({}))
  }
  useEffect(() => {
    if (read !== shown && (!touched.current || read.today !== shown.today)) adopt(read)
  })
  const lookAgain = async (): Promise<void> => {
    const before = began.current
    const next = await get<PromiseList>(path)
    // Whoever answered something meanwhile keeps the list under the hand.
    if (began.current === before) adopt(next)
    await refresh(path)
  }

  const fold = (id: string, one: DonePromise | undefined): void => {
    stillFolded.current[one === undefined ? 'delete' : 'add'](id)
    change(({ [id]: _, ...others }) => (one === undefined ? others : { ...others, [id]: one }))
  }
  const settle: Promises['settle'] = ({ id, title, state, repeats, dueOn }, act, stored) => {
    touched.current = true
    began.current++
    const warned = (act === 'at-risk' || act === 'need-help') && state === 'accepted'
    const back = stored?.commands.includes('take-back') && (act === 'keep' || act === 'miss')
    const command = back ? 'take-back' : warned ? 'recover' : undefined
    const text =
      act === 'keep' && repeats
        ? t('did-time', { title, date: dateInWords(dueOn as PlainDate, 'long', language) })
        : t(`did-${act}`, { title })
    fold(id, { text, undo: command && stored ? { version: stored.version, command } : null })
  }
  // Folded before it is stored: the next letter is for the next row, however quickly it follows.
  const send: Promises['send'] = (promise, act, remark) => {
    settle(promise, act)
    const sending = answer(promise, act, remark)
    newest.current = sending.catch(() => undefined)
    return sending
  }
  const answer = async (promise: OwnPromise, act: Act, remark = ''): Promise<void> => {
    try {
      const stored = await store(promise, act, remark)
      // Read anew meanwhile: the row is the next time by now, and is not folded again.
      if (stillFolded.current.has(promise.id)) settle(promise, act, stored)
      await refresh(path, '/v1/casussen', '/v1/vandaag')
    } catch (error) {
      fold(promise.id, undefined)
      if (!isProblem(error)) throw error
      const changed = error.status === 412 || error.status === 409
      showToast({ message: changed ? t('promises-changed') : error.message })
      if (changed) await replace(promise.id)
    }
  }
  /** Reads one row anew, so that what was answered meanwhile stays folded. */
  const replace = async (id: string): Promise<void> => {
    const { promises } = await get<PromiseList>(path)
    const now = promises.find((one) => one.id === id)
    setShown((before) => ({
      ...before,
      promises: before.promises.flatMap((one) => (one.id !== id ? [one] : now ? [now] : [])),
    }))
  }
  const undo: Promises['undo'] = async (id) => {
    // What was answered a moment ago may still be on its way to the server.
    if (id === undefined) await newest.current
    const found = id ?? Object.keys(doneNow.current).findLast((key) => doneNow.current[key]?.undo)
    const answered = found === undefined ? undefined : doneNow.current[found]
    if (found === undefined || !answered?.undo) return showToast({ message: t('nothing-to-undo') })
    const back = answered.undo
    // The next Z is for the answer before this one.
    change((before) => ({ ...before, [found]: { ...answered, undo: null } }))
    try {
      const body = { command: back.command, remark: '' }
      const stored = await post<AgreementOut>(`/v1/afspraken/${found}/antwoorden`, body, {
        ifMatch: back.version,
      })
      setShown((before) => ({
        ...before,
        promises: before.promises.map((one) => (one.id === found ? { ...one, ...stored } : one)),
      }))
      change((before) => Object.fromEntries(Object.entries(before).filter(([key]) => key !== found)))
      await refresh(path, '/v1/casussen', '/v1/vandaag')
    } catch (error) {
      if (!isProblem(error)) throw error
      showToast({ message: t('promises-changed') })
      fold(found, undefined)
      await replace(found)
    }
  }
  return { shown, done, send, settle, undo, lookAgain }
}

function store(promise: OwnPromise, act: Act, remark: string): Promise<AgreementOut> {
  if (act === 'on-track' || act === 'at-risk' || act === 'need-help')
    return post(`/v1/afspraken/${promise.id}/check-ins`, { answer: act, remark })
  return post(
    `/v1/afspraken/${promise.id}/antwoorden`,
    { command: act, remark, dutySeen: promise.duty !== null },
    { ifMatch: promise.version },
  )
}
