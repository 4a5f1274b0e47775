import {
  type Box,
  type EcomapInput,
  type EcomapLayout,
  type EcomapNode,
  MORE_ID,
  MOST_OUTER,
  type PlacedNode,
} from './ecomap-model.ts'
import { textWidth } from './text-width.ts'

/*
 * Fixed sectors per kind: household beside the resident, own network below it, direction on top, professionals
 * left and above, that-nodes right and below right. When two would touch, a radius grows; no label shrinks.
 * Angles run clockwise from the top.
 */
const NAME_SIZE = 12.5
const LINE = 14
const MARGIN = 2
const RADIUS = { resident: 37, household: 21, network: 17, director: 19, professional: 19, that: 17 } as const

type Radii = {
  readonly hx: number
  readonly nx: number
  readonly ny: number
  readonly ox: number
  readonly oy: number
}
type Spot = {
  readonly node: EcomapNode
  readonly angle: number
  readonly ring: 'household' | 'network' | 'outer'
}

const spread = (count: number, from: number, to: number): number[] =>
  count === 1
    ? [(from + to) / 2]
    : Array.from({ length: count }, (_, index) => from + ((to - from) * index) / (count - 1))

const side = (count: number): readonly number[] => {
  if (count === 1) return [56]
  if (count === 2) return [53, 92]
  if (count === 3) return [53, 88, 162]
  return spread(count, 40, 165)
}

const householdSpots = (nodes: readonly EcomapNode[]): Spot[] => {
  const left = nodes.filter((_, index) => index % 2 === 0)
  const right = nodes.filter((_, index) => index % 2 === 1)
  const place = (list: readonly EcomapNode[], sign: number): Spot[] => {
    const angles = list.length === 1 ? [95] : spread(list.length, 52, 112)
    return list.map((node, index) => ({ node, angle: sign * (angles[index] ?? 95), ring: 'household' }))
  }
  return [...place(left, -1), ...place(right, 1)]
}

const networkSpots = (nodes: readonly EcomapNode[]): Spot[] => {
  const angles = nodes.length === 1 ? [218] : spread(nodes.length, 218, 142)
  return nodes.map((node, index) => ({ node, angle: angles[index] ?? 180, ring: 'network' }))
}

/** Professionals: one above right, the others left; more to the right only while those would outnumber it. */
const outerSpots = (professionals: readonly EcomapNode[], that: readonly EcomapNode[]): Spot[] => {
  const total = professionals.length + that.length
  const wanted = Math.max(Math.floor(total / 2) - that.length, professionals.length > 1 ? 1 : 0)
  const toRight = Math.min(wanted, Math.floor(professionals.length / 2))
  // the second one goes right, so that two stand left and right of the direction
  const right = professionals.filter((_, index) => index >= 1 && index <= toRight)
  const left = professionals.filter((node) => !right.includes(node))
  const place = (list: readonly EcomapNode[], sign: number): Spot[] => {
    const angles = side(list.length)
    return list.map((node, index) => ({ node, angle: sign * (angles[index] ?? 90), ring: 'outer' }))
  }
  const rightList = [...right, ...that]
  const onlyThat = right.length === 0 && that.length > 0 && that.length < 3
  const angles = [88, 162]
  return [
    ...place(left, -1),
    ...(onlyThat
      ? that.map((node, index): Spot => ({ node, angle: angles[index] ?? 90, ring: 'outer' }))
      : place(rightList, 1)),
  ]
}

const labelBox = (node: EcomapNode, x: number, y: number, r: number): Box => {
  const width = Math.max(textWidth(node.name, NAME_SIZE * 1.03), textWidth(node.detail ?? '', NAME_SIZE))
  const height = node.detail === undefined ? LINE : 2 * LINE
  const above = node.kind === 'household' || node.kind === 'director'
  return { x: x - width / 2, y: above ? y - r - 4 - height : y + r + 4, width, height }
}

const put = (spot: Spot, radii: Radii): PlacedNode => {
  const angle = (spot.angle * Math.PI) / 180
  const rx = spot.ring === 'household' ? radii.hx : spot.ring === 'network' ? radii.nx : radii.ox
  const outer = spot.node.kind === 'director' ? radii.oy - 14 : radii.oy
  const ry = spot.ring === 'household' ? radii.hx : spot.ring === 'network' ? radii.ny : outer
  const r = RADIUS[spot.node.kind]
  const x = Math.sin(angle) * rx
  const y = -Math.cos(angle) * ry
  // labels of the corners lean outward, away from the ties
  const lean = spot.ring === 'outer' && Math.abs(Math.sin(angle)) > 0.5 && y < -30 ? 14 * Math.sign(x) : 0
  return { ...spot.node, x, y, r, label: labelBox(spot.node, x + lean, y, r) }
}

