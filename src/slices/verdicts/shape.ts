import { callName } from '#shared/names.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { HeardVerdict } from './contract.ts'
import type { HeardRow, VerdictRow } from './reads.ts'
import { lastDay, standingOf } from './rules/answer.ts'

/** What a resident said, as somebody who helped reads it: a first name and an initial. */
export function shapeHeard({ givenNames, familyName, ...row }: HeardRow): HeardVerdict {
  const first = callName(givenNames)
  return { ...row, forName: first === '' ? familyName : `${first} ${familyName.slice(0, 1)}.` }
}

/** A question as Mijn plan announces it. */
export function shapeQuestion(row: VerdictRow, today: PlainDate) {
  return {
    id: row.id,
    stepKind: row.stepKind,
    about: row.about,
    helper: row.helperName,
    stepOn: row.stepOn,
    open: standingOf(row, today) === 'open',
    lastDay: lastDay(row),
  }
}
