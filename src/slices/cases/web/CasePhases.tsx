import { useTexts } from '#platform/web/session/session.ts'
import { PhaseLine } from '#platform/web/ui/index.ts'
import { type CasePhase, casePhases } from '../rules/phase.ts'
import { caseTexts } from './texts.ts'
import { useCaseWords } from './use-case-words.ts'

export type CasePhasesProps = { readonly phase: CasePhase }

/** Where the case is; "closed" shows only once it is. */
export function CasePhases({ phase }: CasePhasesProps) {
  const t = useTexts(caseTexts)
  const words = useCaseWords()
  const shown = casePhases.filter((one) => one !== 'closed' || phase === 'closed')
  return (
    <PhaseLine
      label={t('phase')}
      phases={shown.map((one) => ({ id: one, label: words.phase(one) }))}
      currentId={phase}
    />
  )
}
