import assert from 'node:assert/strict'
import { test } from 'node:test'
import { layoutEcomap, nodesTouch } from './ecomap-layout.ts'
import { type EcomapKind, type EcomapNode, MORE_ID, MOST_OUTER } from './ecomap-model.ts'

const names = [
  'Sanne',
  'Fietspunt Van Rijn',
  'Praktijk De Brink',
  'Jo',
  'Woonstichting Rondveld',
  'Elif Demir',
  'M. Oude Wesselink-Van Dam',
]

const node = (kind: EcomapKind, index: number): EcomapNode => ({
  id: `${kind}${index}`,
  kind,
  name: names[index % names.length] ?? 'Sanne',
  detail: index % 3 === 0 ? 'Leerplicht (RMC)' : 'zus',
  initials: 'AB',
})

const mix = (count: number): EcomapNode[] => {
  const pattern: readonly EcomapKind[] = [
    'director',
    'household',
    'professional',
    'that',
    'network',
    'professional',
    'household',
    'professional',
    'that',
    'network',
  ]
  return Array.from({ length: count }, (_, index) => {
    const kind = pattern[index % pattern.length] ?? 'professional'
    return node(kind === 'director' && index > 0 ? 'professional' : kind, index)
  })
}

const center: EcomapNode = { id: 'rob', kind: 'resident', name: 'Rob', detail: '51', initials: 'R' }
const more = (count: number): string => `+${count} anderen`

for (const count of [0, 1, 2, 3, 5, 8, 10, 13, 16, 20, 30]) {
  test(`no two nodes or labels touch with ${count} nodes around the resident`, () => {
    const { nodes, width, height } = layoutEcomap({ center, nodes: mix(count), more })
    for (const [index, a] of nodes.entries()) {
      for (const b of nodes.slice(index + 1)) assert.ok(!nodesTouch(a, b), `${a.id} touches ${b.id}`)
      const box = a.label ?? { x: a.x - a.r, y: a.y - a.r, width: 0, height: 0 }
      assert.ok(box.x >= 0 && box.x + box.width <= width, `${a.id} is outside`)
      assert.ok(box.y >= 0 && box.y + box.height <= height, `${a.id} is outside`)
    }
  })
}

test('more than fourteen outer nodes fold, and none is lost', () => {
  const many = Array.from({ length: 17 }, (_, index) => node(index < 12 ? 'professional' : 'that', index))
  const { nodes } = layoutEcomap({ center, nodes: many, more })
  const fold = nodes.find((placed) => placed.id === MORE_ID)
  assert.equal(nodes.length - 1, MOST_OUTER)
  assert.equal(fold?.name, '+4 anderen')
  assert.equal(fold?.folded?.length, 4)
})

test('sectors: direction on top, household beside, network below, that-nodes to the right', () => {
  const { nodes } = layoutEcomap({ center, nodes: mix(10), more })
  const of = (kind: EcomapKind) => nodes.filter((placed) => placed.kind === kind)
  const rob = of('resident')[0]
  assert.ok(rob)
  assert.ok(of('director').every((d) => d.y < rob.y - 100 && Math.abs(d.x - rob.x) < 1))
  assert.ok(of('household').every((h) => Math.abs(h.y - rob.y) < Math.abs(h.x - rob.x)))
  assert.ok(of('network').every((n) => n.y > rob.y + 40))
  assert.ok(of('that').every((t) => t.x > rob.x))
})

test('a small network keeps the size of the picture', () => {
  const { width, height } = layoutEcomap({ center, nodes: mix(5), more })
  assert.ok(width <= 520 && height <= 440, `${width} x ${height}`)
})
