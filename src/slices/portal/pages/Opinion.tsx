import type { Language } from '#platform/i18n/language.ts'
import { HiddenFields } from '#platform/web/site/index.ts'
import { Voice } from '#platform/web/ui/index.ts'
import { whyAddress } from './addresses.ts'
import { portalTexts } from './texts.ts'

export interface OpinionProps {
  readonly kind: 'goal' | 'agreement'
  readonly id: string
  readonly title: string
  readonly given: { readonly agrees: boolean; readonly words: string } | null
  readonly language: Language
  readonly formKey: string
}

/** Agree or disagree with what stands in the plan, on the spot; what was said stays to be changed. */
export function Opinion({ kind, id, title, given, language, formKey }: OpinionProps) {
  const t = portalTexts(language)
  const about = <span className="rd-hidden">{t('agree-about', { title })}</span>
  const yes = given === null ? t('agree-yes') : t('said-change-yes')
  const no = given === null ? t('agree-no') : t('said-change-no')
  return (
    <form className="rd-opinion" method="post" action="/mijn-plan/ja">
      <HiddenFields fields={{ soort: kind, id, sleutel: formKey }} />
      <span>{given === null ? t('agree-question') : t(given.agrees ? 'said-yes' : 'said-no')}</span>
      {given !== null && given.words !== '' && <Voice>{given.words}</Voice>}
      {given?.agrees !== true && (
        <button type="submit">
          {yes}
          {about}
        </button>
      )}
      {given?.agrees !== false && (
        <a href={whyAddress(kind, id, 'disagree')}>
          {no}
          {about}
        </a>
      )}
    </form>
  )
}
