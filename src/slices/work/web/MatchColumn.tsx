import { ScreenLink } from '#platform/web/navigation.tsx'
import type { PlaceOut } from '../contract.ts'
import type { Match } from '../rules/match.ts'
import { MatchRow } from './MatchRow.tsx'
import { placesPath } from './paths.ts'
import { useWorkWords } from './use-words.ts'

export type MatchColumnProps = {
  readonly matches: readonly Match[]
  readonly places: readonly PlaceOut[]
  /** Whether anything is written about this person. */
  readonly known: boolean
  readonly today: string
  readonly selected: string | undefined
  readonly onSelect: (placeId: string) => void
  readonly onOffer: (place: PlaceOut) => void
}

/** Every place there is: first what fits, in an order that is said; then what does not fit now, with why. */
export function MatchColumn(props: MatchColumnProps) {
  const { matches, places, known, today, selected, onSelect, onOffer } = props
  const { t } = useWorkWords()
  const byId = new Map(places.map((place) => [place.id, place]))
  const fits = matches.filter(({ fails }) => fails.length === 0)
  const not = matches.filter(({ fails }) => fails.length > 0)
  const rows = (list: readonly Match[]) =>
    list.map((match) => {
      const place = byId.get(match.placeId)
      return (
        place && (
          <MatchRow
            key={place.id}
            match={match}
            place={place}
            today={today}
            selected={place.id === selected}
            onSelect={() => onSelect(place.id)}
            onOffer={() => onOffer(place)}
          />
        )
      )
    })
  return (
    <section aria-label={t('what-fits')}>
      <h2 className="rd-head">
        {t('what-fits')} <small>{known && t('fits-order')}</small>
      </h2>
      {!known && <p className="rd-sec">{t('fits-unknown')}</p>}
      {known && places.length === 0 && <p className="rd-sec">{t('no-places')}</p>}
      {known && places.length > 0 && fits.length === 0 && <p className="rd-sec">{t('fits-none')}</p>}
      <ul className="rd-work-matches">{rows(fits)}</ul>
      {not.length > 0 && (
        <>
          <h3 className="rd-work-not">
            {t('fits-not')} <small>{t('fits-not-why')}</small>
          </h3>
          <ul className="rd-work-matches">{rows(not)}</ul>
        </>
      )}
      <p>
        <ScreenLink to={placesPath}>{t('show-places')}</ScreenLink>
      </p>
    </section>
  )
}
