import { useState } from 'react'
import { Absent, Button, ConflictPair, Empty, Loading, LockScreen, NoResult, OfflineBar } from '../index.ts'
import { directorNav, GalleryShell } from './GalleryShell.tsx'

export function PatternsView() {
  const [locked, setLocked] = useState(new URLSearchParams(location.search).has('lock'))
  if (locked) {
    return (
      <LockScreen
        title="Even op slot, Nadia"
        text="Wat je om 9.41 schreef, staat straks weer voor je, met de cursor op dezelfde plek."
        actions={
          <>
            <Button variant="primary" onClick={() => setLocked(false)}>
              Ga verder met je pas
            </Button>
            <Button variant="tertiary">Ik ben iemand anders</Button>
          </>
        }
      />
    )
  }
  return (
    <GalleryShell nav={directorNav(0)} keys={[]}>
      <div className="rd-today">
        <div className="rd-stack">
          <h1>Leeg, stuk of weg</h1>
          <Empty
            title="Niets vraagt vandaag om jou"
            why="Alle 36 huishoudens lopen zonder jou. Om 13.00 kijken we weer."
            action={<Button shortcut="M">Kijk naar morgen</Button>}
          />
          <NoResult
            title="Geen aanbod voor “rijles voor mantelzorgers”"
            why={
              <>
                Zonder <b>plek binnen 4 weken</b> zijn er twee, in Elderwaard.
              </>
            }
            action={<Button shortcut="F">Haal dat filter weg</Button>}
          />
          <Absent
            title="Deze pagina is er niet, of is niet voor jou"
            why="Klopt de link? Zoek anders op naam, of bel wie hem stuurde."
            action={<Button shortcut="/">Zoek op naam</Button>}
          />
          <Loading label="Afspraken komen eraan. Dit duurt langer dan normaal." rows={2} after={0} />
        </div>
        <aside className="rd-today-side">
          <ConflictPair
            title="Sjoerd veranderde dit ook, om 9.38"
            subject="Proefplaats bij Fietspunt, wanneer"
            mine={{ by: 'jij, 9.41', text: 'Drie dagen per week, vanaf maandag 30 november' }}
            theirs={{
              by: 'Sjoerd Meijer, 9.38',
              text: 'Drie dagen per week, onder schooltijd, vanaf dinsdag 1 december',
            }}
            actions={
              <>
                <Button shortcut="1">Die van mij</Button>
                <Button shortcut="2">Van Sjoerd</Button>
              </>
            }
            note="Niets is weg: de andere versie blijft in de geschiedenis."
          />
          <OfflineBar
            title="Geen verbinding sinds 9.41."
            text="Werk gerust door."
            retryLabel="Probeer nu"
            onRetry={() => setLocked(true)}
            waiting={[
              { id: '1', label: 'Notitie over Rob', since: 'wacht, 9.43' },
              { id: '2', label: 'Herinnering aan Karin Postma', since: 'wacht, 9.44' },
            ]}
            note="Bewaard op dit apparaat tot vanavond 20.00."
          />
        </aside>
      </div>
    </GalleryShell>
  )
}
