import type { AgreementState, Pattern } from '#slices/agreements/contract'

/** How often something is done, from its first day on. */
export interface Often extends Pattern {
  readonly firstOn: string
}

/** An agreement as the plan holds it; `dueOn` is a day. */
export interface PlanAgreement {
  readonly id: string
  readonly goalId: string
  readonly forPersonId: string
  readonly promiserId: string
  readonly joint: boolean
  readonly title: string
  readonly result: string
  readonly promiser: string
  readonly forName: string
  /** The day by which, or the last day of what is repeated. */
  readonly dueOn: string
  readonly often: Often | null
  readonly state: AgreementState
  readonly duty: { readonly text: string; readonly consequence: string } | null
}

export interface PlanGoal {
  readonly id: string
  readonly personId: string | null
  readonly joint: boolean
  readonly ownWords: string
  readonly indicator: string
  readonly baseline: number | null
  readonly target: number | null
  readonly unit: string
}

export interface PaperItem {
  readonly id: string
  readonly title: string
  readonly result: string
  readonly promiser: string
  readonly forName: string
  readonly dueOn: string
  /** Absent on papers from before agreements could be repeated, and for what is done once. */
  readonly often?: Often
  readonly state: AgreementState
  /** Promised by whose paper this is. */
  readonly own: boolean
  readonly duty: PlanAgreement['duty']
}

export interface PaperGoal {
  readonly id: string
  readonly ownWords: string
  readonly indicator: string
  readonly baseline: number | null
  readonly target: number | null
  readonly unit: string
  readonly items: readonly PaperItem[]
}

export interface PaperContent {
  readonly goals: readonly PaperGoal[]
}

/** What was refused, dropped or replaced by a newer round is history, not plan. */
const offPaper: ReadonlySet<AgreementState> = new Set(['declined', 'cancelled', 'renegotiated'])

/**
 * The plan as one person may read it: what is theirs and what is marked joint, nothing else (AVG art. 5 lid 1 c). A duty by
 * law stands on the paper of whoever has it, and on no other.
 */
export function contentFor(
  personId: string,
  goals: readonly PlanGoal[],
  agreements: readonly PlanAgreement[],
): PaperContent {
  const mine = ({ promiserId, forPersonId }: PlanAgreement): boolean =>
    promiserId === personId || forPersonId === personId
  const readable = agreements.filter((one) => !offPaper.has(one.state) && (one.joint || mine(one)))
  return {
    goals: goals
      .map((goal) => ({ goal, items: readable.filter(({ goalId }) => goalId === goal.id) }))
      .filter(({ goal, items }) => goal.joint || goal.personId === personId || items.length > 0)
      .map(({ goal: { personId: _, joint: __, ...goal }, items }) => ({
        ...goal,
        items: items.map((item) => ({
          id: item.id,
          title: item.title,
          result: item.result,
          promiser: item.promiser,
          forName: item.forName,
          dueOn: item.dueOn,
          ...(item.often && { often: item.often }),
          state: item.state,
          own: item.promiserId === personId,
          duty: item.promiserId === personId ? item.duty : null,
        })),
      })),
  }
}

export const changeKinds = ['added', 'changed', 'gone'] as const
export interface PaperChange {
  readonly kind: (typeof changeKinds)[number]
  readonly of: 'goal' | 'agreement'
  readonly id: string
  readonly title: string
  /** Which data differ, for a change. */
  readonly fields: readonly string[]
}

/** What stands on the later paper and not, or otherwise, on the earlier one. */
export function changesBetween(before: PaperContent, after: PaperContent): readonly PaperChange[] {
  const goals = (content: PaperContent) =>
    content.goals.map(({ items: _, ...goal }) => ({ ...goal, title: goal.ownWords }))
  const items = (content: PaperContent) =>
    content.goals.flatMap((goal) => goal.items.map((item) => ({ ...item, goal: goal.id })))
  return [
    ...compare('goal', goals(before), goals(after)),
    ...compare('agreement', items(before), items(after)),
  ]
}

interface Named {
  readonly id: string
  readonly title: string
}

function compare<T extends Named>(
  of: PaperChange['of'],
  before: readonly T[],
  after: readonly T[],
): PaperChange[] {
  const earlier = new Map(before.map((one) => [one.id, one]))
  const later = new Set(after.map(({ id }) => id))
  const change = (
    kind: PaperChange['kind'],
    { id, title }: Named,
    fields: readonly string[],
  ): PaperChange => ({
    kind,
    of,
    id,
    title,
    fields,
  })
  return [
    ...after.flatMap((one) => {
      const was = earlier.get(one.id)
      if (!was) return [change('added', one, [])]
      const fields = differing(was, one)
      return fields.length > 0 ? [change('changed', one, fields)] : []
    }),
    ...before.filter(({ id }) => !later.has(id)).map((one) => change('gone', one, [])),
  ]
}

function differing(a: object, b: object): string[] {
  const [one, other] = [new Map(Object.entries(a)), new Map(Object.entries(b))]
  // A datum that only one of the two has is a difference as well.
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (key) => JSON.stringify(one.get(key)) !== JSON.stringify(other.get(key)),
  )
}
