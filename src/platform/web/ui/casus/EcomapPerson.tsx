import type { KeyboardEvent } from 'react'
import type { PlacedNode } from './ecomap-model.ts'

export type EcomapPersonProps = {
  readonly node: PlacedNode
  readonly label: string
  readonly selected: boolean
  readonly lit: boolean
  readonly tabStop: boolean
  readonly onSelect: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** A circle with its name; the resident's name stands inside. */
export function EcomapPerson(props: EcomapPersonProps) {
  const { node, label, selected, lit, tabStop, onSelect, onKeyDown } = props
  const middle = node.label && node.label.x + node.label.width / 2
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button is the circle; its words are a larger target
    <g className={`rd-eco-node rd-eco-is-${node.kind}${lit ? ' rd-eco-lit' : ''}`} onClick={onSelect}>
      {/* biome-ignore lint/a11y/useSemanticElements: no button inside svg */}
      <g
        id={`eco-${node.id}`}
        className="rd-eco-button"
        role="button"
        tabIndex={tabStop ? 0 : -1}
        aria-label={label}
        aria-pressed={selected}
        onKeyDown={onKeyDown}
      >
        <circle className="rd-eco-halo" cx={node.x} cy={node.y} r={node.r + 5} />
        <circle
          className="rd-eco-circle"
          cx={node.x}
          cy={node.y}
          r={node.kind === 'resident' ? 31 : node.r}
        />
      </g>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: plain text, nothing in it takes focus */}
      <g aria-hidden="true">
        {node.kind === 'resident' ? (
          <>
            <circle className="rd-eco-second" cx={node.x} cy={node.y} r={35.5} />
            <text className="rd-eco-name" x={node.x} y={node.detail ? node.y + 1 : node.y + 5}>
              {node.name}
            </text>
            <text className="rd-eco-detail" x={node.x} y={node.y + 15}>
              {node.detail}
            </text>
          </>
        ) : (
          <text className="rd-eco-initials" x={node.x} y={node.y + 4.5}>
            {node.initials}
          </text>
        )}
        {node.label && middle !== null && (
          <>
            <text className="rd-eco-name" x={middle} y={node.label.y + 11}>
              {node.name}
            </text>
            <text className="rd-eco-detail" x={middle} y={node.label.y + 25}>
              {node.detail}
            </text>
          </>
        )}
      </g>
    </g>
  )
}
