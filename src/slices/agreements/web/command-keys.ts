import type { AgreementCommand, AgreementOut } from '../contract.ts'

/** One letter per command, the same wherever an agreement is selected; what is rare has none. */
export const commandKeys = {
  accept: 'j',
  'agree-to-date': 'j',
  'keep-date': 'l',
  counter: 'd',
  decline: 'c',
  'look-into': 'y',
  'report-risk': 'q',
  recover: 'u',
  keep: 'k',
  miss: '',
  skip: '',
  'take-back': '',
  break: 'x',
  renegotiate: 'o',
  cancel: 'v',
} as const satisfies Record<AgreementCommand, string>

/** What a command asks before it is sent; the others go at once. */
export const commandAsks = {
  accept: null,
  'agree-to-date': null,
  'keep-date': null,
  'look-into': null,
  recover: null,
  counter: 'date',
  renegotiate: 'date',
  keep: 'remark',
  'take-back': null,
  miss: 'reason',
  skip: 'reason',
  decline: 'reason',
  'report-risk': 'reason',
  break: 'reason',
  cancel: 'reason',
} as const satisfies Record<AgreementCommand, 'date' | 'remark' | 'reason' | null>

/** One time of what is repeated is told at once: a remark every week would be asked in vain. */
export function asksFirst(command: AgreementCommand, { repeats }: Pick<AgreementOut, 'repeats'>): boolean {
  return commandAsks[command] !== null && !(command === 'keep' && repeats !== null)
}
