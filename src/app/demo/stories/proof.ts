import type { Actor } from '#platform/access/policy.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { letterPicture } from '../letter-picture.ts'
import type { World } from '../world.ts'

/** Who directs wants to see that it was done. */
export async function askProof(
  { player }: World,
  director: Actor,
  id: string,
  ifMatch: number,
): Promise<void> {
  await player.call(director, 'askAgreementProof', { params: { id }, ifMatch, body: { asked: true } })
}

/** "Gedaan" with a photo of a letter. */
export async function keepWithProof(
  { player }: World,
  actor: Actor,
  id: string,
  { day, line, ifMatch }: { readonly day: PlainDate; readonly line: string; readonly ifMatch: number },
): Promise<void> {
  const files = [{ name: 'brief.png', bytes: letterPicture() }]
  const body = { day, line, proofKind: 'letter', files }
  await player.call(actor, 'keepAgreementWithProof', { params: { id }, ifMatch, body })
}
