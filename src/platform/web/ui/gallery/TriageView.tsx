import { useState } from 'react'
import {
  Button,
  LoadBar,
  OptionRow,
  ReasonChips,
  RingLevel,
  ThatLine,
  Voice,
  WeightChoice,
} from '../index.ts'
import { GalleryShell } from './GalleryShell.tsx'

const weights = [
  { id: '1', label: 'Antwoord', detail: 'nu afgehandeld', keys: '1' },
  { id: '2', label: 'Verwijs', detail: 'één partij, warm', keys: '2' },
  { id: '3', label: 'Licht plan', detail: 'één vraag, geen regie', keys: '3' },
  { id: '4', label: 'Zwaar plan', detail: 'één gezin, één regie', keys: '4' },
]
const reasons = [
  'vragen op meer leefgebieden',
  'de ene vraag houdt de andere vast',
  'veiligheid',
  'anders …',
].map((label) => ({ id: label, label }))

export function TriageView() {
  const [weight, setWeight] = useState('4')
  const [chosen, setChosen] = useState<readonly string[]>(['vragen op meer leefgebieden'])
  const [option, setOption] = useState(true)
  return (
    <GalleryShell
      nav={[{ href: '#in', label: 'Binnengekomen', count: 11, current: true }]}
      me={['HW', 'Henk Wolters · beoordelaar']}
      keys={[{ keys: ['1', '–', '4'], label: 'zwaarte' }]}
      saved="bewaard om 9.41"
    >
      <div className="rd-today">
        <div className="rd-stack">
          <h1>Rob Terpstra</h1>
          <p>
            <Voice>Mijn WW stopt eind oktober. Ik red het thuis niet met de kinderen.</Voice>
          </p>
          <div>
            <ThatLine
              known
              title="WW loopt tot 31 oktober"
              detail="UWV, opgehaald 14 sept · niet opnieuw vragen"
            />
            <ThatLine
              title="Dát: Leerplicht (RMC) is betrokken"
              detail="L. Mulder, sinds mei · inhoud niet zichtbaar"
            />
          </div>
          <div>
            <h2>Wat kan helpen</h2>
            <RingLevel ring={1} title="Eigen kracht en netwerk" remark="kosten · wachten">
              <OptionRow
                name="Marja, zus"
                detail="Sanne op woensdag"
                price="€ 0"
                wait="meteen"
                checked={option}
                onChange={setOption}
              />
              <OptionRow
                name="Ben, buurman"
                detail="sport met Joris"
                price="€ 0"
                wait="te vragen"
                checked={false}
                onChange={() => undefined}
              />
            </RingLevel>
            <RingLevel ring={2} title="Vrij toegankelijk" remark="zonder besluit">
              <OptionRow
                name="Opvoedgesprekken CJG"
                price="€ 0"
                wait="6 dagen"
                checked
                onChange={() => undefined}
              />
            </RingLevel>
            <RingLevel ring={3} title="Met besluit of contract">
              <OptionRow
                name="Bijstand, aanvullend op werk"
                price="± € 9.400"
                wait="na 31 okt"
                checked
                onChange={() => undefined}
              />
            </RingLevel>
          </div>
        </div>
        <aside className="rd-today-side">
          <WeightChoice legend="Hoe zwaar moet dit?" options={weights} value={weight} onChange={setWeight} />
          <ReasonChips label="Omdat" reasons={reasons} chosen={chosen} onChange={setChosen} />
          <LoadBar used={31} added={4} ceiling={36} label="31 van 36 punten" remark="+4" />
          <LoadBar used={37} added={4} ceiling={36} label="37 van 36 punten" remark="boven grens" />
          <Button variant="primary" shortcut="Ctrl ↵">
            Besluit en wijs toe
          </Button>
        </aside>
      </div>
    </GalleryShell>
  )
}
