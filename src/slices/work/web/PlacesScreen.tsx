import { useState } from 'react'
import { isProblem } from '#platform/web/api/problem.ts'
import { post } from '#platform/web/api/request.ts'
import { useRead, useRefresh } from '#platform/web/api/use-read.ts'
import { countInWords } from '#platform/web/count-in-words.ts'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { moveKeys, useRowSelection } from '#platform/web/screen/use-row-selection.ts'
import { showToast } from '#platform/web/toast.ts'
import { Button, Chip, Empty, NoResult, SearchField } from '#platform/web/ui/index.ts'
import type { PlaceOut, Places } from '../contract.ts'
import { type PlaceKind, placeKinds } from '../rules/codes.ts'
import { foundPlaces, isOld } from '../rules/places.ts'
import { PlaceDialog } from './PlaceDialog.tsx'
import { PlaceRow } from './PlaceRow.tsx'
import { useWorkWords } from './use-words.ts'
import './work.css'

/** Werkplekken: where somebody can work or learn, what it asks, and whether it is still right. */
export function PlacesScreen() {
  const read = useRead<Places>('/v1/werkplekken')
  return <ReadState read={read}>{(view) => <List {...view} />}</ReadState>
}

function List({ places, organisations, mayKeep, today }: Places) {
  const { t, words, language } = useWorkWords()
  const refresh = useRefresh()
  const [typed, setTyped] = useState('')
  const [kind, setKind] = useState<PlaceKind | null>(null)
  const [dialog, setDialog] = useState<PlaceOut | 'new' | null>(null)
  const rows = foundPlaces(places, typed, kind)
  const { selected, select, move } = useRowSelection(rows.map(({ id }) => id))
  const current = rows.find(({ id }) => id === selected)
  const free = places.filter((one) => one.free > 0 && (one.untilOn === null || one.untilOn >= today)).length
  const old = places.filter(isOld).length
  const check = async (place: PlaceOut): Promise<void> => {
    try {
      await post(`/v1/werkplekken/${place.id}/_nakijken`, undefined, { ifMatch: place.version })
      showToast({ message: t('checked') })
    } catch (error) {
      if (!isProblem(error)) throw error
      showToast({ message: error.message })
    }
    await refresh('/v1/werkplekken')
  }
  const key = (press: string, sign: string, label: string, act: () => void) => ({
    press,
    signs: [sign],
    label,
    act,
  })
  const keys = [
    moveKeys(t('down-up'), move),
    ...(mayKeep ? [key('n', 'N', t('add-place'), () => setDialog('new'))] : []),
    ...(mayKeep && current
      ? [
          key('enter', '↵', t('change-place'), () => setDialog(current)),
          key('c', 'C', t('check-place'), () => void check(current)),
        ]
      : []),
  ]
  return (
    <Screen title={t('places')} keys={dialog === null ? keys : []}>
      <div className="rd-page rd-work-places">
        <div className="rd-work-head">
          <h1>
            {free === 0
              ? t('places-none-free')
              : t('places-some', { count: free, many: countInWords(free, language, true) })}
          </h1>
          <span className="rd-meta">{old === 0 ? t('places-fresh') : t('places-old', { count: old })}</span>
          {mayKeep && (
            <Button shortcut="N" onClick={() => setDialog('new')}>
              {t('add-place')}
            </Button>
          )}
        </div>
        {places.length === 0 ? (
          <Empty title={t('empty-title')} why={t('empty-why')} />
        ) : (
          <>
            <div className="rd-work-filter rd-no-print">
              <SearchField
                label={t('search-places')}
                buttonLabel={t('search-places')}
                placeholder={t('search-places')}
                value={typed}
                onChange={setTyped}
              />
              <div className="rd-row">
                {placeKinds.map((one) => (
                  <Chip key={one} pressed={kind === one} onToggle={(on) => setKind(on ? one : null)}>
                    {words.kind(one)}
                  </Chip>
                ))}
              </div>
            </div>
            {rows.length === 0 && <NoResult title={t('none-title')} why={t('none-why')} />}
            <ul className="rd-work-list" aria-label={t('places')}>
              {rows.map((place) => (
                <PlaceRow
                  key={place.id}
                  place={place}
                  today={today}
                  selected={place.id === selected}
                  onSelect={() => select(place.id)}
                  {...(mayKeep && { onChange: () => setDialog(place), onCheck: () => void check(place) })}
                />
              ))}
            </ul>
          </>
        )}
      </div>
      {dialog !== null && (
        <PlaceDialog
          organisations={organisations}
          {...(dialog !== 'new' && { place: dialog })}
          onClose={() => setDialog(null)}
        />
      )}
    </Screen>
  )
}
