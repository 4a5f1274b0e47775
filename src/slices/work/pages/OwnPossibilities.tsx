import type { Language } from '#platform/i18n/language.ts'
import { dayInWords, HiddenFields } from '#platform/web/site/index.ts'
import { FactList, Voice } from '#platform/web/ui/index.ts'
import type { ProfileOut } from '../contract/profile.ts'
import { factsOf } from './facts-of.ts'
import { whyWorkAddress } from './OwnOfferPart.tsx'
import { workPageTexts } from './texts.ts'
import { workWords } from './words.ts'

export interface OwnPossibilitiesProps {
  readonly noted: ProfileOut
  readonly today: string
  readonly language: Language
  readonly formKey: string
}

/** What was written down about work, with the question whether it is right. */
export function OwnPossibilities({ noted, today, language, formKey }: OwnPossibilitiesProps) {
  const t = workPageTexts(language)
  const { content, answer } = noted
  return (
    <div>
      <h3>{t('noted-title')}</h3>
      {content.wants !== '' && (
        <p>
          <Voice>{content.wants}</Voice>
        </p>
      )}
      <FactList facts={factsOf(t, workWords(language), content)} />
      <p className="rd-meta">
        {t('noted', { name: noted.notedBy, date: dayInWords(noted.notedOn, today, language) })}
      </p>
      <form className="rd-opinion" method="post" action="/mijn-plan/mogelijkheden">
        <HiddenFields fields={{ id: noted.id, sleutel: formKey }} />
        <span>{answer === null ? t('right') : t(`said-${answer}`)}</span>
        {answer === 'wrong' && <Voice>{noted.answerWords}</Voice>}
        {answer !== 'right' && (
          <button type="submit" name="antwoord" value="ja">
            {t('right-yes')}
          </button>
        )}
        {answer !== 'wrong' && <a href={whyWorkAddress('possibilities', noted.id)}>{t('right-no')}</a>}
      </form>
    </div>
  )
}