const circleBox = (node: PlacedNode): Box => ({
  x: node.x - node.r,
  y: node.y - node.r,
  width: 2 * node.r,
  height: 2 * node.r,
})

export const overlaps = (a: Box, b: Box, gap = MARGIN): boolean =>
  a.x < b.x + b.width + gap &&
  b.x < a.x + a.width + gap &&
  a.y < b.y + b.height + gap &&
  b.y < a.y + a.height + gap

export const nodesTouch = (a: PlacedNode, b: PlacedNode): boolean => {
  const boxes = (node: PlacedNode): Box[] => (node.label ? [circleBox(node), node.label] : [circleBox(node)])
  return boxes(a).some((box) => boxes(b).some((other) => overlaps(box, other)))
}

const inner = (node: PlacedNode): boolean => ['resident', 'household', 'network'].includes(node.kind)

const grow = (nodes: readonly PlacedNode[], radii: Radii): Radii | null => {
  const clash = nodes.flatMap((a, index) =>
    nodes
      .slice(index + 1)
      .filter((b) => nodesTouch(a, b))
      .map((b) => [a, b]),
  )
  if (clash.length === 0) return null
  const within = clash.some((pair) => pair.every(inner))
  return within
    ? {
        hx: radii.hx * 1.05,
        nx: radii.nx * 1.06,
        ny: radii.ny * 1.04,
        ox: radii.ox * 1.03,
        oy: radii.oy * 1.03,
      }
    : { ...radii, ox: radii.ox * 1.05, oy: radii.oy * 1.04 }
}

const fold = (
  outer: readonly EcomapNode[],
  input: EcomapInput,
): { kept: EcomapNode[]; folded: EcomapNode[] } => {
  if (outer.length <= MOST_OUTER) return { kept: [...outer], folded: [] }
  const folded = outer.slice(MOST_OUTER - 1)
  const more: EcomapNode = {
    id: MORE_ID,
    kind: 'professional',
    name: input.more(folded.length),
    initials: `+${folded.length}`,
  }
  return { kept: [...outer.slice(0, MOST_OUTER - 1), more], folded }
}

const extent = (nodes: readonly PlacedNode[]): Box => {
  const boxes = nodes.flatMap((node) => (node.label ? [circleBox(node), node.label] : [circleBox(node)]))
  const left = Math.min(...boxes.map((box) => box.x))
  const top = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x: left, y: top, width: right - left, height: bottom - top }
}

export const layoutEcomap = (input: EcomapInput): EcomapLayout => {
  const of = (kind: EcomapNode['kind']): EcomapNode[] => input.nodes.filter((node) => node.kind === kind)
  const { kept, folded } = fold([...of('professional'), ...of('that')], input)
  const spots: Spot[] = [
    ...of('director').map((node, index): Spot => ({ node, angle: index * 30, ring: 'outer' })),
    ...householdSpots(of('household')),
    ...networkSpots(of('network')),
    ...outerSpots(
      kept.filter((node) => node.kind === 'professional'),
      kept.filter((node) => node.kind === 'that'),
    ),
  ]
  const resident: PlacedNode = { ...input.center, x: 0, y: 0, r: RADIUS.resident, label: null }
  let radii: Radii = { hx: 88, nx: 117, ny: 117, ox: 184, oy: 177 }
  let nodes = [resident, ...spots.map((spot) => put(spot, radii))]
  for (let step = 0; step < 60; step++) {
    const next = grow(nodes, radii)
    if (!next) break
    radii = next
    nodes = [resident, ...spots.map((spot) => put(spot, next))]
  }
  const box = extent(nodes)
  const half = Math.max(-box.x, box.x + box.width, radii.ox + 6) + 2
  const top = Math.max(-box.y, radii.oy - 11) + 4
  const shift = (node: PlacedNode): PlacedNode => ({
    ...node,
    x: node.x + half,
    y: node.y + top,
    label: node.label && { ...node.label, x: node.label.x + half, y: node.label.y + top },
    ...(node.id === MORE_ID && { folded }),
  })
  const far = { x: half, y: top, rx: radii.ox + 4, ry: radii.oy - 11 }
  const near = {
    x: half,
    y: top + 22,
    rx: Math.max(radii.hx + 44, radii.nx + 15),
    ry: Math.max(radii.ny - 5, radii.hx + 24),
  }
  return {
    width: 2 * half,
    height: Math.max(top + box.y + box.height, far.y + far.ry, near.y + near.ry) + 4,
    nodes: nodes.map(shift),
    near,
    far,
  }
}
