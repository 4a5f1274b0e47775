import type { Language } from '#platform/i18n/language.ts'
import type { AgreementOut, ProgressLine, PromiseList } from './contract.ts'

/** One fault on a form page: the field it belongs to and what is wrong. */
export interface PageFault {
  readonly field: string
  readonly reason: string
}

export interface PartnerLeftProps {
  readonly language: Language
  /** Whom to call; the list knows more than one. */
  readonly director: { readonly name: string; readonly phone: string } | null
}

export interface PartnerAskListProps {
  readonly language: Language
  /** Asked: the page says the same whatever the address was. */
  readonly asked: boolean
  readonly email: string
  readonly fault: 'address' | null
}

export interface PartnerListProps extends PromiseList {
  readonly language: Language
  readonly partner: { readonly name: string; readonly organisation: string }
  readonly linkUntil: string
  readonly done: string | null
}

export interface PartnerAgreementProps {
  readonly language: Language
  readonly today: string
  readonly partner: { readonly name: string; readonly organisation: string }
  readonly director: { readonly name: string; readonly phone: string }
  readonly linkUntil: string
  readonly current: AgreementOut
  readonly forPerson: { readonly name: string; readonly age: number | null }
  /** The partner's own promises in this household; the current one included. */
  readonly own: readonly AgreementOut[]
  /** The route: what happens in which order and who answers for it. */
  readonly steps: readonly {
    readonly id: string
    readonly place: number
    readonly name: string
    readonly state: 'planned' | 'running' | 'done' | 'skipped' | 'withdrawn'
    readonly organisation: string | null
  }[]
  /** Who else is around: that, not what. */
  readonly around: readonly {
    readonly name: string
    readonly organisation: string
    readonly phone: string | null
    readonly since: string
  }[]
  readonly pulses: readonly {
    readonly answer: 'on-track' | 'at-risk' | 'need-help'
    readonly at: string
    readonly remark: string
  }[]
  /** What was done with the resident, newest first. */
  readonly lines: readonly ProgressLine[]
  /** The date of the new round, when this one was agreed anew. */
  readonly newDueOn: string | null
  /** Where the forms go: behind a link of its own, or out of the list. */
  readonly addresses: {
    readonly self: string
    readonly answer: string
    readonly pulse: string
    readonly progress: string
    readonly proof: string
    /** The list that this was opened from. */
    readonly list: string | null
  }
  /** Fresh key of this form, so that a double tap does nothing twice. */
  readonly formKey: string
  readonly faults: readonly PageFault[]
  /** What was filled in, kept when something was wrong. */
  readonly filled: {
    readonly command?: string
    readonly answer?: string
    readonly remark: string
    readonly dueOn: string
    readonly dayOff?: string
    readonly progress?: {
      readonly kind: string
      readonly day: string
      readonly line: string
      readonly proofKind: string
      /** Names of files that were chosen: a browser does not give them back. */
      readonly files: readonly string[]
    }
  }
  /** The answer that was just given, thanked for on the same page. */
  readonly done: string | null
}
