export type AgreementMark =
  | 'proposed'
  | 'accepted'
  | 'at-risk'
  | 'late'
  | 'silent'
  | 'kept'
  | 'broken'
  | 'renegotiated'

/** The order in which states are counted, everywhere. */
export const markOrder: readonly AgreementMark[] = [
  'late',
  'broken',
  'at-risk',
  'silent',
  'proposed',
  'renegotiated',
  'accepted',
  'kept',
]

/** States which ask for somebody: their words stand in bold on the time line. */
export const isException = (mark: AgreementMark): boolean => markOrder.indexOf(mark) < 4

export type IconName =
  | 'search'
  | 'phone'
  | 'clock'
  | 'quote'
  | 'logo'
  | 'lock'
  | 'ring1'
  | 'ring2'
  | 'ring3'
  | 'stop'
  | 'pair'
