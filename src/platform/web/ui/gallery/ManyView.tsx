import { useState } from 'react'
import { Ecomap, type EcomapNode, PlanBoard, type PlanPromise, PromiseTimeline } from '../index.ts'
import * as data from './case-data.ts'
import { directorNav, GalleryShell } from './GalleryShell.tsx'

const names = ['Rob', 'Sanne', 'Joris', 'Fatma', 'Mehmet', 'Ayse', 'Oma Truus', 'Milan']
const people = names.map((name, index) => ({ id: name, name, detail: String(8 + index * 7) }))
const states = [
  'late',
  'accepted',
  'kept',
  'proposed',
  'silent',
  'at-risk',
  'broken',
  'renegotiated',
] as const

const promises: readonly PlanPromise[] = Array.from({ length: 60 }, (_, index) => {
  const state = states[index % states.length] ?? 'kept'
  return {
    id: `p${index}`,
    goalId: data.goals[index < 9 ? 0 : index % 4]?.id ?? 'werk',
    personId: index < 9 ? 'Rob' : (names[index % 8] ?? 'Rob'),
    state,
    title: `Afspraak ${index} over thuis`,
    stateText: data.words[state],
    line: 'Elif Demir',
  }
})

const nodes: readonly EcomapNode[] = [
  ...data.around,
  ...names
    .slice(3)
    .map((name): EcomapNode => ({ id: name, kind: 'household', name, initials: name.slice(0, 1) })),
  ...Array.from(
    { length: 12 },
    (_, index): EcomapNode => ({
      id: `x${index}`,
      kind: index % 3 === 0 ? 'that' : 'professional',
      name: `Woonstichting nr. ${index}`,
      detail: 'wonen en buurt',
      initials: 'WR',
    }),
  ),
]

const lanes = Array.from({ length: 12 }, (_, index) => ({ id: `l${index}`, label: `Organisatie ${index}` }))
const items = promises.map((promise, index) => ({
  id: `t${index}`,
  promiseId: promise.id,
  laneId: `l${index % 12}`,
  date: `2026-1${index % 3}-${String(1 + ((index * 5) % 28)).padStart(2, '0')}`,
  state: promise.state,
  label: `afspraak ${index} over thuis`,
}))

export function ManyView() {
  const [selected, setSelected] = useState('p3')
  return (
    <GalleryShell nav={directorNav(1)} keys={[]}>
      <div className="rd-case rd-stack">
        <h1>Veel mensen, veel afspraken</h1>
        <PlanBoard
          goals={data.goals}
          people={people}
          promises={promises}
          selectedId={selected}
          onSelect={setSelected}
          labels={data.boardLabels}
        />
        <PlanBoard
          goals={data.goals.slice(0, 1)}
          people={people.slice(0, 1)}
          promises={promises.slice(0, 3).map((promise) => ({ ...promise, id: `one-${promise.id}` }))}
          onSelect={setSelected}
          labels={data.boardLabels}
        />
        <PromiseTimeline
          lanes={lanes}
          items={items}
          terms={[{ date: '2026-12-03', label: 'besluit bijstand 3 dec' }]}
          from="2026-10-01"
          to="2026-12-31"
          today="2026-11-24"
          monthLabel={data.monthLabel}
          selectedId={selected}
          onSelect={setSelected}
          labels={{
            title: 'Tijdlijn',
            today: 'vandaag',
            describe: (item) => `${data.words[item.state]}: ${item.label}`,
          }}
        />
        <Ecomap
          center={data.resident}
          nodes={nodes}
          ties={[
            ...data.ties,
            ...nodes.slice(11).map((node) => ({ from: 'rob', to: node.id, strength: 'normal' as const })),
          ]}
          onSelect={() => undefined}
          labels={data.ecomapLabels}
        />
      </div>
    </GalleryShell>
  )
}
