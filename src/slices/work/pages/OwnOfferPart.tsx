import type { Language } from '#platform/i18n/language.ts'
import { dayInWords, HiddenFields } from '#platform/web/site/index.ts'
import { ChoiceButtons } from '#platform/web/ui/index.ts'
import type { OwnOffer } from '../props.ts'
import { availableSteps } from '../rules/offer.ts'
import { type WorkPageText, workPageTexts } from './texts.ts'
import { workWords } from './words.ts'

export interface OwnOfferPartProps {
  readonly offer: OwnOffer
  readonly today: string
  readonly language: Language
  readonly formKey: string
}

export function whyWorkAddress(about: 'offer' | 'possibilities', id: string): string {
  return `/mijn-plan/${about === 'offer' ? 'werk' : 'mogelijkheden'}?${new URLSearchParams({ id })}`
}

/** One place: what, where, how much, how far it is; and yes or no as long as that can be said. */
export function OwnOfferPart({ offer, today, language, formKey }: OwnOfferPartProps) {
  const t = workPageTexts(language)
  const words = workWords(language)
  const steps = availableSteps(offer.state, 'resident')
  const about = <span className="rd-hidden">{t('about', { title: offer.title })}</span>
  const where = [offer.organisation, offer.address].filter((part) => part !== '').join(', ')
  return (
    <div>
      <h3>{offer.title}</h3>
      <p className="rd-own-waiting-turn">{stateOf(t, offer, today, language)}</p>
      <p>
        {where}. {words.hours(offer.hoursMin, offer.hoursMax)}. {offer.tasks}{' '}
        {offer.startsOn !== null &&
          offer.startsOn > today &&
          t('begins', { date: dayInWords(offer.startsOn, today, language) })}
      </p>
      {offer.state === 'proposed' ? (
        <ChoiceButtons
          action="/mijn-plan/werk"
          name="antwoord"
          choices={[
            { label: t('yes'), value: 'ja', variant: 'primary' },
            { label: t('no'), value: 'nee', href: whyWorkAddress('offer', offer.id) },
          ]}
        >
          <HiddenFields fields={{ id: offer.id, sleutel: formKey }} />
        </ChoiceButtons>
      ) : (
        steps.length > 0 && (
          <form className="rd-opinion" method="post" action="/mijn-plan/werk">
            <HiddenFields fields={{ id: offer.id, sleutel: formKey }} />
            {steps.includes('want') && (
              <button type="submit" name="antwoord" value="ja">
                {t('yes')}
                {about}
              </button>
            )}
            {steps.includes('not-want') && (
              <a href={whyWorkAddress('offer', offer.id)}>
                {t('change-no')}
                {about}
              </a>
            )}
          </form>
        )
      )}
    </div>
  )
}

function stateOf(t: WorkPageText, offer: OwnOffer, today: string, language: Language): string {
  const day = (date: string | null): string => (date === null ? '' : dayInWords(date, today, language))
  switch (offer.state) {
    case 'trial':
      return t('state-trial', { date: day(offer.trialUntil) })
    case 'started':
      return t('state-started', { date: day(offer.startedOn) })
    case 'stopped':
    case 'ended':
      return t('state-over')
    default:
      return t(`state-${offer.state}`)
  }
}
