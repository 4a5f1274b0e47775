import { useTexts } from '#platform/web/session/session.ts'
import type { Weight } from '../contract.ts'
import { triageTexts } from './texts.ts'

export function useWeightWord(): (weight: Weight) => string {
  const t = useTexts(triageTexts)
  return (weight) => t(weight)
}
