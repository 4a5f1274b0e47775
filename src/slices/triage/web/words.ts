import { useTexts } from '#platform/web/session/session.ts'
import { type ReasonCode, reasonCodes, type Weight } from '../rules/weight.ts'
import { triageTexts } from './texts.ts'

export function useWeightWord(): (weight: Weight) => string {
  const t = useTexts(triageTexts)
  return (weight) => t(weight)
}

/** The words of a reason for the weight; a reason without words stays as it is. */
export function useReasonWord(): (reason: string) => string {
  const t = useTexts(triageTexts)
  return (reason) => {
    const code = reasonCodes.find((known): known is ReasonCode => known === reason)
    return code === undefined ? reason : t(code)
  }
}
