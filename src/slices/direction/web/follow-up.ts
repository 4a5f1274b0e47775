import { post } from '#platform/web/api/request.ts'
import type { Exception, FollowUpKind } from '../contract.ts'

export interface FollowedUp {
  readonly id: string
  /** A message goes out, unless it is undone in time. */
  readonly sent: boolean
}

type About = Pick<Exception, 'caseId' | 'objectKind' | 'objectId'>

/** Records what was done about an exception. */
export function followUp({ caseId, objectKind, objectId }: About, kind: FollowUpKind): Promise<FollowedUp> {
  return post<FollowedUp>('/v1/opvolgingen', { caseId, objectKind, objectId, kind })
}

/** Takes it back; what was not sent yet is not sent any more. */
export function undoFollowUp(id: string): Promise<void> {
  return post(`/v1/opvolgingen/${id}/_ongedaan`, undefined)
}
