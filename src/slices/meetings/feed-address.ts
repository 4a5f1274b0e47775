import type { Services } from '#platform/services.ts'

/** The part of the address that cannot be guessed; nothing is kept for it, and it stops when its owner leaves. */
export function feedMark(secrets: Services['secrets'], tenantId: string, workerId: string): string {
  return secrets.sign(`meetings ${tenantId} ${workerId}`).toString('base64url')
}

export function feedAddress(services: Services, tenantId: string, workerId: string): string {
  const mark = feedMark(services.secrets, tenantId, workerId)
  return `${services.publicUrl()}/v1/bijeenkomsten/abonnementen/${workerId}/${mark}.ics`
}
