import { useRead } from '#platform/web/api/use-read.ts'
import { useSession } from '#platform/web/session/session.ts'
import type { Directory } from '#slices/organisations/contract'

export interface ReceiverGroup {
  readonly kind: 'partner' | 'worker'
  readonly receivers: readonly { readonly id: string; readonly label: string }[]
}

const receiving: readonly string[] = ['front-desk', 'assessor', 'director', 'professional']

/** Who can receive a referral: partners by link, and colleagues of other organisations who answer here. */
export function useReceivers(): readonly ReceiverGroup[] {
  const { id: myId } = useSession()
  const directory = useRead<Directory>('/v1/wegwijzer').data
  const workers = directory?.workers ?? []
  const own = workers.find(({ id }) => id === myId)?.organisation
  const labelled = (
    people: readonly { readonly id: string; readonly name: string; readonly organisation: string }[],
  ) =>
    people
      .filter(({ organisation }) => organisation !== own)
      .map(({ id, name, organisation }) => ({ id, label: `${organisation}, ${name}` }))
      .sort((a, b) => a.label.localeCompare(b.label))
  return [
    { kind: 'partner', receivers: labelled(directory?.partners ?? []) },
    { kind: 'worker', receivers: labelled(workers.filter(({ role }) => receiving.includes(role))) },
  ]
}
