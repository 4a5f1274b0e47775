import type { Services } from '#platform/services.ts'
import { readCode } from '#shared/spoken-code.ts'

/** Twelve characters out of twenty-one: nobody finds one by trying, and a letter can still hold it. */
export const codeLength = 12

/** A code as somebody typed it, or as it stands in an address. */
export function codeOf(typed: string): string | undefined {
  return readCode(typed, codeLength)
}

/** Only this is kept of a code. */
export function codeHashOf(services: Services, code: string): Buffer {
  return services.secrets.sign(`step-verdict ${code}`)
}
