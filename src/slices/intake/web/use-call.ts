import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useDraft } from '#platform/web/drafts/use-draft.ts'
import { type FormProblem, useProblem } from '#platform/web/screen/use-problem.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import type { RecordedReport } from '../contract.ts'
import type { FirstSplit } from '../rules/report.ts'
import {
  type Call,
  type CallDraft,
  type Caller,
  isCallDraft,
  isUntouched,
  newCall,
  type ParkedCall,
  park,
  questionsToSend,
  reportOf,
  resume,
} from './call.ts'
import { intakeTexts } from './texts.ts'

export interface Recorded {
  readonly report: RecordedReport
  readonly caller: Caller
  readonly firstSplit: FirstSplit
}

export interface CallWork {
  readonly draft: CallDraft | undefined
  readonly savedAt: Date | null
  readonly problem: FormProblem
  readonly recorded: Recorded | undefined
  readonly sending: boolean
  readonly change: (next: (call: Call) => Call) => void
  readonly park: () => void
  readonly resume: (parked: ParkedCall) => void
  readonly finish: (firstSplit: FirstSplit) => Promise<void>
  readonly startNext: () => void
}

export const searchId = 'call-search'
export const fieldOf = (key: string, field: 'ownWords' | 'wishedEffect' | 'lifeDomains'): string =>
  `question-${key}-${field}`

/** The conversation and everything that can be done with it; each change is saved as a draft. */
export function useCall(): CallWork {
  const t = useTexts(intakeTexts)
  const draft = useDraft<CallDraft>('melding', () => ({ call: newCall(), parked: [] }), isCallDraft)
  const [recorded, setRecorded] = useState<Recorded>()
  const [sending, setSending] = useState(false)
  const call = draft.content?.call
  const problem = useProblem((pointer) => {
    const [, , index = '0', field = 'ownWords'] = pointer.split('/')
    if (!pointer.startsWith('/questions') || !call) return searchId
    const key = questionsToSend(call)[Number(index)]?.key ?? '1'
    return fieldOf(key, field === 'lifeDomains' || field === 'wishedEffect' ? field : 'ownWords')
  })
  const startedNow = (next: Call): Call =>
    next.startedAt === null && !isUntouched(next) ? { ...next, startedAt: new Date().toISOString() } : next

  return {
    draft: draft.content,
    savedAt: draft.savedAt,
    problem,
    recorded,
    sending,
    change: (next) => draft.change((before) => ({ ...before, call: startedNow(next(before.call)) })),
    park() {
      if (!call || isUntouched(call)) return
      draft.change((before) => park(before, new Date()))
      problem.clear()
      showToast({ message: t('parked-toast', { name: call.caller?.name ?? call.typed }) })
    },
    resume: (parked) => draft.change((before) => resume(before, parked, new Date())),
    async finish(firstSplit) {
      if (!call || sending) return
      const { caller } = call
      if (!caller) {
        problem.show(t('not-sent'), [{ fieldId: searchId, message: t('choose-person') }])
        return
      }
      setSending(true)
      try {
        const body = reportOf(call, caller, firstSplit, call.callBack.join(', '))
        const report = await post<RecordedReport>('/v1/meldingen', body, {
          waiting: t('report-waits', { name: caller.name }),
        })
        problem.clear()
        draft.change((before) => ({ ...before, call: newCall() }))
        setRecorded({ report, caller, firstSplit })
      } catch (error) {
        problem.report(error)
      } finally {
        setSending(false)
      }
    },
    startNext: () => setRecorded(undefined),
  }
}
