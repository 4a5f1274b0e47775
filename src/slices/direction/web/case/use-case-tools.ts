import { useGo } from '#platform/web/navigation.tsx'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { kitchenPath } from '#slices/kitchentable/web'
import { caseRoutePath } from '#slices/routes/web'
import { caseSafetyPath } from '#slices/safety/web'
import { caseWorkPath } from '#slices/work/web'
import type { CaseView } from '../../contract.ts'
import { reportPath } from '../paths.ts'
import { directionTexts } from '../texts.ts'
import type { CaseState } from './use-case-state.ts'

export interface CaseTool {
  /** Its key; empty for what has none: a case has more tools than keys. */
  readonly press: string
  readonly label: string
  readonly act: () => void
  /** Needed now and then: it stands under "meer", its key works all the same. */
  readonly rare: boolean
}

/** What is done to an open case as a whole, by whoever steers it. A new tool is a line here. */
export function useCaseTools(file: CaseView, state: CaseState): readonly CaseTool[] {
  const t = useTexts(directionTexts)
  const go = useGo()
  const { id: me } = useSession()
  const directs = file.seats.some(({ holderId, role }) => role === 'director' && holderId === me)
  const often = (press: string, label: string, act: () => void): CaseTool => ({
    press,
    label,
    act,
    rare: false,
  })
  const rare = (...tool: Parameters<typeof often>): CaseTool => ({ ...often(...tool), rare: true })
  return [
    often('w', t('key-network'), () => state.open('network')),
    often('s', t('key-seats'), () => state.open('seats')),
    often('8', t('key-refer'), () => state.refer()),
    often('f', t('key-advice'), () => state.open('advice')),
    ...(file.goals.length > 0 ? [often('r', t('key-report'), () => go(reportPath(file.id)))] : []),
    ...(file.goals.length > 0 ? [rare('3', t('key-paper'), () => state.open('paper'))] : []),
    ...(file.goals.length > 0 ? [rare('', t('key-kitchen'), () => go(kitchenPath(file.id)))] : []),
    ...(file.goals.some(({ state: goal }) => goal === 'open')
      ? [rare('', t('key-reword'), () => state.open('reword'))]
      : []),
    rare('2', t('key-household'), () => state.open('household')),
    rare('', t('key-rename'), () => state.open('household-name')),
    ...(file.agreements.length > 0 ? [rare('0', t('key-distance'), () => state.open('distance'))] : []),
    rare('t', t(file.weight === 'light' ? 'key-weigh-heavy' : 'key-weigh-light'), () => state.open('weigh')),
    ...(directs ? [rare('7', t('key-transfer'), () => state.open('transfer'))] : []),
    rare('6', t('key-safety'), () => go(caseSafetyPath(file.id))),
    rare('9', t('key-breakthrough'), () => state.open('breakthrough')),
    rare('5', t('key-round-table'), () => state.open('round-table')),
    rare('', t('key-route'), () => go(caseRoutePath(file.id))),
    rare('4', t('key-escalate'), () => state.open('escalation')),
    rare('', t('key-work'), () => go(caseWorkPath(file.id))),
  ]
}
