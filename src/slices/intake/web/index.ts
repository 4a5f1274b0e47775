/** Bellen (the call), and the words for life domains, channels and first splits. */
export { CallScreen } from './CallScreen.tsx'
export { useChannelWord, useDomainWord, useSplitWord } from './words.ts'
