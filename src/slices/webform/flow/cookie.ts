import type { Cookie } from '#platform/http/page.ts'

/** Holds the token of the form that is open in this browser. */
export const cookieName = 'melding'

const hours = 4

export function keeping(token: string): readonly Cookie[] {
  return [{ name: cookieName, value: token, maxAge: hours * 3600 }]
}

export const forgetting: readonly Cookie[] = [{ name: cookieName, value: '', maxAge: 0 }]
