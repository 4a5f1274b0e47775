/** Bellen (the call), and the words for life domains, channels and first splits. */
import { lazyScreen } from '#platform/web/screen/lazy-screen.tsx'

export const CallScreen = lazyScreen(async () => (await import('./CallScreen.tsx')).CallScreen)
export { lifeDomains } from '../rules/life-domains.ts'
export { useChannelWord, useDomainWord, useSplitWord } from './words.ts'
