import { dayInWords } from '#platform/web/site/index.ts'
import type { PartnerReferralProps } from '../props.ts'
import { type ReferralPageText, referralPageTexts } from './texts.ts'

/** What every part of the page needs. */
export interface ReferralPageView extends PartnerReferralProps {
  readonly t: ReferralPageText
  /** Who sent it. */
  readonly asker: string
  day(day: string): string
}

export function viewOf(props: PartnerReferralProps): ReferralPageView {
  return {
    ...props,
    t: referralPageTexts(props.language),
    asker: props.referral.from.name,
    day: (day) => dayInWords(day, props.today, props.language),
  }
}

type Field = 'words' | 'reason' | 'outcome' | 'on'

/** Where a fault about a field of one answer points. */
export function fieldId(command: string, field: string): string {
  return `${command}-${field}`
}

/** What a field shows: kept input and the fault, when its form was the one that was sent. */
export function shown(
  { faults, filled }: PartnerReferralProps,
  command: string,
  field: Field,
): { readonly value: string; readonly error: { readonly error?: string } } {
  if (filled.command !== command) return { value: '', error: {} }
  const fault = faults.find((one) => one.field === field)
  return { value: filled[field], error: fault ? { error: fault.reason } : {} }
}

const fields: readonly string[] = ['words', 'reason', 'outcome', 'on']

/** Faults with the field they link to; without such a field they link to the question. */
export function summaryOf({ faults, filled }: PartnerReferralProps) {
  return faults.map(({ field, reason }) => ({
    fieldId: filled.command && fields.includes(field) ? fieldId(filled.command, field) : 'request',
    message: reason,
  }))
}
