import { Icon, markOrder, Sprite, StateMark, StateWord, ThatLine, Voice } from '../index.ts'
import { words } from './case-data.ts'

const icons = [
  'ring1',
  'ring2',
  'ring3',
  'quote',
  'clock',
  'search',
  'phone',
  'lock',
  'stop',
  'pair',
  'logo',
] as const

export function MarksView() {
  return (
    <main className="rd-today">
      <Sprite />
      <div className="rd-stack">
        <h1>Tekens</h1>
        {markOrder.map((state) => (
          <div key={state} className="rd-row">
            <StateMark state={state} size={32} label={words[state]} />
            <StateWord state={state} word={words[state]} detail="6 dagen" />
          </div>
        ))}
        <div className="rd-row">
          {icons.map((name) => (
            <Icon key={name} name={name} size={32} label={name} />
          ))}
        </div>
        <p>
          <Voice lang="nl">Dat ik met een gerust hart de deur uit kan.</Voice>
        </p>
        <div>
          <ThatLine known title="WW loopt tot 31 oktober" detail="UWV, opgehaald 14 sept" />
          <ThatLine title="Dát: Leerplicht (RMC) is betrokken" detail="inhoud niet zichtbaar" />
        </div>
      </div>
    </main>
  )
}
