import { useState } from 'react'
import {
  ActionGroup,
  ActionRow,
  HouseholdRing,
  SideList,
  StateWord,
  TodayLayout,
  UndoToast,
  useKeys,
} from '../index.ts'
import { directorNav, GalleryShell } from './GalleryShell.tsx'
import { groups } from './today-data.tsx'

const more = [
  { keys: 'H', label: 'herinner' },
  { keys: 'O', label: 'opnieuw afspreken' },
  { keys: 'R', label: 'op rondetafel van 14.00' },
  { keys: '↵', label: 'open casus' },
]

const ringMarks = (
  [
    ['late', 'Terpstra: te laat'],
    ['broken', 'Aydin: niet nagekomen'],
    ['proposed', 'Yilmaz: voorgesteld'],
    ['proposed', 'Latumahina: niet geopend'],
    ['silent', 'De Jong: stil'],
    ['broken', 'De Graaf: niet tevreden'],
  ] as const
).map(([state, label], index) => ({ id: label, state, label, ...(index === 5 && { verdict: true }) }))

export function TodayView() {
  const [selected, setSelected] = useState('0 0')
  const [toast, setToast] = useState(new URLSearchParams(location.search).has('toast'))
  const ids = groups.flatMap(([, , rows], group) => rows.map((_, row) => `${group} ${row}`))
  const step = (by: number): void => setSelected((id) => ids[ids.indexOf(id) + by] ?? id)
  useKeys({ j: () => step(1), k: () => step(-1), b: () => setToast(true), z: () => setToast(false) })
  return (
    <GalleryShell
      nav={directorNav(0)}
      keys={[
        { keys: ['J', 'K'], label: 'omlaag, omhoog' },
        { keys: ['Z'], label: 'ongedaan maken' },
        { keys: ['1', '–', '9'], label: 'ga naar' },
        { keys: ['?'], label: 'alle toetsen' },
      ]}
      saved="Volgende kijkmoment vanzelf om 13.00 · niets open wat niet bewaard is"
    >
      <TodayLayout
        title="Negen dingen vragen vandaag om jou"
        date="dinsdag 24 november"
        side={
          <>
            <section>
              <h2>Losgelaten, en het loopt</h2>
              <HouseholdRing
                total={36}
                quiet={30}
                marks={ringMarks}
                label="36 huishoudens in een ring, 6 vragen aandacht"
              >
                van je 36 huishoudens hebben je vandaag niet nodig
              </HouseholdRing>
              <p className="rd-meta">Deze week gaven 46 van 52 check-ins: loopt goed.</p>
            </section>
            <SideList
              title="Vandaag afgesproken"
              items={[
                {
                  id: '1',
                  when: '10.30',
                  what: 'Keukentafel bij gezin Yilmaz',
                  detail: 'Kerkstraat 12 · samen met Wmo-loket',
                },
                {
                  id: '2',
                  when: '14.00',
                  what: 'Rondetafel Terpstra',
                  detail: '3 afspraken op de agenda · Karin, Elif, Rob',
                },
              ]}
            />
            <SideList
              title="Termijnen"
              remark="14 dagen vooruit"
              items={[
                {
                  id: '1',
                  when: 'do 3 dec',
                  what: 'Besluit bijstand, Terpstra',
                  end: <StateWord state="at-risk" icon="clock" size={14} word="9 dagen" />,
                },
                { id: '2', when: 'vr 4 dec', what: 'Onderzoek Wmo, Aydin', end: '10 dagen' },
                { id: '3', when: 'ma 7 dec', what: 'Plan herzien, Visser', end: '13 dagen' },
              ]}
            />
          </>
        }
      >
        {groups.map(([title, remark, rows], group) => (
          <ActionGroup key={title} title={title} count={rows.length} remark={remark}>
            {rows.map(([state, word, detail, what, who, line, action, key, icon], row) => (
              <ActionRow
                key={`${who} ${word}`}
                state={<StateWord state={state} word={word} detail={detail} {...(icon && { icon })} />}
                title={what}
                line={
                  <>
                    <b>{who}</b>
                    {line}
                  </>
                }
                action={{ label: action, keys: key, onAct: () => setToast(true) }}
                more={more}
                selected={selected === `${group} ${row}`}
                onSelect={() => setSelected(`${group} ${row}`)}
              />
            ))}
          </ActionGroup>
        ))}
      </TodayLayout>
      {toast && (
        <UndoToast
          message="Herinnering gaat om 9.42 de deur uit"
          undoLabel="Ongedaan"
          shortcut="Z"
          onUndo={() => setToast(false)}
          onGone={() => setToast(false)}
        />
      )}
    </GalleryShell>
  )
}
