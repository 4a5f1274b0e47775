import { useRef, useState } from 'react'
import { useCursorMemory } from '#platform/web/drafts/use-cursor-memory.ts'
import { SavedAt } from '#platform/web/screen/SavedAt.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { useTexts } from '#platform/web/session/session.ts'
import { firstSplits } from '../rules/report.ts'
import { AskOn, signalKeys } from './AskOn.tsx'
import { CallerColumn } from './CallerColumn.tsx'
import { Conversation } from './Conversation.tsx'
import { addQuestion, isUntouched } from './call.ts'
import { Finish } from './Finish.tsx'
import { NeighbourhoodForm } from './NeighbourhoodForm.tsx'
import { ParkDialog } from './ParkDialog.tsx'
import { RecordedPanel } from './RecordedPanel.tsx'
import { SameReport } from './SameReport.tsx'
import { SearchBar } from './SearchBar.tsx'
import { answerSignal, nextAnswer } from './signals.ts'
import { intakeTexts } from './texts.ts'
import { type CallWork, fieldOf, searchId, useCall } from './use-call.ts'
import { useCallerSearch } from './use-caller-search.ts'
import { useChecklist } from './use-checklist.ts'
import { useTypingOn } from './use-typing-on.ts'
import './call.css'
import './question.css'
import './ask-on.css'
import './finish.css'

/** Bellen: who is this, what is going on? One search box owns the page; every letter is saved. */
export function CallScreen() {
  const work = useCall()
  const [place, setPlace] = useState(false)
  if (place) return <NeighbourhoodForm onPerson={() => setPlace(false)} />
  return <CallView work={work} onPlace={() => setPlace(true)} />
}

type CallViewProps = { readonly work: CallWork; readonly onPlace: () => void }

function CallView({ work, onPlace }: CallViewProps) {
  const t = useTexts(intakeTexts)
  const [parking, setParking] = useState(false)
  const { call, ready, change, recorded, same, sending } = work
  const search = useRef<HTMLInputElement>(null)
  const [entering, setEntering] = useState(false)
  const callers = useCallerSearch(call, change)
  const { list } = useChecklist(call, change)
  const typingOn = useTypingOn(sending || recorded !== undefined)

  const focusSoon = (id: string): void => void setTimeout(() => document.getElementById(id)?.focus())
  const another = (): void => {
    focusSoon(fieldOf(String(call.nextKey), 'ownWords'))
    change((before) => addQuestion(before))
  }
  const parkCall = (): void => {
    // What the report still lacks is no reason not to park.
    work.problem.clear()
    setParking(ready && !sending && !isUntouched(call))
  }
  const park = async (reason: string): Promise<void> => {
    if (!(await work.park(reason))) return
    setParking(false)
    focusSoon(searchId)
  }
  const stop = (): void => {
    void work.stop()
    focusSoon(searchId)
  }
  const enterNew = (): void => setEntering(true)
  const next = (): void => {
    work.startNext()
    focusSoon(searchId)
  }
  const askOn = (index: number): void => {
    const domain = list?.items[index]?.lifeDomain
    if (!list || !domain) return
    change((before) => answerSignal(before, domain, nextAnswer(before.signals[domain]), list.version))
  }
  const onArrival = [
    { press: '/', signs: ['/'], label: t('key-search'), act: () => search.current?.focus() },
    { press: 'ctrl+i', signs: ['Ctrl I'], label: t('somebody-else'), act: enterNew, strip: false },
    { press: 'ctrl+b', signs: ['Ctrl B'], label: t('without-person'), act: onPlace, strip: false },
  ]
  const ofCall = [
    { press: 'ctrl+enter', signs: ['Ctrl ↵'], label: t('another-question'), act: another },
    {
      press: Array.from({ length: signalKeys }, (_, index) => `alt+${(index + 1) % 10}`),
      signs: ['Alt 1', '–', '0'],
      label: t('key-ask-on'),
      act: askOn,
    },
    {
      press: ['f1', 'f2', 'f3'],
      signs: ['F1', '–', 'F3'],
      label: t('key-finish'),
      act: (index: number) => void work.finish(firstSplits[index] ?? 'call-back'),
    },
    { press: ['p', 'alt+p'], signs: ['P'], label: t('park'), act: parkCall },
  ]
  const toNext = {
    press: ['n', 'enter'],
    signs: ['N'],
    label: t('next-call'),
    act: () => {
      if (!typingOn()) next()
    },
  }
  const keys = recorded ? [toNext] : [...onArrival, ...(ready ? ofCall : [])]
  return (
    <Screen title={t('title')} keys={keys} saved={<SavedAt at={work.savedAt} />} focusHeading={false}>
      <div className="rd-call">
        <h1 className="rd-hidden">{t('title')}</h1>
        {recorded ? (
          <RecordedPanel recorded={recorded} onNext={next} />
        ) : (
          <>
            <SearchBar
              ref={search}
              call={call}
              callers={callers}
              listed={!entering}
              onPark={parkCall}
              onStop={stop}
            />
            {ready && (
              <div className="rd-call-columns" aria-busy={sending}>
                <CursorBack wanted={work.goesOn} />
                <CallerColumn
                  call={call}
                  change={change}
                  callers={callers}
                  onResume={(contact) => void work.resume(contact)}
                  entering={entering}
                  onEnter={setEntering}
                  onPlace={onPlace}
                />
                <section className="rd-call-middle" aria-label={t('conversation')}>
                  <Conversation call={call} change={change} problem={work.problem} onAnother={another} />
                  <Finish
                    call={call}
                    change={change}
                    sending={sending}
                    faultOf={work.problem.faultOf}
                    onFinish={work.finish}
                  />
                </section>
                <AskOn call={call} change={change} list={list} />
              </div>
            )}
          </>
        )}
      </div>
      {parking && (
        <ParkDialog
          who={call.caller?.name ?? call.typed}
          problem={work.problem}
          busy={sending}
          onPark={(reason) => void park(reason)}
          onClose={() => setParking(false)}
        />
      )}
      {same && (
        <SameReport
          reports={same.reports}
          busy={sending}
          onAdd={(id) => void work.finish(same.firstSplit, { additionTo: id })}
          onOther={() => void work.finish(same.firstSplit, { seenReports: same.reports.map(({ id }) => id) })}
          onClose={work.forgetSame}
        />
      )}
    </Screen>
  )
}

/** Brings the cursor back to where it stood in an earlier call, once that call is there. */
function CursorBack({ wanted }: { readonly wanted: boolean }) {
  useCursorMemory('melding', wanted)
  return null
}
