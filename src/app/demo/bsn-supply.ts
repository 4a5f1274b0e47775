import { isTestBsn } from '#shared/bsn.ts'

/** Hands out BSNs of the official test range 999900006–999999990, in order; none once they are used up. */
export class BsnSupply {
  #next = 999900006

  take(): string {
    while (this.#next <= 999999990) {
      const candidate = String(this.#next++)
      if (isTestBsn(candidate)) return candidate
    }
    return ''
  }
}
