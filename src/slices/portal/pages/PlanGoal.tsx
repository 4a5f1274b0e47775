import { markOrder, PromiseGroup, Voice } from '#platform/web/ui/index.ts'
import type { MyPlanProps, PlanItem } from '../props.ts'
import { whyAddress } from './addresses.ts'
import { GoalOutcome } from './GoalOutcome.tsx'
import { Opinion } from './Opinion.tsx'
import { PlanPromise } from './PlanPromise.tsx'
import { portalTexts } from './texts.ts'

export interface PlanGoalProps {
  readonly goal: MyPlanProps['goals'][number]
  readonly plan: MyPlanProps
}

/** A goal in the resident's own words, with what was promised for it. */
export function PlanGoal({ goal, plan }: PlanGoalProps) {
  const { language, today, formKey, closed } = plan
  const t = portalTexts(language)
  const { id, ownWords, items, result, myOpinion = null } = goal
  return (
    <PromiseGroup
      goal={<Voice {...(goal.language !== language && { lang: goal.language })}>{ownWords}</Voice>}
    >
      {[...items].sort(byState).map((item) => (
        <PlanPromise
          key={item.id}
          item={item}
          isTask={item.id === plan.task?.id}
          {...{ closed, today, language, formKey }}
        />
      ))}
      {items.length === 0 && result === null && <p className="rd-nothing">{t('goal-nothing-yet')}</p>}
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
    </PromiseGroup>
  )
}

/** What goes wrong or asks an answer first, in the order in which states are counted. */
function byState(a: PlanItem, b: PlanItem): number {
  return markOrder.indexOf(a.mark) - markOrder.indexOf(b.mark)
}
