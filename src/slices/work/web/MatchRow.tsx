import { useEffect, useRef } from 'react'
import { Button } from '#platform/web/ui/index.ts'
import type { PlaceOut } from '../contract.ts'
import type { Finding, Match } from '../rules/match.ts'
import { useWorkWords, type Verdict } from './use-words.ts'

export type MatchRowProps = {
  readonly match: Match
  readonly place: PlaceOut
  readonly today: string
  readonly selected: boolean
  readonly onSelect: () => void
  readonly onOffer: () => void
}

/** One place beside one person: what is in the way, what is met, what is not as wished, and what nobody asked. */
export function MatchRow({ match, place, today, selected, onSelect, onOffer }: MatchRowProps) {
  const { t, words, day } = useWorkWords()
  const ref = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (selected) ref.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  const { startsOn } = place
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: rows are selected by J and K; pointing is a shortcut to it
    <li
      ref={ref}
      className={selected ? 'rd-work-match rd-is-current' : 'rd-work-match'}
      aria-current={selected ? 'true' : undefined}
      onClick={onSelect}
    >
      <div>
        <b dir="auto">{place.title}</b>
        <span className="rd-work-line rd-meta">
          {[
            t('place-of', { kind: words.kind(place.kind), organisation: place.organisation }),
            words.hours(place.hoursMin, place.hoursMax),
            ...(startsOn !== null && startsOn > today ? [t('begins', { date: day(startsOn) })] : []),
          ].join(' · ')}
        </span>
        <Findings verdict="fail" findings={match.fails} />
        <Findings verdict="met" findings={match.met} />
        <Findings verdict="unmet" findings={match.unmet} />
        <Findings verdict="open" findings={match.open} />
      </div>
      <Button
        className="rd-no-print"
        variant={selected ? 'primary' : 'secondary'}
        onClick={onOffer}
        {...(selected && { shortcut: '↵' })}
      >
        {t('offer')}
        <span className="rd-hidden">: {place.title}</span>
      </Button>
    </li>
  )
}

const signs = { fail: '✕', met: '✓', unmet: '–', open: '?' } as const
const labels = { fail: 'fails', met: 'met', unmet: 'unmet', open: 'open' } as const

/** What was found of one kind, with its sign and its word. */
export function Findings({
  verdict,
  findings,
}: {
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
}) {
  const { t, finding } = useWorkWords()
  if (findings.length === 0) return null
  return (
    <p className={`rd-work-found rd-work-${verdict}`}>
      <span className="rd-work-sign" aria-hidden="true">
        {signs[verdict]}
      </span>
      <span className="rd-work-label">{t(labels[verdict])}:</span>{' '}
      {findings.map((one) => finding(verdict, one)).join(' · ')}
    </p>
  )
}
