/** A family drawn in generations: elders above, partners side by side, children under those whose they are. */

export type GenogramPerson = {
  readonly id: string
  readonly name: string
  /** Age, or what they are. */
  readonly detail?: string
  readonly initials: string
  /** Lives in this household now. */
  readonly here: boolean
  readonly central: boolean
}

export type GenogramCouple = { readonly a: string; readonly b: string; readonly ended: boolean }
export type GenogramDescent = {
  readonly elder: string
  readonly younger: string
  /** 1 for a parent, 2 for a grandparent whose child in between is not drawn. */
  readonly steps: 1 | 2
}

export type GenogramInput = {
  readonly people: readonly GenogramPerson[]
  readonly couples: readonly GenogramCouple[]
  readonly descents: readonly GenogramDescent[]
  /** Brothers, sisters and other family of the same generation. */
  readonly siblings: readonly { readonly a: string; readonly b: string }[]
}

export type PlacedRelative = GenogramPerson & { readonly x: number; readonly y: number }
type Point = { readonly x: number; readonly y: number }

export type GenogramLayout = {
  readonly width: number
  readonly height: number
  readonly people: readonly PlacedRelative[]
  readonly couples: readonly (GenogramCouple & { readonly path: string; readonly middle: Point })[]
  /** From a parent, or from between two parents, to a child. */
  readonly descents: readonly { readonly key: string; readonly path: string }[]
  readonly siblings: readonly { readonly key: string; readonly path: string }[]
}

export const RELATIVE_R = 24
const GAP = 112
const ROW = 128
const MARGIN_X = 62
const MARGIN_Y = 36
/** Between circle and the bar over the children: room for name and age. */
const LABEL = 40

/**
 * Places everybody who is family. Generations follow from the ties; a tie that contradicts what was placed before is drawn,
 * but moves nobody.
 */
export const layoutGenogram = (input: GenogramInput): GenogramLayout => {
  const rows = order(input, generations(input))
  const x = spread(input, rows)
  const placed = rows.flatMap((row, level) =>
    row.map((person) => ({
      ...person,
      x: (x.get(person.id) ?? 0) + MARGIN_X,
      y: MARGIN_Y + RELATIVE_R + level * ROW,
    })),
  )
  const at = new Map(placed.map((person) => [person.id, person]))
  const widest = Math.max(0, ...placed.map((person) => person.x))
  return {
    width: widest + MARGIN_X,
    height: MARGIN_Y + Math.max(1, rows.length) * ROW - 28,
    people: placed,
    couples: input.couples.flatMap((couple) => {
      const [a, b] = [at.get(couple.a), at.get(couple.b)]
      return a && b ? [{ ...couple, ...coupleLine(a, b, placed) }] : []
    }),
    descents: descentLines(input, at),
    siblings: input.siblings.flatMap(({ a, b }) => {
      const [one, other] = [at.get(a), at.get(b)]
      if (!one || !other || one.y !== other.y || sharesElder(input, a, b)) return []
      const head = one.y - RELATIVE_R
      return [{ key: `${a} ${b}`, path: `M${one.x} ${head}v-12H${other.x}v12` }]
    }),
  }
}

type Step = { readonly to: string; readonly down: number }

/** How many generations each stands below the eldest. */
const generations = ({ people, couples, descents, siblings }: GenogramInput): ReadonlyMap<string, number> => {
  const steps = new Map<string, Step[]>(people.map(({ id }) => [id, []]))
  const link = (a: string, b: string, down: number): void => {
    if (!steps.has(a) || !steps.has(b)) return
    steps.get(a)?.push({ to: b, down })
    steps.get(b)?.push({ to: a, down: -down })
  }
  for (const { elder, younger, steps: down } of descents) link(elder, younger, down)
  for (const { a, b } of [...couples, ...siblings]) link(a, b, 0)
  const level = new Map<string, number>()
  const starts = [...people].sort((a, b) => Number(b.central) - Number(a.central))
  for (const { id } of starts) {
    if (level.has(id)) continue
    level.set(id, 0)
    const queue = [id]
    for (let next = queue.shift(); next !== undefined; next = queue.shift())
      for (const { to, down } of steps.get(next) ?? []) {
        if (level.has(to)) continue
        level.set(to, (level.get(next) ?? 0) + down)
        queue.push(to)
      }
  }
  const top = Math.min(0, ...level.values())
  return new Map([...level].map(([id, value]) => [id, value - top]))
}

/** Rows from elder to younger; partners beside each other, brothers and sisters together. */
const order = (input: GenogramInput, level: ReadonlyMap<string, number>): GenogramPerson[][] => {
  const count = Math.max(0, ...level.values()) + 1
  const rows: GenogramPerson[][] = Array.from({ length: input.people.length === 0 ? 0 : count }, () => [])
  const place = new Map<string, number>()
  for (const [index, row] of rows.entries()) {
    const left = new Set(input.people.filter(({ id }) => level.get(id) === index).map(({ id }) => id))
    const eldersAt = (id: string): number => {
      const own = input.descents.filter(({ younger }) => younger === id).map(({ elder }) => place.get(elder))
      const known = own.filter((spot) => spot !== undefined)
      return known.length === 0 ? 1000 : known.reduce((sum, spot) => sum + spot, 0) / known.length
    }
    const take = (id: string): void => {
      if (!left.delete(id)) return
      const person = input.people.find((one) => one.id === id)
      if (!person) return
      place.set(id, row.length)
      row.push(person)
    }
    // Who had two partners stands between them: the former one first.
    const partners = (id: string): string[] =>
      input.couples
        .filter(({ a, b }) => a === id || b === id)
        .sort((one, other) => Number(other.ended) - Number(one.ended))
        .map(({ a, b }) => (a === id ? b : a))
    const waiting = [...left].sort((a, b) => eldersAt(a) - eldersAt(b))
    for (const id of waiting) {
      if (!left.has(id)) continue
      const [first, ...others] = partners(id).filter((other) => left.has(other))
      if (first !== undefined && others.length > 0) take(first)
      take(id)
      if (first !== undefined) take(first)
      others.forEach(take)
      for (const { a, b } of input.siblings) if (a === id || b === id) take(a === id ? b : a)
    }
  }
  return rows
}

