import { createStore, del, get, set } from 'idb-keyval'
import { keptMark } from '#platform/web/session/sign-out.ts'
import type { Conversation } from './draft.ts'

/**
 * A conversation on the device: encrypted with AES-GCM under a key that the browser does not hand out (Web Cryptography API,
 * non-extractable), in IndexedDB. One at a time. It is wiped when it stands in the plan, at signing out (Clear-Site-Data), and
 * when its time is over.
 */
interface Sealed {
  readonly key: CryptoKey
  readonly iv: Uint8Array<ArrayBuffer>
  readonly content: ArrayBuffer
  readonly until: string
  readonly workerId: string
}

const store = () => createStore('rondom-keukentafel', 'gesprek')
const slot = 'gesprek'

export function canKeep(): boolean {
  return globalThis.crypto?.subtle !== undefined && 'indexedDB' in globalThis
}

export async function keep(conversation: Conversation): Promise<void> {
  const earlier = await get<Sealed>(slot, store())
  const key =
    earlier?.key ??
    (await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']))
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const plain = new TextEncoder().encode(JSON.stringify(conversation))
  const content = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain)
  const { until, worker } = conversation.table
  await set(slot, { key, iv, content, until, workerId: worker.id } satisfies Sealed, store())
  localStorage.setItem(keptMark, until)
}

/** The conversation that is kept, unless its time is over: then it is wiped. */
export async function kept(): Promise<Conversation | undefined> {
  const sealed = await sealedNow()
  if (!sealed) return undefined
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv }, sealed.key, sealed.content)
  return JSON.parse(new TextDecoder().decode(plain)) as Conversation
}

/** The same for one worker; of a colleague only until when it is kept, so that it is not lost under the next. */
export async function keptOf(
  workerId: string,
): Promise<{ readonly own?: Conversation | undefined; readonly colleagueUntil?: string }> {
  const sealed = await sealedNow()
  if (sealed && sealed.workerId !== workerId) return { colleagueUntil: sealed.until }
  return { own: await kept() }
}

async function sealedNow(): Promise<Sealed | undefined> {
  if (!canKeep()) return undefined
  const sealed = await get<Sealed>(slot, store())
  if (!sealed || new Date(sealed.until).getTime() > Date.now()) return sealed
  await wipe()
  return undefined
}

export async function wipe(): Promise<void> {
  localStorage.removeItem(keptMark)
  await del(slot, store())
}
