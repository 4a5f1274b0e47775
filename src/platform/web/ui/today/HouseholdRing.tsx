import type { ReactNode } from 'react'
import { Icon } from '../marks/Icon.tsx'
import { StateMark } from '../marks/StateMark.tsx'
import type { AgreementMark } from '../marks/states.ts'

export type HouseholdRingMark = {
  readonly id: string
  readonly state: AgreementMark
  readonly label: string
  /** A resident's verdict: quotation marks instead of the state's shape. */
  readonly verdict?: boolean
}

export type HouseholdRingProps = {
  readonly total: number
  /** Households which need nobody today: the number in the middle. */
  readonly quiet: number
  readonly marks: readonly HouseholdRingMark[]
  /** Whole sentence, read aloud: "36 huishoudens in een ring, 6 vragen aandacht". */
  readonly label: string
  readonly children: ReactNode
}

const SIZE = 226
const RADIUS = 96
const PLACES = 72

const point = (share: number): { x: number; y: number } => {
  const angle = share * 2 * Math.PI
  return { x: SIZE / 2 + Math.sin(angle) * RADIUS, y: SIZE / 2 - Math.cos(angle) * RADIUS }
}

/** Letting go must be seen to work: one dot per household (one per share above 72), marks where somebody is needed. */
export function HouseholdRing({ total, quiet, marks, label, children }: HouseholdRingProps) {
  const places = Math.max(Math.min(total, PLACES), marks.length, 1)
  const step = places / Math.max(marks.length, 1)
  const marked = new Map(marks.map((mark, index) => [Math.floor(index * step), mark]))
  return (
    <div className="rd-ring">
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-label={label}>
        <circle className="rd-ring-line" cx={SIZE / 2} cy={SIZE / 2} r={RADIUS} />
        {Array.from({ length: places }, (_, index) => {
          const { x, y } = point(index / places)
          const mark = marked.get(index)
          if (!mark)
            return (
              <circle key={`${x} ${y}`} className="rd-ring-dot" cx={x} cy={y} r={places > 48 ? 2.4 : 3.6} />
            )
          return (
            <g key={mark.id}>
              <title>{mark.label}</title>
              <circle className="rd-ring-gap" cx={x} cy={y} r={11} />
              {mark.verdict ? (
                <g className="rd-s-broken" transform={`translate(${x - 8} ${y - 8})`}>
                  <Icon name="quote" />
                </g>
              ) : (
                <StateMark state={mark.state} at={{ x, y }} />
              )}
            </g>
          )
        })}
      </svg>
      <p>
        <b>{quiet}</b>
        <span>{children}</span>
      </p>
    </div>
  )
}
