import { type KeyboardEvent, useLayoutEffect, useMemo } from 'react'
import { isArrow, nextSpot } from './spatial.ts'
import { TimelineMark } from './TimelineMark.tsx'
import { layoutTimeline, type TimelineItem, type TimelineTerm } from './timeline-layout.ts'
import type { TimelineNote } from './timeline-notes.ts'
import { useWidth } from './use-width.ts'

export type TimelineThread = { readonly from: string; readonly to: string; readonly label: string }

export type PromiseTimelineProps = {
  readonly lanes: readonly { readonly id: string; readonly label: string }[]
  readonly items: readonly TimelineItem[]
  readonly terms: readonly TimelineTerm[]
  /** Dots on the lanes: what was done in between. Their words stand with the promise. */
  readonly notes?: readonly TimelineNote[]
  /** Thin threads from one promise to another that it waits for. */
  readonly threads?: readonly TimelineThread[]
  /** yyyy-mm-dd */
  readonly from: string
  readonly to: string
  readonly today: string
  readonly monthLabel: (date: string) => string
  /** Id of an item, or of its promise. */
  readonly selectedId?: string | undefined
  readonly onSelect: (id: string) => void
  readonly labels: {
    readonly title: string
    readonly today: string
    /** "te laat: proefplaats, Werkplein, woensdag 18 november" */
    readonly describe: (item: TimelineItem) => string
  }
}

const LEAST_WIDTH = 640

export function PromiseTimeline(props: PromiseTimelineProps) {
  const { lanes, items, terms, notes, from, to, today, monthLabel, selectedId, onSelect, labels } = props
  const [frame, measured] = useWidth<HTMLDivElement>(1318)
  const width = Math.max(LEAST_WIDTH, measured)
  const todayLabel = labels.today
  const layout = useMemo(
    () =>
      layoutTimeline({
        ...{ lanes, items, terms, from, to, today, todayLabel, monthLabel, width },
        ...(notes && { notes }),
      }),
    [lanes, items, terms, notes, from, to, today, todayLabel, monthLabel, width],
  )
  // Where it does not fit, it starts with today in the middle.
  useLayoutEffect(() => {
    const place = frame.current
    if (place) place.scrollLeft = layout.todayX - place.clientWidth / 2
  }, [frame, layout.todayX])
  const idOf = (item: TimelineItem): string => item.promiseId ?? item.id
  const isSelected = (item: TimelineItem): boolean => selectedId !== undefined && idOf(item) === selectedId
  const tabStop = (layout.items.find(isSelected) ?? layout.items[0])?.id

  const onKeyDown = (item: TimelineItem, event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onSelect(idOf(item))
    }
    if (!isArrow(event.key)) return
    event.preventDefault()
    event.stopPropagation()
    const next = nextSpot(layout.items, item.id, event.key, event.key.endsWith('t') ? 40 : 0.2)
    const target = layout.items.find(({ id }) => id === next)
    if (!target) return
    onSelect(idOf(target))
    event.currentTarget.closest('svg')?.querySelector<SVGGElement>(`[id="line-${target.id}"]`)?.focus()
  }

  return (
    <div className="rd-line" ref={frame}>
      {/* biome-ignore lint/a11y/useSemanticElements: a picture of buttons is no fieldset */}
      <svg width={width} height={layout.height} role="group" aria-label={labels.title}>
        {layout.months.map((month) => (
          <g key={month.x} className="rd-line-month">
            <line x1={month.x} x2={month.x} y1={2} y2={layout.height} />
            {month.text && (
              <text x={month.text.x} y={12} textAnchor={month.text.anchor}>
                {month.text.text}
              </text>
            )}
          </g>
        ))}
        {layout.lanes.map((lane) => (
          <g key={lane.id} className="rd-line-lane">
            <line x1={0} x2={width} y1={lane.y - layout.lane / 2} y2={lane.y - layout.lane / 2} />
            <text x={0} y={lane.y + 4.5}>
              {lane.label}
            </text>
          </g>
        ))}
        <g className="rd-line-today">
          <rect x={layout.todayX - 1} y={0} width={2} height={layout.height} />
          <rect
            className="rd-line-pill"
            x={layout.todayX - layout.pill / 2}
            y={0.5}
            width={layout.pill}
            height={17}
            rx={8.5}
          />
          <text x={layout.todayX} y={13} textAnchor="middle">
            {labels.today}
          </text>
        </g>
        {layout.terms.map((term) => (
          <g key={`${term.x} ${term.label}`} className="rd-line-term">
            <title>{term.label}</title>
            <rect x={term.x - 1} y={2} width={2} height={14} />
            {term.text && (
              <text x={term.text.x} y={12} textAnchor={term.text.anchor}>
                {term.text.text}
              </text>
            )}
          </g>
        ))}
        {(props.threads ?? []).map(({ from: one, to: other, label }) => {
          const path = threadBetween(
            layout.items.find((item) => idOf(item) === one),
            layout.items.find((item) => idOf(item) === other),
          )
          return (
            path && (
              <path key={one} className="rd-line-thread" d={path}>
                <title>{label}</title>
              </path>
            )
          )
        })}
        {layout.notes.map((note) => (
          <circle
            key={note.id}
            className={note.promiseId === selectedId ? 'rd-line-note rd-line-note-lit' : 'rd-line-note'}
            cx={note.x}
            cy={note.y}
            r={2.5}
          >
            <title>{note.label}</title>
          </circle>
        ))}
        {layout.items.map((item) => (
          <TimelineMark
            key={item.id}
            item={item}
            description={labels.describe(item)}
            selected={isSelected(item)}
            tabStop={item.id === tabStop}
            onSelect={() => onSelect(idOf(item))}
            onKeyDown={(event) => onKeyDown(item, event)}
          />
        ))}
      </svg>
    </div>
  )
}

type Spot = { readonly x: number; readonly y: number } | undefined

/** A slack thread between two marks, under their words. */
function threadBetween(one: Spot, other: Spot): string | undefined {
  if (!one || !other) return undefined
  const low = Math.max(one.y, other.y) + 16
  return `M${one.x} ${one.y + 7} C${one.x} ${low} ${other.x} ${low} ${other.x} ${other.y + 7}`
}
