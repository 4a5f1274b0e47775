import assert from 'node:assert/strict'
import { test } from 'node:test'
import { GUTTER, layoutTimeline, type TimelineInput, type TimelineItem, textSpan } from './timeline-layout.ts'

const input = (items: readonly TimelineItem[], width = 1318): TimelineInput => ({
  lanes: Array.from({ length: 12 }, (_, index) => ({ id: `l${index}`, label: `Lane ${index}` })),
  items,
  terms: [{ date: '2026-12-03', label: 'besluit bijstand 3 dec' }],
  from: '2026-10-01',
  to: '2026-12-31',
  today: '2026-11-24',
  todayLabel: 'vandaag',
  monthLabel: (date) => date.slice(0, 7),
  width,
})

const dense = (count: number): TimelineItem[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `i${index}`,
    laneId: `l${index % 12}`,
    date: `2026-1${index % 3}-${String(1 + ((index * 7) % 28)).padStart(2, '0')}`,
    state: (['kept', 'late', 'accepted', 'silent', 'proposed'] as const)[index % 5] ?? 'kept',
    label: `gesprek over dagritme ${index}`,
  }))

for (const [count, width] of [
  [12, 1318],
  [60, 1318],
  [60, 700],
  [120, 1318],
] as const) {
  test(`${count} promises on ${width} px: labels touch no label and no mark`, () => {
    const { items, todayX } = layoutTimeline(input(dense(count), width))
    assert.equal(items.length, count)
    for (const item of items) {
      if (!item.text) continue
      const [a, b] = textSpan(item.text)
      assert.ok(a >= GUTTER && b <= width)
      assert.ok(b <= todayX || a >= todayX, 'no label on the line of today')
      for (const other of items.filter((o) => o.laneId === item.laneId && o !== item)) {
        assert.ok(b <= other.x - 7 || a >= other.x + 7, `${item.id} covers the mark of ${other.id}`)
        const [c, d] = other.text ? textSpan(other.text) : [0, 0]
        assert.ok(b <= c || a >= d, `${item.id} touches ${other.id}`)
      }
    }
  })
}

test('late and silent run on to today, with their words before the mark', () => {
  const { items, todayX } = layoutTimeline(
    input([{ id: 'a', laneId: 'l0', date: '2026-11-18', state: 'late', label: 'proefplaats' }]),
  )
  assert.equal(items[0]?.lineTo, todayX)
  assert.equal(items[0]?.text?.anchor, 'end')
})

test('exceptions choose their place first; the others step aside', () => {
  const { items } = layoutTimeline(
    input(
      [
        { id: 'kept', laneId: 'l0', date: '2026-11-02', state: 'kept', label: 'huiswerk elke week' },
        { id: 'risk', laneId: 'l0', date: '2026-11-20', state: 'at-risk', label: 'stageplek' },
      ],
      900,
    ),
  )
  assert.deepEqual(
    items.map(({ text }) => text?.anchor),
    ['end', 'end'],
  )
})

test('a label turns aside when that makes room for another', () => {
  const { items } = layoutTimeline(
    input([
      { id: 'a', laneId: 'l0', date: '2026-10-30', state: 'kept', label: 'zorgtoeslag' },
      { id: 'b', laneId: 'l0', date: '2026-11-10', state: 'kept', label: 'voorschot' },
      { id: 'c', laneId: 'l0', date: '2026-11-18', state: 'late', label: 'proefplaats' },
    ]),
  )
  assert.ok(items.every(({ text }) => text !== null))
})

test('heads never touch', () => {
  const { months, terms, todayX, pill } = layoutTimeline(input([], 700))
  const spans = [...months, ...terms].flatMap(({ text }) => (text ? [textSpan(text, 12)] : []))
  spans.push([todayX - pill / 2, todayX + pill / 2])
  for (const [index, [a, b]] of spans.entries()) {
    for (const [c, d] of spans.slice(index + 1)) assert.ok(b <= c || a >= d)
  }
})
