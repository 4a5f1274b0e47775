import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import { useDomainWord } from '#slices/intake/web'
import type { DirectorOption } from '../contract.ts'
import { triageTexts } from './texts.ts'

/** Why this colleague, in one line: "kende dit gezin in 2025 · spreekt Turks · kent schulden". */
export function useFitWords(): (director: DirectorOption) => string {
  const t = useTexts(triageTexts)
  const language = useLanguage()
  const { today } = useSession()
  const domainWord = useDomainWord()
  const languages = new Intl.DisplayNames([language], { type: 'language' })
  return ({ tie, knewIn, speaks, knows, near }) => {
    if (tie !== null) return t(tie === 'declared' ? 'tie-declared' : 'tie-own-circle')
    return [
      knewIn !== null &&
        (knewIn === Number(today.slice(0, 4)) ? t('knows-household') : t('knew-in', { year: knewIn })),
      speaks !== null && t('speaks', { language: languages.of(speaks) ?? speaks }),
      knows.length > 0 && t('knows', { domains: knows.map(domainWord).join(', ') }),
      near && t('near'),
    ]
      .filter(Boolean)
      .join(' · ')
  }
}
