/** Addresses of the screens of direction. */
export const paths = {
  today: '/werk/vandaag',
  letGo: '/werk/losgelaten',
  households: '/werk/huishoudens',
} as const

export function casePath(
  id: string,
  with_: {
    readonly agreement?: string | undefined
    readonly referral?: string | undefined
    readonly table?: boolean
    /** The genogram in the place of the ecomap. */
    readonly family?: boolean
  } = {},
): string {
  const query = new URLSearchParams()
  if (with_.agreement) query.set('afspraak', with_.agreement)
  if (with_.referral) query.set('verwijzing', with_.referral)
  if (with_.table) query.set('als', 'tabel')
  else if (with_.family) query.set('als', 'familie')
  const text = query.toString()
  return `${paths.households}/${id}${text && `?${text}`}`
}

/** The case with what an exception is about in sight. */
export function casePathOf({
  caseId,
  objectKind,
  objectId,
}: {
  readonly caseId: string
  readonly objectKind: string
  readonly objectId: string
}): string {
  return casePath(caseId, {
    agreement: objectKind === 'agreement' ? objectId : undefined,
    referral: objectKind === 'referral' ? objectId : undefined,
  })
}

export function reportPath(id: string): string {
  return `${paths.households}/${id}/eindverslag`
}

export function phoneLink(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`
}
