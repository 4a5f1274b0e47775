import { StateMark } from '../marks/StateMark.tsx'
import type { EcomapTie, PlacedNode } from './ecomap-model.ts'

export type EcomapTieLineProps = {
  readonly tie: EcomapTie
  readonly from: PlacedNode
  readonly to: PlacedNode
  readonly part: 'line' | 'mark'
  /** One of very many, and nothing is the matter with it. */
  readonly quiet: boolean
}

const zigzag = (a: PlacedNode, b: PlacedNode): string => {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
  const steps = Math.max(6, Math.round(length / 9))
  const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length]
  return Array.from({ length: steps + 1 }, (_, index) => {
    const off = index === 0 || index === steps ? 0 : index % 2 === 0 ? -4 : 4
    const along = (length * index) / steps
    return `${(a.x + ux * along - uy * off).toFixed(1)},${(a.y + uy * along + ux * off).toFixed(1)}`
  }).join(' ')
}

const tieClass = (tie: EcomapTie, from: PlacedNode, to: PlacedNode): string => {
  const kinds = [from.kind, to.kind]
  const kind = (['that', 'network', 'director', 'household', 'professional'] as const).find((k) =>
    kinds.includes(k),
  )
  const inFamily = kinds.every((k) => k === 'resident' || k === 'household')
  const state = tie.state && `rd-s-${tie.state.mark} rd-eco-stated rd-eco-${tie.state.mark}`
  return ['rd-eco-tie', `rd-eco-${tie.strength}`, `rd-eco-of-${inFamily ? 'household' : kind}`, state]
    .filter(Boolean)
    .join(' ')
}

/** A tie between two circles; its state mark is drawn later, above the lines. */
export function EcomapTieLine({ tie, from, to, part, quiet }: EcomapTieLineProps) {
  if (part === 'line') {
    const className = quiet ? `${tieClass(tie, from, to)} rd-eco-quiet` : tieClass(tie, from, to)
    if (tie.strength === 'strained') return <polyline className={className} points={zigzag(from, to)} />
    return <line className={className} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
  }
  const arrows = (
    <>
      {(tie.helps === 'from' || tie.helps === 'both') && (
        <Arrow className={tieClass(tie, from, to)} from={from} to={to} />
      )}
      {(tie.helps === 'to' || tie.helps === 'both') && (
        <Arrow className={tieClass(tie, from, to)} from={to} to={from} />
      )}
    </>
  )
  if (!tie.state) return arrows
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const share = (from.r + (length - to.r - from.r) / 2) / length
  const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
  return (
    <g>
      <title>{tie.state.label}</title>
      <circle className="rd-eco-gap" cx={at.x} cy={at.y} r={11.5} />
      <StateMark state={tie.state.mark} at={at} />
      {arrows}
    </g>
  )
}

/** A head at the circle of who is helped. */
function Arrow({
  className,
  from,
  to,
}: {
  readonly className: string
  readonly from: PlacedNode
  readonly to: PlacedNode
}) {
  const turn = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI
  return (
    <path
      className={`${className} rd-eco-arrow`}
      transform={`translate(${to.x.toFixed(1)} ${to.y.toFixed(1)}) rotate(${turn.toFixed(1)})`}
      d={`M${-to.r - 4} 0l-9 -5v10z`}
    />
  )
}
