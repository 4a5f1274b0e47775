import { useRead } from '#platform/web/api/use-read.ts'
import type { Directory } from '../contract.ts'

/** Colleagues of all organisations, to choose from: name and organisation. */
export function useColleagueOptions(): readonly { readonly id: string; readonly label: string }[] {
  const workers = useRead<Directory>('/v1/wegwijzer').data?.workers ?? []
  return workers.map(({ id, name, organisation }) => ({ id, label: `${name}, ${organisation}` }))
}
