import { useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { countInWords } from '#platform/web/count-in-words.ts'
import { useGo } from '#platform/web/navigation.tsx'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { moveKeys, useRowSelection } from '#platform/web/screen/use-row-selection.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { Button, Chip, Empty } from '#platform/web/ui/index.ts'
import type { ListedPair, PairList } from '../../contract.ts'
import { PairRow } from './PairRow.tsx'
import { duplicateTexts } from './texts.ts'
import './duplicates.css'

const states = ['open', 'different', 'merged'] as const
type State = (typeof states)[number]

/** Dubbele personen: who may be in twice, most alike first; and what was decided, newest first. */
export function DuplicatesScreen() {
  const [state, setState] = useState<State>('open')
  const read = useRead<PairList>(`/v1/dubbelen?state=${state}`)
  return (
    <ReadState read={read}>
      {(list) => <Pairs key={state} {...list} state={state} onState={setState} />}
    </ReadState>
  )
}

type PairsProps = PairList & { readonly state: State; readonly onState: (state: State) => void }

function Pairs({ pairs, counts, state, onState }: PairsProps) {
  const t = useTexts(duplicateTexts)
  const language = useLanguage()
  const go = useGo()
  const { selected, select, move } = useRowSelection(pairs.map(({ id }: ListedPair) => id))
  const open = (id: string | undefined): void => {
    if (id !== undefined) go(`/werk/dubbelen/${id}`)
  }
  const keys = [
    moveKeys(t('down-up'), move),
    { press: 'enter', signs: ['↵'], label: t('compare'), act: () => open(selected) },
    {
      press: ['1', '2', '3'],
      signs: ['1', '–', '3'],
      label: t('state-legend'),
      act: (index: number) => onState(states[index] ?? 'open'),
    },
  ]
  const count = pairs.length
  const title =
    state === 'open' && count > 0
      ? t('open-title', { count, many: countInWords(count, language, true) })
      : t(state === 'open' ? 'duplicates' : `${state}-title`)
  return (
    <Screen title={t('duplicates')} keys={keys}>
      <div className="rd-page rd-duplicates">
        <header>
          <h1>{title}</h1>
          <fieldset className="rd-row">
            <legend className="rd-hidden">{t('state-legend')}</legend>
            {states.map((one) => (
              <Chip key={one} pressed={one === state} onToggle={() => onState(one)}>
                {t(`${one}-chip`)} {counts[one] ?? 0}
              </Chip>
            ))}
          </fieldset>
        </header>
        {count === 0 ? (
          <Empty
            title={t(`none-${state}`)}
            why={t(`none-${state}-why`)}
            action={state !== 'open' && <Button onClick={() => onState('open')}>{t('to-open')}</Button>}
          />
        ) : (
          <ul className="rd-pairs">
            {pairs.map((pair) => (
              <PairRow
                key={pair.id}
                pair={pair}
                selected={pair.id === selected}
                onSelect={() => select(pair.id)}
                onOpen={() => open(pair.id)}
              />
            ))}
          </ul>
        )}
      </div>
    </Screen>
  )
}
