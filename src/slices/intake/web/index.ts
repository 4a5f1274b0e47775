/** Bellen, Terugbellen, Buurtvragen, how a report came in, and the words for life domains, channels and first splits. */
import { lazyScreen } from '#platform/web/screen/lazy-screen.tsx'

export const CallScreen = lazyScreen(async () => (await import('./CallScreen.tsx')).CallScreen)
export const CallBackScreen = lazyScreen(async () => (await import('./CallBackScreen.tsx')).CallBackScreen)
export const NeighbourhoodScreen = lazyScreen(
  async () => (await import('./NeighbourhoodScreen.tsx')).NeighbourhoodScreen,
)
export { type LifeDomain, lifeDomains } from '../rules/life-domains.ts'
export { AddresseeSelect, type AddresseeSelectProps, addresseeOf } from './AddresseeSelect.tsx'
export { ArrivalFacts, type ArrivalFactsProps } from './ArrivalFacts.tsx'
export { SameReport, type SameReportProps } from './SameReport.tsx'
export { CallBackNormSection } from './setup/CallBackNormSection.tsx'
export { ChecklistSection } from './setup/ChecklistSection.tsx'
export { useChannelWord, useDomainWord, useSenderWord, useSplitWord } from './words.ts'
