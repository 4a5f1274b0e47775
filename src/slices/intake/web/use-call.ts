import { useState } from 'react'
import { isProblem } from '#platform/web/api/problem.ts'
import { get, post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { useDraft } from '#platform/web/drafts/use-draft.ts'
import { type FormProblem, useProblem } from '#platform/web/screen/use-problem.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import { useShown } from '#platform/web/use-shown.ts'
import type { ParkedContact, RecordedReport, ReportLookAlike } from '../contract.ts'
import type { LifeDomain } from '../rules/life-domains.ts'
import type { FirstSplit } from '../rules/report.ts'
import {
  type Call,
  type CallDraft,
  type Caller,
  isCallDraft,
  isUntouched,
  newCall,
  parkingOf,
  questionsToSend,
  reportOf,
  resumed,
  type Seen,
} from './call.ts'
import { intakeTexts } from './texts.ts'
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

export interface CallWork {
  readonly draft: CallDraft | undefined
  readonly savedAt: Date | null
  readonly problem: FormProblem
  readonly recorded: Recorded | undefined
  /** What was told before that day; asks for a choice. */
  readonly same: SameAsEarlier | undefined
  readonly sending: boolean
  readonly change: (next: (call: Call) => Call) => void
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

/** The conversation and everything that can be done with it; each change is saved as a draft. */
export function useCall(): CallWork {
  const t = useTexts(intakeTexts)
  const refresh = useRefresh()
  const draft = useDraft<CallDraft>('melding', () => ({ call: newCall() }), isCallDraft)
  const [recorded, setRecorded] = useState<Recorded>()
  const [same, setSame] = useState<SameAsEarlier>()
  const [sending, setSending] = useState(false)
  const call = draft.content?.call
  const shown = useShown()
  const problem = useProblem((pointer) => (call ? fieldOfPointer(pointer, call) : searchId))
  const { change: changeDraft } = draft
  const [change] = useState(() => (next: (call: Call) => Call): void => {
    changeDraft((before) => ({ ...before, call: startedNow(next(before.call)) }))
  })

  const putAside = async (one: Call, reason: string): Promise<void> => {
    await post(parkedPath, parkingOf(one, reason))
    await refresh(parkedPath)
  }

  /**
   * What was recorded or parked is no draft any more, at once: a window that is closed now would bring it back. When the
   * screen is gone, what waited for a connection leaves the draft alone: it may be that of the next call.
   */
  const begunAnew = async (): Promise<void> => {
    if (!shown.current) return
    await draft.drop()
    changeDraft(() => ({ call: newCall() }))
  }

  return {
    draft: draft.content,
    savedAt: draft.savedAt,
    problem,
    recorded,
    same,
    sending,
    change,
    async park(reason) {
      if (!call || isUntouched(call) || sending) return false
      setSending(true)
      try {
        await putAside(call, reason)
        await begunAnew()
        problem.clear()
        showToast({ message: t('parked-toast', { name: call.caller?.name ?? call.typed }) })
        return true
      } catch (error) {
        problem.report(error)
        return false
      } finally {
        setSending(false)
      }
    },
    async resume({ id, version }) {
      if (!call || sending) return
      setSending(true)
      try {
        if (!isUntouched(call)) await putAside(call, t('park-other-call'))
        await post(`${parkedPath}/${id}/_hervat`, undefined, { ifMatch: version })
        const { content } = await get<{ content: unknown }>(`${parkedPath}/${id}`)
        const back = resumed(id, content)
        if (back) changeDraft(() => ({ call: back }))
        problem.clear()
      } catch (error) {
        problem.report(error)
      } finally {
        await refresh(parkedPath)
        setSending(false)
      }
    },
    async stop() {
      if (!call || sending) return
      const { contactId } = call
      changeDraft(() => ({ call: newCall() }))
      problem.clear()
      showToast({
        message: t('stopped-toast'),
        undoLabel: t('undo'),
        onUndo: () => changeDraft(() => ({ call: { ...call, contactId: null } })),
      })
      if (contactId !== null) await post(`${parkedPath}/${contactId}/_stop`, undefined).catch(problem.report)
      await refresh(parkedPath)
    },
    async finish(firstSplit, seen = {}) {
      if (!call || sending) return
      const { caller } = call
      if (!caller) {
        problem.show(t('not-sent'), [{ fieldId: searchId, message: t('choose-person') }])
        return
      }
      setSending(true)
      try {
        const body = reportOf(call, caller, firstSplit, call.callBack.join(', '), seen)
        const report = await post<RecordedReport>('/v1/meldingen', body, {
          waiting: t('report-waits', { name: caller.name }),
        })
        problem.clear()
        setSame(undefined)
        setRecorded({ report, call, caller, firstSplit })
        await begunAnew()
        if (call.contactId !== null) void refresh(parkedPath)
      } catch (error) {
        if (isProblem(error, 'report-look-alike')) {
          setSame({ reports: lookAlikesIn(error.current), firstSplit })
        } else {
          setSame(undefined)
          problem.report(error)
          if (isProblem(error, 'checklist-changed')) await refresh(checklistPath)
        }
      } finally {
        setSending(false)
      }
    },
    forgetSame: () => setSame(undefined),
    startNext: () => setRecorded(undefined),
  }
}

function startedNow(next: Call): Call {
  return next.startedAt === null && !isUntouched(next)
    ? { ...next, startedAt: new Date().toISOString() }
    : next
}

/** The earlier reports: `current` of the refusal. */
function lookAlikesIn(current: unknown): readonly ReportLookAlike[] {
  if (typeof current !== 'object' || current === null || !('lookAlikes' in current)) return []
  return Array.isArray(current.lookAlikes) ? (current.lookAlikes as ReportLookAlike[]) : []
}
