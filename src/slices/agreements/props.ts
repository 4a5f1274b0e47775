import type { Language } from '#platform/i18n/language.ts'
import type { AgreementOut } from './contract.ts'

/** One fault on a form page: the field it belongs to and what is wrong. */
export interface PageFault {
  readonly field: string
  readonly reason: string
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
  /** Fresh key of this form, so that a double tap does nothing twice. */
  readonly formKey: string
  readonly faults: readonly PageFault[]
  /** What was filled in, kept when something was wrong. */
  readonly filled: {
    readonly command?: string
    readonly answer?: string
    readonly remark: string
    readonly dueOn: string
  }
  /** The answer that was just given, thanked for on the same page. */
  readonly done: string | null
}
