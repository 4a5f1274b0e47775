import { useTexts } from '#platform/web/session/session.ts'
import { ActionGroup } from '#platform/web/ui/index.ts'
import type { SafetyWaiting } from '../contract.ts'
import { safetyTexts } from './texts.ts'
import { WaitingRow } from './WaitingRow.tsx'

export type TodaySafetyProps = { readonly waiting: readonly SafetyWaiting[] }

/** On Vandaag, before everything else; nothing when nothing waits. */
export function TodaySafety({ waiting }: TodaySafetyProps) {
  const t = useTexts(safetyTexts)
  if (waiting.length === 0) return null
  return (
    <ActionGroup title={t('today-title')} count={waiting.length} remark={t('today-why')}>
      {waiting.map((one) => (
        <WaitingRow key={`${one.kind} ${one.id}`} one={one} />
      ))}
    </ActionGroup>
  )
}
