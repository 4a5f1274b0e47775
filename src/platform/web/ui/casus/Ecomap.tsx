import { type KeyboardEvent, type ReactNode, useLayoutEffect, useMemo, useRef } from 'react'
import { EcomapPerson } from './EcomapPerson.tsx'
import { EcomapTieLine } from './EcomapTieLine.tsx'
import { layoutEcomap } from './ecomap-layout.ts'
import type { EcomapNode, EcomapTie } from './ecomap-model.ts'
import { isArrow, nextSpot } from './spatial.ts'

export type EcomapProps = {
  readonly center: EcomapNode
  readonly nodes: readonly EcomapNode[]
  readonly ties: readonly EcomapTie[]
  readonly selectedId?: string | undefined
  /** People who belong to what is selected elsewhere (plan board, time line). */
  readonly litIds?: readonly string[]
  /** Id of a node, or 'more' for those who are folded. */
  readonly onSelect: (id: string) => void
  /** Enter or a second click */
  readonly onOpen?: (id: string) => void
  readonly labels: {
    /** "Netwerk rond Rob Terpstra" */
    readonly title: string
    readonly strong: string
    readonly strained: string
    readonly that: string
    readonly more: (count: number) => string
    /** Sentence for a node: "Karin Postma, Werkplein, te laat" */
    readonly describe?: (node: EcomapNode, ties: readonly EcomapTie[]) => string
  }
  /** Behind the legend: the way to the table twin. */
  readonly legendEnd?: ReactNode
}

/** Words get no smaller than this; below it the picture scrolls. */
const LEAST_SCALE = 0.72
/** With more ties those that nothing is the matter with step back. */
const BUSY = 24

const describePlain = (node: EcomapNode, ties: readonly EcomapTie[]): string =>
  [node.name, node.detail, ...ties.map((tie) => tie.state?.label)].filter(Boolean).join(', ')

export function Ecomap(props: EcomapProps) {
  const { center, nodes, ties, selectedId, litIds = [], onSelect, onOpen, labels, legendEnd } = props
  const { more } = labels
  const layout = useMemo(() => layoutEcomap({ center, nodes, more }), [center, nodes, more])
  const frame = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const scroll = frame.current
    const [resident] = layout.nodes
    if (!scroll || !resident) return
    const scale = scroll.scrollWidth / layout.width
    scroll.scrollLeft = resident.x * scale - scroll.clientWidth / 2
    scroll.scrollTop = resident.y * scale - scroll.clientHeight / 2
  }, [layout])
  const placed = new Map(layout.nodes.map((node) => [node.id, node]))
  const tabStop = selectedId !== undefined && placed.has(selectedId) ? selectedId : center.id
  const tiesOf = (id: string): EcomapTie[] => ties.filter((tie) => tie.from === id || tie.to === id)

  const onKeyDown = (id: string, event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      if (event.key === 'Enter' && id === selectedId) onOpen?.(id)
      else onSelect(id)
    }
    if (!isArrow(event.key)) return
    event.preventDefault()
    event.stopPropagation()
    const next = nextSpot(layout.nodes, id, event.key, 1.2)
    if (next === null) return
    onSelect(next)
    event.currentTarget.closest('svg')?.querySelector<SVGGElement>(`[id="eco-${next}"]`)?.focus()
  }

  const busy = ties.length > BUSY
  const lines = (part: 'line' | 'mark') =>
    ties.map((tie) => {
      const [from, to] = [placed.get(tie.from), placed.get(tie.to)]
      return (
        from &&
        to && (
          <EcomapTieLine
            key={`${tie.from} ${tie.to}`}
            tie={tie}
            from={from}
            to={to}
            part={part}
            quiet={busy && tie.state === undefined && tie.from !== selectedId && tie.to !== selectedId}
          />
        )
      )
    })

  return (
    <figure className="rd-eco">
      <div className="rd-eco-scroll" ref={frame}>
        {/* biome-ignore lint/a11y/useSemanticElements: a picture of buttons is no fieldset */}
        <svg
          width={Math.round(layout.width)}
          height={Math.round(layout.height)}
          style={{ minWidth: Math.round(layout.width * LEAST_SCALE) }}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          role="group"
          aria-label={labels.title}
        >
          <ellipse
            className="rd-eco-far"
            cx={layout.far.x}
            cy={layout.far.y}
            rx={layout.far.rx}
            ry={layout.far.ry}
          />
          <ellipse
            className="rd-eco-near"
            cx={layout.near.x}
            cy={layout.near.y}
            rx={layout.near.rx}
            ry={layout.near.ry}
          />
          {lines('line')}
          {layout.nodes.map((node) => (
            <EcomapPerson
              key={node.id}
              node={node}
              label={(labels.describe ?? describePlain)(node, tiesOf(node.id))}
              selected={node.id === selectedId}
              lit={litIds.includes(node.id)}
              tabStop={node.id === tabStop}
              onSelect={() => (node.id === selectedId ? onOpen?.(node.id) : onSelect(node.id))}
              onKeyDown={(event) => onKeyDown(node.id, event)}
            />
          ))}
          {lines('mark')}
        </svg>
      </div>
      <figcaption className="rd-eco-legend">
        <span>
          <i className="rd-eco-key-strong" /> {labels.strong}
        </span>
        <span>
          <svg width="22" height="8" viewBox="0 0 22 8" aria-hidden="true">
            <path d="M0 4l3-3 4 6 4-6 4 6 4-6 3 3" />
          </svg>
          {labels.strained}
        </span>
        <span>
          <i className="rd-eco-key-that" /> {labels.that}
        </span>
        {legendEnd !== undefined && <span>{legendEnd}</span>}
      </figcaption>
    </figure>
  )
}
