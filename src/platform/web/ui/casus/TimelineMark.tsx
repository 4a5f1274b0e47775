import type { KeyboardEvent } from 'react'
import { StateMark } from '../marks/StateMark.tsx'
import type { PlacedItem } from './timeline-layout.ts'

export type TimelineMarkProps = {
  readonly item: PlacedItem
  readonly description: string
  readonly selected: boolean
  readonly tabStop: boolean
  readonly onSelect: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

export function TimelineMark({
  item,
  description,
  selected,
  tabStop,
  onSelect,
  onKeyDown,
}: TimelineMarkProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: no button inside svg
    <g
      id={`line-${item.id}`}
      className={item.strong ? 'rd-line-item rd-line-strong' : 'rd-line-item'}
      role="button"
      tabIndex={tabStop ? 0 : -1}
      aria-label={description}
      aria-pressed={selected}
      onClick={onSelect}
      onKeyDown={onKeyDown}
    >
      <title>{description}</title>
      {item.lineTo !== null && (
        <line
          className={`rd-line-run rd-s-${item.state} rd-line-run-${item.state}`}
          x1={item.x}
          x2={item.lineTo}
          y1={item.y}
          y2={item.y}
        />
      )}
      <circle className="rd-line-gap" cx={item.x} cy={item.y} r={9} />
      <circle className="rd-line-halo" cx={item.x} cy={item.y} r={9.5} />
      <StateMark state={item.state} size={14} at={item} />
      {item.text && (
        <text x={item.text.x} y={item.y + 4.5} textAnchor={item.text.anchor}>
          {item.text.text}
        </text>
      )}
    </g>
  )
}
