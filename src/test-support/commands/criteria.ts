import { firstCriteria } from '#slices/criteria/contract'
import { openedCase } from '../scenes.ts'
import type { Command, Ground } from './command.ts'

/** What a municipality publishes and promises, and the weight of a running case. */
export async function criteriaCommands({ app }: Ground): Promise<Command[]> {
  // A case of its own: the others move the shared one along.
  const { caseId } = await openedCase(app)
  return [
    {
      name: 'publishCriteria',
      path: '/v1/zwaartecriteria',
      who: 'wim',
      ifMatch: 1,
      body: { items: firstCriteria.toReversed() },
      required: ['items'],
    },
    {
      name: 'weighCase',
      path: `/v1/casussen/${caseId}/_zwaarte`,
      who: 'nadia',
      ifMatch: 1,
      body: { weight: 'light', reasons: ['one-question'] },
      required: ['weight', 'reasons'],
      text: ['note', 500],
    },
    {
      name: 'setCallBackNorm',
      path: '/v1/terugbelnorm',
      who: 'wim',
      ifMatch: 1,
      body: { workingHours: 6, opensAt: '09:00', closesAt: '16:30' },
      required: ['workingHours', 'opensAt', 'closesAt'],
    },
    {
      name: 'setAdviceNorm',
      path: '/v1/adviesnorm',
      who: 'wim',
      body: { workingDays: 2, fromOn: '2026-12-01' },
      required: ['workingDays', 'fromOn'],
    },
  ]
}
