declare const brand: unique symbol

/** A UUIDv7 (RFC 9562) that names one kind of object; kinds cannot be mixed up by the compiler. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind }

export type TenantId = Id<'tenant'>
export type PersonId = Id<'person'>
export type HouseholdId = Id<'household'>
export type OrganisationId = Id<'organisation'>
export type WorkerId = Id<'worker'>
export type PartnerId = Id<'partner'>
export type ReportId = Id<'report'>
export type QuestionId = Id<'question'>
export type CaseId = Id<'case'>
export type SeatId = Id<'seat'>
export type GoalId = Id<'goal'>
export type AgreementId = Id<'agreement'>

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

export function isId(value: string): boolean {
  return uuid.test(value)
}
