import { useState } from 'react'
import {
  CaseLayout,
  Ecomap,
  Kbd,
  KeptCounts,
  PhaseLine,
  PlanBoard,
  PromiseTimeline,
  StateMark,
  StateWord,
} from '../index.ts'
import * as data from './case-data.ts'
import { directorNav, GalleryShell } from './GalleryShell.tsx'

const keys = (
  [
    ['B', 'bel Karin'],
    ['H', 'herinner'],
    ['O', 'opnieuw afspreken'],
    ['R', 'op rondetafel'],
    ['A', 'nieuwe afspraak'],
    ['N', 'notitie'],
    ['M', 'mag ik dit delen?'],
  ] as const
).map(([key, label]) => ({ keys: [key], label, onAct: () => undefined }))

const phases = ['aanmelding', 'verheldering', 'plan', 'uitvoering', 'afronding'].map((label) => ({
  id: label,
  label,
}))

export function CaseView() {
  const [selected, setSelected] = useState('proef')
  const [person, setPerson] = useState('')
  return (
    <GalleryShell
      nav={directorNav(1)}
      keys={keys}
      focusTitle={
        <>
          <StateMark state="late" size={15} label="te laat" /> Proefplaats bij Fietspunt:
        </>
      }
      saved={
        <>
          <Kbd>Z</Kbd> ongedaan maken
        </>
      }
    >
      <CaseLayout
        title="Huishouden Terpstra"
        meta="Lindelaan 8 · zwaar plan sinds 5 oktober"
        who={
          <>
            <span>
              Regie <b>Nadia Haddou</b> (jij)
            </span>
            <span>
              bij afwezigheid <b>Sjoerd Meijer</b>
            </span>
            <span>
              contact voor Rob <b>Karin Postma</b>
            </span>
            <StateWord state="at-risk" icon="clock" size={15} word="besluit bijstand nog 9 dagen" />
          </>
        }
        counts={
          <KeptCounts
            label="12 afspraken"
            counts={{ late: 1, 'at-risk': 1, silent: 1, proposed: 1, renegotiated: 1, accepted: 3, kept: 4 }}
            words={data.words}
          />
        }
        phases={<PhaseLine label="Fase" phases={phases} currentId="uitvoering" />}
        ecomap={
          <Ecomap
            center={data.resident}
            nodes={data.around}
            ties={data.ties}
            selectedId={person}
            onSelect={setPerson}
            labels={data.ecomapLabels}
            legendEnd={
              <>
                <Kbd>E</Kbd> als tabel
              </>
            }
          />
        }
        board={
          <PlanBoard
            goals={data.goals}
            people={data.people}
            promises={data.promises}
            selectedId={selected}
            onSelect={setSelected}
            labels={data.boardLabels}
          />
        }
        timeline={
          <PromiseTimeline
            lanes={data.lanes}
            items={data.lineItems}
            terms={[{ date: '2026-12-03', label: 'besluit bijstand 3 dec' }]}
            from="2026-10-01"
            to="2026-12-31"
            today="2026-11-24"
            monthLabel={data.monthLabel}
            selectedId={selected}
            onSelect={setSelected}
            labels={{
              title: 'Tijdlijn van beloften, oktober tot en met december',
              today: 'vandaag',
              describe: (item) => `${data.words[item.state]}: ${item.label || item.laneId}, ${item.date}`,
            }}
          />
        }
      />
    </GalleryShell>
  )
}
