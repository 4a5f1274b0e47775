import { Fold, markOrder, StateTotals, Voice } from '#platform/web/ui/index.ts'
import { countMarks } from '#slices/agreements/contract'
import type { MyPlanProps, PlanItem } from '../props.ts'
import { whyAddress } from './addresses.ts'
import { GoalOutcome } from './GoalOutcome.tsx'
import { Opinion } from './Opinion.tsx'
import { PlanPromise } from './PlanPromise.tsx'
import { namesOf, totals } from './promise-words.ts'
import { portalTexts } from './texts.ts'

export interface PlanGoalProps {
  readonly goal: MyPlanProps['goals'][number]
  readonly plan: MyPlanProps
}

/** A goal in the resident's own words, with what was promised for it: folded, unless it asks something or the plan is short. */
export function PlanGoal({ goal, plan }: PlanGoalProps) {
  const { language, today, formKey, closed } = plan
  const t = portalTexts(language)
  const { id, ownWords, items, result, myOpinion = null } = goal
  const unfolded = asksOf(goal, closed) || isShort(plan.goals)
  const words = totals(t, countMarks(items.map(({ mark }) => mark)))
  return (
    <Fold
      id={id}
      open={unfolded || plan.open.includes(id)}
      heading={
        <h3>
          <Voice {...(goal.language !== language && { lang: goal.language })}>{ownWords}</Voice>
        </h3>
      }
      line={
        <>
          {items.length > 0 && t('goal-line', { count: items.length, names: namesOf(t, items, language) })}
          {words.length > 0 && <StateTotals label={t('totals')} totals={words} />}
          {items.length === 0 && t('goal-nothing-yet')}
        </>
      }
    >
      {[...items].sort(byState).map((item) => (
        <PlanPromise
          key={item.id}
          item={item}
          isTask={item.id === plan.task?.id}
          {...{ closed, today, language, formKey }}
        />
      ))}
      {result === null && !closed && myOpinion === null && (
        <a className="rd-aside" href={whyAddress('goal', id, 'disagree')}>
          {t('goal-wrong')}
          <span className="rd-hidden">{t('agree-about', { title: ownWords })}</span>
        </a>
      )}
      {result === null && !closed && myOpinion !== null && (
        <Opinion
          kind="goal"
          id={id}
          title={ownWords}
          given={myOpinion}
          language={language}
          formKey={formKey}
        />
      )}
      {result !== null && <GoalOutcome goalId={id} outcome={result} language={language} />}
    </Fold>
  )
}

/** A plan that fits on a telephone or two has nothing to fold. */
const shortPlan = 5

function isShort(goals: MyPlanProps['goals']): boolean {
  return goals.reduce((count, { items }) => count + items.length, 0) <= shortPlan
}

/** A yes or no to an own promise, or a verdict beside that of the professional. */
function asksOf({ items, result }: PlanGoalProps['goal'], closed: boolean): boolean {
  if (result !== null && result.verdict === null) return true
  return !closed && items.some((item) => item.mine && item.state === 'proposed')
}

/** What goes wrong or asks an answer first, in the order in which states are counted. */
function byState(a: PlanItem, b: PlanItem): number {
  return markOrder.indexOf(a.mark) - markOrder.indexOf(b.mark)
}
