import { isTestBsn } from '../../src/shared/bsn.ts'

/** Numbers of the official test range, from its top downward: the demo takes them from the bottom up. */
export function testBsn(nth: number): string {
  let found = 0
  for (let number = 999_999_990; number >= 999_900_006; number--) {
    if (isTestBsn(String(number)) && found++ === nth) return String(number)
  }
  throw new Error(`the test range has no BSN number ${nth}`)
}
