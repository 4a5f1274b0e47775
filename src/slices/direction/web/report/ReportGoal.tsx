import { useState } from 'react'
import { ScreenLink } from '#platform/web/navigation.tsx'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { StateMark, Voice } from '#platform/web/ui/index.ts'
import type { AgreementOut } from '#slices/agreements/contract'
import { useAgreementWords } from '#slices/agreements/web'
import { GoalResult, goalOnBoard, ResultForm } from '#slices/plans/web'
import type { CaseView } from '../../contract.ts'
import { peopleOf } from '../case/case-people.ts'
import { casePath } from '../paths.ts'
import { directionTexts } from '../texts.ts'

export type ReportGoalProps = {
  readonly file: CaseView
  readonly goal: CaseView['goals'][number]
  readonly open: readonly AgreementOut[]
  readonly steers: boolean
}

/** One goal in the end report: its result, the form for it, or what still has to be finished first. */
export function ReportGoal({ file, goal, open, steers }: ReportGoalProps) {
  const t = useTexts(directionTexts)
  const words = useAgreementWords()
  const [contested, setContested] = useState(false)
  const { indicator } = goalOnBoard(goal, useLanguage())
  const whose = goal.personId ? peopleOf(file).short(goal.personId) : t('resident-of-goal')
  return (
    <section className="rd-report-goal" aria-label={goal.ownWords}>
      <h3>
        <Voice lang={goal.language}>{goal.ownWords}</Voice>
      </h3>
      {indicator && (
        <p className="rd-sec">
          {t(indicator.current === indicator.baseline ? 'report-indicator-same' : 'report-indicator', {
            ...indicator,
          })}
        </p>
      )}
      {goal.result && !contested && <GoalResult result={goal.result} who={whose} />}
      {!goal.result && open.length > 0 && (
        <>
          <p className="rd-sec">{t('report-goal-open', { count: open.length })}</p>
          <ul>
            {open.map(({ id, title, mark }) => (
              <li key={id} className="rd-row">
                <StateMark state={mark} label={words.marks[mark]} />
                <ScreenLink to={casePath(file.id, { agreement: id })}>{title}</ScreenLink>
              </li>
            ))}
          </ul>
        </>
      )}
      {((!goal.result && open.length === 0) || contested) && steers && (
        <ResultForm goal={goal} onContested={setContested} />
      )}
    </section>
  )
}
