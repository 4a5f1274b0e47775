import type { Context, Reply } from '#platform/http/route.ts'
import { seatsOfCase } from '#slices/cases'
import { receivedReferrals, receivedSubjects, referralsOfCase, subjectsOfCaseReferrals } from '../reads.ts'
import { answerDue } from '../rules/referral.ts'
import { shapeChains, shapeReceived } from '../shape.ts'

/** The referrals of a case; who directs it can act. */
export async function viewReferrals({ reader, today, actor }: Context, caseId: string): Promise<Reply> {
  const { rows, seats } = await reader.read(
    { text: subjectsOfCaseReferrals, values: [caseId] },
    { rows: referralsOfCase(caseId), seats: seatsOfCase(caseId) },
    { type: 'case', id: caseId },
  )
  const directs = seats.some(
    ({ holderId, role }) => holderId === actor.id && (role === 'director' || role === 'stand-in'),
  )
  return { body: { chains: shapeChains(rows, directs, today), answerBy: answerDue(today), today } }
}

/** What the own organisation received. */
export async function listReceived({ reader, today }: Context): Promise<Reply> {
  const { rows } = await reader.read({ text: receivedSubjects, values: [] }, { rows: receivedReferrals() })
  return { body: { referrals: rows.map((row) => shapeReceived(row, today)), today } }
}
