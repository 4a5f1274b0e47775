import { useState } from 'react'
import { isProblem } from '#platform/web/api/problem.ts'
import { get, post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { type FormProblem, useProblem } from '#platform/web/screen/use-problem.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import type { ParkedContact, RecordedReport, ReportLookAlike } from '../contract.ts'
import type { LifeDomain } from '../rules/life-domains.ts'
import type { FirstSplit } from '../rules/report.ts'
import {
  type Call,
  type Caller,
  isUntouched,
  parkingOf,
  questionsToSend,
  reportOf,
  resumed,
  type Seen,
} from './call.ts'
import { intakeTexts } from './texts.ts'
import { type KeptCall, useCallDraft } from './use-call-draft.ts'
import { checklistPath } from './use-checklist.ts'

export interface Recorded {
  readonly report: RecordedReport
  readonly call: Call
  readonly caller: Caller
  readonly firstSplit: FirstSplit
}

export interface SameAsEarlier {
  readonly reports: readonly ReportLookAlike[]
  readonly firstSplit: FirstSplit
}

export interface CallWork extends Pick<KeptCall, 'call' | 'ready' | 'goesOn' | 'savedAt' | 'change'> {
  readonly problem: FormProblem
  readonly recorded: Recorded | undefined
  /** What was told before that day; asks for a choice. */
  readonly same: SameAsEarlier | undefined
  readonly sending: boolean
  readonly park: (reason: string) => Promise<boolean>
  readonly resume: (parked: ParkedContact) => Promise<void>
  /** Ends the conversation without a report; nothing of it stays. */
  readonly stop: () => Promise<void>
  readonly finish: (firstSplit: FirstSplit, seen?: Seen) => Promise<void>
  readonly forgetSame: () => void
  readonly startNext: () => void
}

export const parkedPath = '/v1/gesprekken'
export const searchId = 'call-search'
export const callBackToId = 'call-back-to'
export const channelFieldIds = {
  name: 'referral-name',
  organisation: 'referral-organisation',
  phone: 'referral-phone',
  sender: 'signal-sender',
  receivedOn: 'received-on',
} as const
export const signalId = (domain: LifeDomain): string => `ask-${domain}`
export const fieldOf = (key: string, field: 'ownWords' | 'wishedEffect' | 'lifeDomains'): string =>
  `question-${key}-${field}`

/** The field on the screen for a fault that the server names. */
function fieldOfPointer(pointer: string, call: Call): string {
  const [, part = '', index = '0', field = ''] = pointer.split('/')
  if (part === 'questions') {
    const key = questionsToSend(call)[Number(index)]?.key ?? '1'
    return fieldOf(key, field === 'lifeDomains' || field === 'wishedEffect' ? field : 'ownWords')
  }
  if (part === 'signals') return signalId(Object.keys(call.signals)[Number(index)] as LifeDomain)
  if (part === 'referral')
    return index === 'organisation' ? channelFieldIds.organisation : channelFieldIds.name
  if (part === 'earlySignal') return channelFieldIds.sender
  if (part === 'receivedOn') return channelFieldIds.receivedOn
  return part === 'callBackTo' ? callBackToId : searchId
}

/** The conversation and everything that can be done with it. */
export function useCall(): CallWork {
  const t = useTexts(intakeTexts)
  const refresh = useRefresh()
  const kept = useCallDraft()
  const [recorded, setRecorded] = useState<Recorded>()
  const [same, setSame] = useState<SameAsEarlier>()
  const { call, ready, goesOn, savedAt, change, held: sending, hold } = kept
  const idle = ready && !sending
  const problem = useProblem((pointer) => fieldOfPointer(pointer, call))

  const putAside = (one: Call, reason: string): Promise<unknown> => post(parkedPath, parkingOf(one, reason))

  /** A call that was stopped comes back; when the next has begun, among those that wait. */
  const bringBack = async (stopped: Call): Promise<void> => {
    if (kept.isUntouched()) return kept.replace(stopped)
    await putAside(stopped, t('park-other-call')).catch(problem.report)
    await refresh(parkedPath)
  }

  return {
    call,
    ready,
    goesOn,
    savedAt,
    change,
    problem,
    recorded,
    same,
    sending,
    async park(reason) {
      if (!idle || isUntouched(call)) return false
      hold(true)
      try {
        await putAside(call, reason)
        kept.beginAnew()
        void refresh(parkedPath)
        problem.clear()
        showToast({ message: t('parked-toast', { name: call.caller?.name ?? call.typed }) })
        return true
      } catch (error) {
        problem.report(error)
        return false
      } finally {
        hold(false)
      }
    },
    async resume({ id, version }) {
      if (!idle) return
      hold(true)
      try {
        if (!isUntouched(call)) {
          await putAside(call, t('park-other-call'))
          kept.beginAnew()
        }
        await post(`${parkedPath}/${id}/_hervat`, undefined, { ifMatch: version })
        const { content } = await get<{ content: unknown }>(`${parkedPath}/${id}`)
        const back = resumed(id, content)
        if (back) kept.replace(back)
        problem.clear()
      } catch (error) {
        problem.report(error)
      } finally {
        hold(false)
        await refresh(parkedPath)
      }
    },
    async stop() {
      if (!idle) return
      const { contactId } = call
      kept.beginAnew()
      problem.clear()
      showToast({
        message: t('stopped-toast'),
        undoLabel: t('undo'),
        onUndo: () => void bringBack({ ...call, contactId: null }),
      })
      if (contactId !== null) await post(`${parkedPath}/${contactId}/_stop`, undefined).catch(problem.report)
      await refresh(parkedPath)
    },
    async finish(firstSplit, seen = {}) {
      if (!idle) return
      const { caller } = call
      if (!caller) {
        problem.show(t('not-sent'), [{ fieldId: searchId, message: t('choose-person') }])
        return
      }
      hold(true)
      try {
        const body = reportOf(call, caller, firstSplit, call.callBack.join(', '), seen)
        const report = await post<RecordedReport>('/v1/meldingen', body, {
          waiting: t('report-waits', { name: caller.name }),
        })
        problem.clear()
        setSame(undefined)
        setRecorded({ report, call, caller, firstSplit })
        kept.beginAnew()
        if (call.contactId !== null) void refresh(parkedPath)
      } catch (error) {
        if (isProblem(error, 'report-look-alike')) {
          setSame({ reports: lookAlikesIn(error.current), firstSplit })
        } else {
          setSame(undefined)
          problem.report(error)
          // The newer list is not waited for: it changes the call when it comes.
          if (isProblem(error, 'checklist-changed')) void refresh(checklistPath)
        }
      } finally {
        hold(false)
      }
    },
    forgetSame: () => setSame(undefined),
    startNext: () => setRecorded(undefined),
  }
}

/** The earlier reports: `current` of the refusal. */
function lookAlikesIn(current: unknown): readonly ReportLookAlike[] {
  if (typeof current !== 'object' || current === null || !('lookAlikes' in current)) return []
  return Array.isArray(current.lookAlikes) ? (current.lookAlikes as ReportLookAlike[]) : []
}
