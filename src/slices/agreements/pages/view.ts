import { dayInWords } from '#platform/web/site/index.ts'
import type { AgreementMark } from '#platform/web/ui/index.ts'
import type { AgreementOut } from '../contract.ts'
import type { PageFault, PartnerAgreementProps } from '../props.ts'
import { type AgreementText, agreementTexts } from './texts.ts'

/** What every part of the partner's page needs: the texts, the asker's name and the faults of its own form. */
export interface PartnerView extends PartnerAgreementProps {
  readonly t: AgreementText
  readonly asker: string
  day(day: string): string
}

export function viewOf(props: PartnerAgreementProps): PartnerView {
  const t = agreementTexts(props.language)
  return {
    ...props,
    t,
    asker: props.director.name === '' ? t('director-unknown') : props.director.name,
    day: (day) => dayInWords(day, props.today, props.language),
  }
}

/** The state in the words of a professional; answers of a promiser are words, no other shape. */
export function stateWord(
  t: AgreementText,
  agreement: AgreementOut,
): { readonly state: AgreementMark; readonly word: string } {
  const { state, mark, days, waits } = agreement
  if (waits !== null && (mark === 'accepted' || mark === 'renegotiated'))
    return { state: mark, word: t('word-waits') }
  if (state === 'countered' || state === 'declined' || state === 'cancelled')
    return { state: mark, word: t(`word-${state}`) }
  return { state: mark, word: t(`word-${mark}`, { count: days }) }
}

/** Which form a fault belongs to; one that belongs to no field stands in the summary only. */
export type FormName = 'accept' | 'counter' | 'decline' | 'miss' | 'pulse' | 'progress' | 'proof'

export function formOf({ filled }: PartnerAgreementProps): FormName {
  if (filled.progress !== undefined) return filled.command === 'keep' ? 'proof' : 'progress'
  if (filled.answer !== undefined) return 'pulse'
  const { command } = filled
  return command === 'counter' || command === 'decline' || command === 'miss' ? command : 'accept'
}

export function fieldId(form: FormName, field: string): string {
  return `${form}-${field}`
}

/** Fields that a fault can be linked to. */
const inForm = ['remark', 'dueOn', 'line', 'day', 'kind', 'proofKind', 'files'] as const

/** A fault of one file stands at the field in which it was chosen. */
const fieldOf = (field: string): string => field.replace(/\/.*$/, '')

/** Faults with the field they link to; without such a field they link to the question. */
export function summaryOf(
  props: PartnerAgreementProps,
): { readonly fieldId: string; readonly message: string }[] {
  const form = formOf(props)
  return props.faults.map(({ field, reason }) => ({
    fieldId: inForm.some((own) => own === fieldOf(field)) ? fieldId(form, fieldOf(field)) : 'request',
    message: reason,
  }))
}

/** What a form shows in a field: kept input and the fault, when this form was the one that was sent. */
export function shown(
  props: PartnerAgreementProps,
  form: FormName,
  field: PageFault['field'] & ('remark' | 'dueOn'),
): { readonly value: string; readonly error: { readonly error?: string } } {
  if (formOf(props) !== form) return { value: '', error: {} }
  const fault = props.faults.find((candidate) => candidate.field === field)
  return { value: props.filled[field], error: fault ? { error: fault.reason } : {} }
}

/** The first fault of a field, when this form was the one that was sent. */
export function faultIn(
  props: PartnerAgreementProps,
  form: FormName,
  field: 'line' | 'day' | 'files',
): { readonly error?: string } {
  const fault = formOf(props) === form ? props.faults.find((one) => fieldOf(one.field) === field) : undefined
  return fault ? { error: fault.reason } : {}
}

/** Every answer that is thanked for. */
export const answers = [
  'accept',
  'counter',
  'look-into',
  'decline',
  'keep',
  'miss',
  'take-back',
  'on-track',
  'at-risk',
  'need-help',
  'voortgang',
] as const

/** The answers to "how is this going?" with their marks; no answer is chosen beforehand by colour alone. */
export function pulseOptions(t: AgreementText) {
  return [
    { value: 'on-track', state: 'accepted', label: t('pulse-on-track') },
    { value: 'at-risk', state: 'at-risk', label: t('pulse-at-risk') },
    { value: 'need-help', state: 'silent', label: t('pulse-need-help') },
  ] as const
}
