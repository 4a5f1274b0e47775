import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import { saverOf } from '#platform/web/drafts/draft-saver.ts'
import { useDraft } from '#platform/web/drafts/use-draft.ts'
import { type Call, type CallDraft, isCallDraft, isUntouched, newCall, withEarly } from './call.ts'

const draftKey = 'melding'

export interface KeptCall {
  readonly call: Call
  /** It is known whether an earlier call was left here. Until then a name can be typed, and is kept. */
  readonly ready: boolean
  /** An earlier call was left here, and nothing was typed before it came. */
  readonly goesOn: boolean
  readonly savedAt: Date | null
  /** Does nothing while the call is held. */
  readonly change: (next: (call: Call) => Call) => void
  readonly replace: (call: Call) => void
  /**
   * For the next call: what was recorded, parked or stopped is no draft any more. When the screen is gone, what waited for a
   * connection leaves the draft alone: it may be that of the next call.
   */
  readonly beginAnew: () => void
  readonly isUntouched: () => boolean
  /** What is being sent stays as it is until there is an answer. */
  readonly held: boolean
  readonly hold: (on: boolean) => void
}

/** The conversation as it is typed; each change is saved as a draft. */
export function useCallDraft(): KeptCall {
  const {
    content,
    savedAt,
    change: changeDraft,
  } = useDraft<CallDraft>(draftKey, () => ({ call: newCall() }), isCallDraft)
  const [early, setEarly] = useState(newCall)
  const [held, setHeld] = useState(false)
  const holds = useRef(false)
  const ready = content !== undefined
  const call = content ? withEarly(content.call, early) : early
  const latest = useRef(call)
  // Before the next key can come, as in use-line-draft.ts.
  useLayoutEffect(() => {
    latest.current = call
    if (!ready || isUntouched(early)) return
    changeDraft(() => ({ call }))
    setEarly(newCall())
  })
  const change = useCallback(
    (next: (call: Call) => Call): void => {
      if (holds.current) return
      const changed = (before: Call): Call => startedNow(next(before))
      if (ready) changeDraft((before) => ({ ...before, call: changed(before.call) }))
      else setEarly(changed)
    },
    [ready, changeDraft],
  )
  return {
    call,
    ready,
    goesOn: ready && isUntouched(early) && !isUntouched(call),
    savedAt,
    change,
    replace: (next) => changeDraft(() => ({ call: next })),
    beginAnew() {
      changeDraft(() => ({ call: newCall() }))
      // At once: a window that is closed now would bring the old one back.
      void saverOf(draftKey).flush()
    },
    isUntouched: () => isUntouched(latest.current),
    held,
    hold(on) {
      holds.current = on
      setHeld(on)
    },
  }
}

function startedNow(next: Call): Call {
  return next.startedAt === null && !isUntouched(next)
    ? { ...next, startedAt: new Date().toISOString() }
    : next
}
