import type { Language } from '#platform/i18n/language.ts'
import type { AgreementOut, ProgressLine } from '#slices/agreements/contract'
import type { GoalOut } from '#slices/plans/contract'
import type { Standing } from '#slices/referrals/contract'
import type { OwnQuestion } from '#slices/verdicts/pages'
import type { HeldPlace } from '#slices/waiting/contract'
import type { OwnWorkData } from '#slices/work/pages'

/** One agreement as its reader sees it: "u" when the reader promised it. */
export interface PlanItem extends AgreementOut {
  readonly mine: boolean
  /** First name of whom it is for, when that is somebody else of the household. */
  readonly forName: string | null
  readonly myOpinion: { readonly agrees: boolean; readonly words: string } | null
  /** What was done for it, newest first. */
  readonly lines: readonly ProgressLine[]
}

/** A place on a waiting list. */
export type OwnPlace = Omit<HeldPlace, 'personId'>

/** Where the resident's question went: to whom, how far, and whom to call when it takes too long. */
export interface OwnReferral {
  readonly id: string
  readonly organisation: string
  readonly contact: string
  readonly standing: Standing
  readonly answerBy: string
  readonly contactBy: string | null
  readonly contactOn: string | null
  readonly director: { readonly name: string; readonly phone: string } | null
}

/** One step of the route: what happens, and who answers for it. */
export interface OwnStep {
  readonly id: string
  readonly name: string
  readonly purpose: string
  readonly state: 'planned' | 'running' | 'done' | 'skipped' | 'withdrawn'
  readonly organisation: string | null
  readonly law: { readonly law: string; readonly article: string } | null
  readonly fromOn: string | null
  readonly endedOn: string | null
}

/** When and where the household sits round the table, and with whom. */
export interface OwnTable {
  readonly startsAt: string
  readonly place: string
  readonly people: readonly string[]
}

export interface MyPlanProps {
  readonly language: Language
  readonly today: string
  readonly name: string
  readonly director: { readonly name: string; readonly phone: string } | null
  /** Who steers while the director is away. */
  readonly standIn: { readonly name: string; readonly phone: string } | null
  /** Who directs from a day to come. */
  readonly coming: { readonly name: string; readonly switchOn: string } | null
  /** The own task that is due first. */
  readonly task: PlanItem | null
  /** The next round table of the household. */
  readonly table: OwnTable | null
  /** What is offered to work or learn, and what is written down about it. */
  readonly work: OwnWorkData
  readonly waiting: readonly OwnPlace[]
  /** Versions of the own plan that were put on paper, newest first. */
  readonly papers: readonly {
    readonly id: string
    readonly number: number
    readonly madeOn: string
    readonly signed: boolean
  }[]
  readonly referrals: readonly OwnReferral[]
  readonly route: readonly OwnStep[]
  /** Whether the resident was helped well with what was done lately. */
  readonly questions: readonly OwnQuestion[]
  /** The resident wants no more such questions. */
  readonly stopped: boolean
  readonly counts: readonly { readonly mark: string; readonly count: number }[]
  readonly goals: readonly (GoalOut & {
    readonly items: readonly PlanItem[]
    /** What the resident said about the goal itself. */
    readonly myOpinion?: PlanItem['myOpinion']
  })[]
  readonly closed: boolean
  readonly formKey: string
  readonly done: string | null
  /** Which folded parts stand open: ids of goals, and names of parts. */
  readonly open: readonly string[]
}

export interface WhyNotProps {
  readonly language: Language
  readonly item: {
    readonly kind: 'goal' | 'agreement'
    readonly id: string
    readonly title: string
    readonly mine: boolean
    /** A duty by law: the no goes to a human being first. */
    readonly duty: boolean
  }
  /** disagree with an item, decline an own proposal, or say that an own task does not work out. */
  readonly purpose: 'disagree' | 'decline' | 'risk'
  readonly words: string
  readonly fault: string | null
  readonly formKey: string
}

export interface DutyProps {
  readonly language: Language
  readonly today: string
  readonly item: PlanItem
  readonly director: MyPlanProps['director']
  readonly formKey: string
}

export interface VerdictProps {
  readonly language: Language
  readonly goal: GoalOut
  readonly verdict: string | null
  readonly words: string
  readonly fault: string | null
  readonly formKey: string
}

export interface HomeProps {
  readonly language: Language
  readonly demo: boolean
  readonly signedInAs: { readonly name: string; readonly kind: 'worker' | 'resident' } | null
}

export interface SignInProps {
  readonly language: Language
  readonly returnTo: string
  /** Why the last attempt did not work. */
  readonly failed: 'expired' | 'unknown-person' | 'too-weak' | 'failed' | 'provider-down' | null
}

export interface OutboxProps {
  readonly language: Language
  readonly messages: readonly {
    readonly id: string
    readonly channel: 'email' | 'sms' | 'letter'
    readonly recipient: string
    readonly recipientName: string
    readonly subject: string
    readonly body: string
    readonly writtenAt: string
    readonly withdrawn: boolean
    /** Address of a partner link inside the message, to follow in the demo. */
    readonly link: string | null
  }[]
}

/** Also used for 404 and for everything that was refused on a page. */
export interface ProblemProps {
  readonly language: Language
  readonly problem?: {
    readonly title: string
    readonly detail: string
    readonly status: number
    readonly code?: string
  }
}
