import { useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { countInWords } from '#platform/web/count-in-words.ts'
import { ScreenLink, useGo } from '#platform/web/navigation.tsx'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { moveKeys, useRowSelection } from '#platform/web/screen/use-row-selection.ts'
import { Chip } from '#platform/web/ui/index.ts'
import type { CaseWork, OfferOut, PlaceOut } from '../contract.ts'
import { rank } from '../rules/match.ts'
import { MatchColumn } from './MatchColumn.tsx'
import { OfferColumn } from './OfferColumn.tsx'
import { OfferDialog } from './OfferDialog.tsx'
import { OutflowDialog } from './OutflowDialog.tsx'
import { PossibilitiesColumn } from './PossibilitiesColumn.tsx'
import { PossibilitiesDialog } from './PossibilitiesDialog.tsx'
import { casePath, caseWork } from './paths.ts'
import { StepDialog } from './StepDialog.tsx'
import { useWorkWords } from './use-words.ts'
import './work.css'
import './case-work.css'

export type CaseWorkScreenProps = { readonly id: string }

/** Werk en leren in one household: what somebody wants and can, what was offered, and what fits. */
export function CaseWorkScreen({ id }: CaseWorkScreenProps) {
  const read = useRead<CaseWork>(caseWork(id))
  return <ReadState read={read}>{(work) => <CaseWorkView caseId={id} work={work} />}</ReadState>
}

type Dialog =
  | { readonly kind: 'write' }
  | { readonly kind: 'offer'; readonly place: PlaceOut }
  | { readonly kind: 'step' | 'outflow'; readonly offer: OfferOut }

function CaseWorkView({ caseId, work }: { readonly caseId: string; readonly work: CaseWork }) {
  const { t, language } = useWorkWords()
  const go = useGo()
  const [personId, setPersonId] = useState(() => firstPerson(work))
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const person = work.people.find(({ id }) => id === personId) ?? work.people[0]
  const profile = work.profiles.find((one) => one.personId === person?.id)
  const offers = work.offers.filter((one) => one.personId === person?.id)
  const running = offers.filter(({ state }) => state !== 'stopped' && state !== 'ended')
  const open = work.places.filter(({ id }) => running.every(({ placeId }) => placeId !== id))
  const matches = profile ? rank(profile.content, open) : []
  const fitting = matches.filter(({ fails }) => fails.length === 0).length
  const { selected, select, move } = useRowSelection(matches.map(({ placeId }) => placeId))
  const chosen = open.find(({ id }) => id === selected)
  if (!person) return null
  const name = person.givenNames
  const numbers = work.people.slice(0, 9).map((_, index) => String(index + 1))
  const close = (): void => setDialog(null)
  const offerIt = (place: PlaceOut): void => setDialog({ kind: 'offer', place })
  const [first] = running.filter(({ steps }) => steps.length > 0)
  const key = (press: string, sign: string, label: string, act: () => void) => ({
    press,
    signs: [sign],
    label,
    act,
  })
  const keys = [
    ...(matches.length > 0 ? [moveKeys(t('down-up'), move)] : []),
    ...(chosen ? [key('enter', '↵', t('offer'), () => offerIt(chosen))] : []),
    key('w', 'W', t(profile ? 'write-anew' : 'write-down'), () => setDialog({ kind: 'write' })),
    ...(first ? [key('v', 'V', t('next'), () => setDialog({ kind: 'step', offer: first }))] : []),
    ...(work.people.length > 1
      ? [
          {
            press: numbers,
            signs: ['1', '–', String(numbers.length)],
            label: t('person-key'),
            act: (index: number) => setPersonId(work.people[index]?.id ?? person.id),
          },
        ]
      : []),
    key('escape', 'Esc', t('to-case'), () => go(casePath(caseId))),
  ]
  const heading = profile
    ? fitting === 0
      ? t('case-heading-none', { name })
      : t('case-heading', { count: fitting, many: countInWords(fitting, language, true), name })
    : t('case-heading-empty', { name })
  return (
    <Screen title={t('case-title', { name })} keys={dialog ? [] : keys}>
      <div className="rd-page">
        <header className="rd-work-head">
          <h1>{heading}</h1>
          <span className="rd-meta">
            {person.age !== null && t(person.young ? 'age-young' : 'age', { age: person.age })}
          </span>
          <ScreenLink to={casePath(caseId)}>{t('to-case')}</ScreenLink>
          {work.people.length > 1 && (
            <fieldset className="rd-row rd-work-people rd-no-print">
              <legend className="rd-hidden">{t('person')}</legend>
              {work.people.map((one) => (
                <Chip key={one.id} pressed={one.id === person.id} onToggle={() => setPersonId(one.id)}>
                  {one.givenNames}
                </Chip>
              ))}
            </fieldset>
          )}
        </header>
        <div className="rd-work-columns">
          <PossibilitiesColumn name={name} profile={profile} onWrite={() => setDialog({ kind: 'write' })} />
          <OfferColumn
            offers={offers}
            onStep={(offer) => setDialog({ kind: 'step', offer })}
            onOutflow={(offer) => setDialog({ kind: 'outflow', offer })}
          />
          <MatchColumn
            matches={matches}
            places={open}
            known={profile !== undefined}
            today={work.today}
            selected={selected}
            onSelect={select}
            onOffer={offerIt}
          />
        </div>
      </div>
      {dialog?.kind === 'write' && (
        <PossibilitiesDialog
          key={person.id}
          caseId={caseId}
          person={person}
          profile={profile}
          onClose={close}
        />
      )}
      {dialog?.kind === 'offer' && profile && (
        <OfferDialog
          caseId={caseId}
          person={person}
          place={dialog.place}
          content={profile.content}
          today={work.today}
          onClose={close}
        />
      )}
      {dialog?.kind === 'step' && <StepDialog offer={dialog.offer} onClose={close} />}
      {dialog?.kind === 'outflow' && <OutflowDialog offer={dialog.offer} onClose={close} />}
    </Screen>
  )
}

/** Somebody with a running offer, else somebody about whom something is written, else the first. */
function firstPerson({ people, offers, profiles }: CaseWork): string {
  const running = offers.find(({ standing }) => standing !== null)
  return running?.personId ?? profiles[0]?.personId ?? people[0]?.id ?? ''
}