/** Everybody as near as can be over or under those they belong to, nobody over another. */
const spread = (input: GenogramInput, rows: readonly (readonly GenogramPerson[])[]): Map<string, number> => {
  const x = new Map<string, number>()
  for (const row of rows) for (const [index, { id }] of row.entries()) x.set(id, index * GAP)
  const mean = (ids: readonly string[]): number | undefined => {
    const known = ids.map((id) => x.get(id)).filter((one) => one !== undefined)
    return known.length === 0 ? undefined : known.reduce((sum, one) => sum + one, 0) / known.length
  }
  const settle = (row: readonly GenogramPerson[], wish: (id: string) => number | undefined): void => {
    let from = Number.NEGATIVE_INFINITY
    const wanted = row.map(({ id }) => wish(id) ?? x.get(id) ?? 0)
    const set = wanted.map((want) => {
      from = Math.max(want, from + GAP)
      return from
    })
    // Pushed to the right as a whole: back by half of what they were pushed.
    const pushed =
      set.reduce((sum, value, index) => sum + value - (wanted[index] ?? 0), 0) / (row.length || 1)
    for (const [index, { id }] of row.entries()) x.set(id, (set[index] ?? 0) - pushed)
  }
  const elders = (id: string): string[] =>
    input.descents.filter(({ younger }) => younger === id).map(({ elder }) => elder)
  const children = (id: string): string[] =>
    input.descents.filter(({ elder }) => elder === id).map(({ younger }) => younger)
  for (let round = 0; round < 6; round++) {
    for (const row of rows) settle(row, (id) => mean(elders(id)))
    for (const row of [...rows].reverse())
      settle(row, (id) => {
        const under = mean(children(id))
        const own = x.get(id)
        return under === undefined || own === undefined ? undefined : (under + own) / 2
      })
  }
  const shift = x.size === 0 ? 0 : Math.min(...x.values())
  for (const [id, value] of x) x.set(id, Math.round(value - shift))
  return x
}

/** Straight between neighbours; over the heads of those who stand between. */
const coupleLine = (
  a: PlacedRelative,
  b: PlacedRelative,
  all: readonly PlacedRelative[],
): { path: string; middle: Point } => {
  const [left, right] = a.x <= b.x ? [a, b] : [b, a]
  const between = all.some(({ y, x }) => y === left.y && x > left.x && x < right.x)
  const middle = { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 }
  if (!between || left.y !== right.y)
    return {
      path: `M${left.x + RELATIVE_R} ${left.y}L${right.x - RELATIVE_R} ${right.y}`,
      middle,
    }
  const top = left.y - RELATIVE_R - 18
  return {
    path: `M${left.x} ${left.y - RELATIVE_R}V${top}H${right.x}V${right.y - RELATIVE_R}`,
    middle: { x: middle.x, y: top },
  }
}

/** One line per child: from between its parents when they stand as a couple, else from each parent. */
const descentLines = (
  { descents, couples }: GenogramInput,
  at: ReadonlyMap<string, PlacedRelative>,
): GenogramLayout['descents'] => {
  const children = [...new Set(descents.map(({ younger }) => younger))]
  return children.flatMap((id) => {
    const child = at.get(id)
    const elders = descents
      .filter(({ younger }) => younger === id)
      .flatMap(({ elder }) => at.get(elder) ?? [])
    if (!child) return []
    const pair = couples.find(
      ({ a, b }) => elders.some((one) => one.id === a) && elders.some((one) => one.id === b),
    )
    const [one, other] = [pair && at.get(pair.a), pair && at.get(pair.b)]
    const bar = child.y - RELATIVE_R - 14
    const down = (x: number, y: number): string => `M${x} ${y}V${bar}H${child.x}V${child.y - RELATIVE_R}`
    const lines = elders
      .filter((elder) => !(one && other) || (elder.id !== one.id && elder.id !== other.id))
      .map((elder) => ({ key: `${elder.id} ${id}`, path: down(elder.x, elder.y + RELATIVE_R + LABEL) }))
    if (one && other)
      lines.push({ key: `${one.id} ${other.id} ${id}`, path: down((one.x + other.x) / 2, one.y) })
    return lines
  })
}

/** Brothers and sisters under a parent who is drawn need no line of their own. */
const sharesElder = ({ descents }: GenogramInput, a: string, b: string): boolean =>
  descents.some(
    ({ elder, younger }) =>
      younger === a && descents.some((other) => other.younger === b && other.elder === elder),
  )
