/** To whom work was given, or nobody yet. */
export function toOf(row: {
  readonly team_id: string | null
  readonly worker_id: string | null
  readonly to_name: string | null
}): { readonly kind: 'team' | 'worker'; readonly id: string; readonly name: string } | null {
  const id = row.worker_id ?? row.team_id
  return id === null
    ? null
    : { kind: row.worker_id === null ? 'team' : 'worker', id, name: row.to_name ?? '' }
}
