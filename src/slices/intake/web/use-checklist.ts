import { useEffect, useRef } from 'react'
import { useRead, useRefresh } from '#platform/web/api/use-read.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import type { Checklist } from '../contract.ts'
import type { Call } from './call.ts'
import { renewSignals } from './signals.ts'
import { intakeTexts } from './texts.ts'

export const checklistPath = '/v1/signaleringslijst'

/** The list to ask from. When a newer one comes, the call keeps what still holds and says so. */
export function useChecklist(
  call: Call,
  change: (next: (call: Call) => Call) => void,
): { readonly list: Checklist | undefined; readonly refresh: () => Promise<void> } {
  const t = useTexts(intakeTexts)
  const refresh = useRefresh()
  const list = useRead<Checklist>(checklistPath).data
  const before = useRef<Checklist>(undefined)
  const asked = call.checklistVersion
  useEffect(() => {
    if (!list) return
    const earlier = before.current?.version === asked ? before.current : undefined
    before.current = list
    if (asked === null || asked === list.version) return
    change((now) => renewSignals(now, earlier, list))
    showToast({ message: t('list-renewed') })
  }, [list, asked, change, t])
  return { list, refresh: () => refresh(checklistPath) }
}
