import type { ReactNode } from 'react'

export type VoiceProps = {
  /** Language of the words, when it differs from the page. */
  readonly lang?: string
  readonly children: ReactNode
}

/** The resident's own words: the only text in the serif. */
export function Voice({ lang, children }: VoiceProps) {
  return (
    <q className="rd-voice" lang={lang}>
      {children}
    </q>
  )
}
