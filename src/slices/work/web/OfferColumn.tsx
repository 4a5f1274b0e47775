import { Button, StateWord, Voice } from '#platform/web/ui/index.ts'
import type { OfferOut } from '../contract.ts'
import { OutflowLine } from './OutflowLine.tsx'
import { useWorkWords } from './use-words.ts'

export type OfferColumnProps = {
  readonly offers: readonly OfferOut[]
  readonly onStep: (offer: OfferOut) => void
  readonly onOutflow: (offer: OfferOut) => void
}

const marks = { talk: 'at-risk', silent: 'silent', late: 'late', going: 'accepted' } as const

/** What was offered to this person, with the next step. */
export function OfferColumn({ offers, onStep, onOutflow }: OfferColumnProps) {
  const { t, words, day } = useWorkWords()
  const next = offers.find(({ steps, state }) => steps.length > 0 && state !== 'started')
  return (
    <section aria-label={t('offered')}>
      <h2 className="rd-head">{t('offered')}</h2>
      {offers.length === 0 && <p className="rd-sec">{t('offered-none')}</p>}
      <ul className="rd-work-offers">
        {offers.map((offer) => {
          const { standing, state, trialUntil, startedOn, startBy, reason, outflow } = offer
          const over = state === 'stopped' || state === 'ended'
          return (
            <li key={offer.id}>
              {over ? (
                <span className="rd-sec">{t(`state-${state}`)}</span>
              ) : (
                <StateWord state={standing === null ? 'kept' : marks[standing]} word={t(`state-${state}`)} />
              )}
              <b dir="auto">{offer.title}</b>
              <span className="rd-meta">
                {[
                  t('place-of', { kind: words.kind(offer.kind), organisation: offer.organisation }),
                  t('offered-on', { date: day(offer.offeredOn), name: offer.offeredBy }),
                  ...(state === 'trial' && trialUntil ? [t('trial-until', { date: day(trialUntil) })] : []),
                  ...(startedOn ? [t('started-on', { date: day(startedOn) })] : []),
                  ...(startBy && standing !== null ? [t('start-by', { date: day(startBy) })] : []),
                  ...(reason ? [t(`reason-${reason}`)] : []),
                ].join(' · ')}
              </span>
              {offer.answerWords !== '' && <Voice>{offer.answerWords}</Voice>}
              {outflow && <OutflowLine outflow={outflow} whole />}
              <span className="rd-row rd-no-print">
                {offer.steps.length > 0 && (
                  <Button onClick={() => onStep(offer)} {...(offer === next && { shortcut: 'V' })}>
                    {t('next')}
                  </Button>
                )}
                {startedOn !== null && offer.mayMoney && (
                  <Button onClick={() => onOutflow(offer)}>
                    {t(outflow ? 'outflow-change' : 'outflow-do')}
                  </Button>
                )}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
