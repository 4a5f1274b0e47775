import { type KeyboardEvent, type ReactNode, useMemo } from 'react'
import { type GenogramInput, layoutGenogram, type PlacedRelative, RELATIVE_R } from './genogram-layout.ts'
import './genogram.css'
import { isArrow, nextSpot } from './spatial.ts'

export type GenogramProps = GenogramInput & {
  readonly selectedId?: string | undefined
  readonly onSelect: (id: string) => void
  readonly labels: {
    /** "Familie rond Rob Terpstra" */
    readonly title: string
    readonly here: string
    readonly elsewhere: string
    readonly ended: string
    /** Sentence for a person: "Sanne Terpstra, 17, woont hier, kind van Rob" */
    readonly describe: (person: PlacedRelative) => string
  }
  readonly legendEnd?: ReactNode
}

/** The family in generations. Everybody is a circle: sex and gender are not recorded. */
export function Genogram(props: GenogramProps) {
  const { people, couples, descents, siblings, selectedId, onSelect, labels, legendEnd } = props
  const layout = useMemo(
    () => layoutGenogram({ people, couples, descents, siblings }),
    [people, couples, descents, siblings],
  )
  const first = layout.people.find(({ central }) => central) ?? layout.people[0]
  const tabStop = layout.people.some(({ id }) => id === selectedId) ? selectedId : first?.id
  const onKeyDown = (id: string, event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onSelect(id)
    }
    if (!isArrow(event.key)) return
    event.preventDefault()
    event.stopPropagation()
    const next = nextSpot(layout.people, id, event.key, 1.2)
    if (next === null) return
    onSelect(next)
    event.currentTarget.closest('svg')?.querySelector<SVGGElement>(`[id="gen-${next}"]`)?.focus()
  }
  return (
    <figure className="rd-gen">
      <div className="rd-gen-scroll">
        {/* biome-ignore lint/a11y/useSemanticElements: a picture of buttons is no fieldset */}
        <svg
          width={layout.width}
          height={layout.height}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          role="group"
          aria-label={labels.title}
        >
          <g className="rd-gen-lines">
            {layout.descents.map(({ key, path }) => (
              <path key={key} d={path} />
            ))}
            {layout.siblings.map(({ key, path }) => (
              <path key={key} className="rd-gen-sibling" d={path} />
            ))}
            {layout.couples.map(({ a, b, ended, path, middle }) => (
              <g key={`${a} ${b}`} className={ended ? 'rd-gen-ended' : 'rd-gen-couple'}>
                <path d={path} />
                {ended && (
                  <path d={`M${middle.x - 7} ${middle.y + 9}l6 -18M${middle.x + 1} ${middle.y + 9}l6 -18`} />
                )}
              </g>
            ))}
          </g>
          {layout.people.map((person) => (
            <Relative
              key={person.id}
              person={person}
              label={labels.describe(person)}
              selected={person.id === selectedId}
              tabStop={person.id === tabStop}
              onSelect={() => onSelect(person.id)}
              onKeyDown={(event) => onKeyDown(person.id, event)}
            />
          ))}
        </svg>
      </div>
      <figcaption className="rd-eco-legend">
        <span>
          <i className="rd-gen-key rd-gen-key-here" /> {labels.here}
        </span>
        <span>
          <i className="rd-gen-key" /> {labels.elsewhere}
        </span>
        {couples.some(({ ended }) => ended) && (
          <span>
            <svg width="22" height="12" viewBox="0 0 22 12" aria-hidden="true">
              <path d="M0 6h22M7 11l4 -10M12 11l4 -10" />
            </svg>{' '}
            {labels.ended}
          </span>
        )}
        {legendEnd !== undefined && <span>{legendEnd}</span>}
      </figcaption>
    </figure>
  )
}

type RelativeProps = {
  readonly person: PlacedRelative
  readonly label: string
  readonly selected: boolean
  readonly tabStop: boolean
  readonly onSelect: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

function Relative({ person, label, selected, tabStop, onSelect, onKeyDown }: RelativeProps) {
  const { id, x, y, here, central, name, detail, initials } = person
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button is the circle; its words are a larger target
    <g
      className={`rd-gen-person${here ? ' rd-gen-here' : ''}${central ? ' rd-gen-central' : ''}`}
      onClick={onSelect}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: no button inside svg */}
      <g
        id={`gen-${id}`}
        className="rd-gen-button"
        role="button"
        tabIndex={tabStop ? 0 : -1}
        aria-label={label}
        aria-pressed={selected}
        onKeyDown={onKeyDown}
      >
        <circle className="rd-gen-halo" cx={x} cy={y} r={RELATIVE_R + 5} />
        <circle className="rd-gen-circle" cx={x} cy={y} r={RELATIVE_R} />
      </g>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: plain text, nothing in it takes focus */}
      <g aria-hidden="true">
        <text className="rd-gen-initials" x={x} y={y + 5}>
          {initials}
        </text>
        <text className="rd-gen-name" x={x} y={y + RELATIVE_R + 15}>
          {name}
        </text>
        <text className="rd-gen-detail" x={x} y={y + RELATIVE_R + 30}>
          {detail}
        </text>
      </g>
    </g>
  )
}
