import { useGo } from '#platform/web/navigation.tsx'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { Kbd } from '#platform/web/ui/index.ts'
import type { CaseView } from '../../contract.ts'
import { reportPath } from '../paths.ts'
import { directionTexts } from '../texts.ts'
import type { CaseState } from './use-case-state.ts'

export type CaseToolsProps = { readonly file: CaseView; readonly state: CaseState }

/** What is done to the case as a whole, not to one agreement: quiet, with its key. */
export function CaseTools({ file, state }: CaseToolsProps) {
  const t = useTexts(directionTexts)
  const go = useGo()
  const { id: me } = useSession()
  const directs = file.seats.some(({ holderId, role }) => role === 'director' && holderId === me)
  const tools = [
    { sign: 'W', label: t('key-network'), act: () => state.open('network') },
    { sign: 'S', label: t('key-seats'), act: () => state.open('seats') },
    ...(directs ? [{ sign: '7', label: t('key-transfer'), act: () => state.open('transfer') }] : []),
    {
      sign: 'T',
      label: t(file.weight === 'light' ? 'key-weigh-heavy' : 'key-weigh-light'),
      act: () => state.open('weigh'),
    },
    { sign: '8', label: t('key-refer'), act: () => state.refer() },
    { sign: 'F', label: t('key-advice'), act: () => state.open('advice') },
    { sign: '9', label: t('key-breakthrough'), act: () => state.open('breakthrough') },
    ...(file.goals.length > 0
      ? [{ sign: 'R', label: t('key-report'), act: () => go(reportPath(file.id)) }]
      : []),
  ]
  return (
    <span className="rd-case-tools rd-no-print">
      {tools.map(({ sign, label, act }) => (
        <button key={sign} type="button" onClick={act}>
          <Kbd>{sign}</Kbd> {label}
        </button>
      ))}
    </span>
  )
}
