import { useRef, useState } from 'react'
import { useCursorMemory } from '#platform/web/drafts/use-cursor-memory.ts'
import { SavedAt } from '#platform/web/screen/SavedAt.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { useTexts } from '#platform/web/session/session.ts'
import { signalDomains } from '../rules/life-domains.ts'
import { firstSplits } from '../rules/report.ts'
import { AskOn } from './AskOn.tsx'
import { CallerColumn } from './CallerColumn.tsx'
import { Conversation } from './Conversation.tsx'
import { addQuestion, answerSignal, isUntouched } from './call.ts'
import { Finish } from './Finish.tsx'
import { RecordedPanel } from './RecordedPanel.tsx'
import { SearchBar } from './SearchBar.tsx'
import { intakeTexts } from './texts.ts'
import { type CallWork, fieldOf, searchId, useCall } from './use-call.ts'
import { useCallerSearch } from './use-caller-search.ts'
import './call.css'
import './question.css'
import './ask-on.css'
import './finish.css'

/** Bellen: who is this, what is going on? One search box owns the page; every letter is saved. */
export function CallScreen() {
  const work = useCall()
  return work.draft ? <CallView work={work} draft={work.draft} /> : null
}

type CallViewProps = { readonly work: CallWork; readonly draft: NonNullable<CallWork['draft']> }

function CallView({ work, draft }: CallViewProps) {
  const t = useTexts(intakeTexts)
  const { call, parked } = draft
  const { change, recorded } = work
  const search = useRef<HTMLInputElement>(null)
  const [entering, setEntering] = useState(false)
  const callers = useCallerSearch(call, change)
  useCursorMemory('melding', !isUntouched(call))

  const focusSoon = (id: string): void => void setTimeout(() => document.getElementById(id)?.focus())
  const another = (): void => {
    focusSoon(fieldOf(String(call.nextKey), 'ownWords'))
    change((before) => addQuestion(before))
  }
  const parkCall = (): void => {
    work.park()
    focusSoon(searchId)
  }
  const enterNew = (): void => setEntering(true)
  const next = (): void => {
    work.startNext()
    focusSoon(searchId)
  }
  const keys = recorded
    ? [{ press: ['n', 'enter'], signs: ['N'], label: t('next-call'), act: next }]
    : [
        { press: '/', signs: ['/'], label: t('key-search'), act: () => search.current?.focus() },
        { press: 'ctrl+i', signs: ['Ctrl I'], label: t('somebody-else'), act: enterNew, strip: false },
        { press: 'ctrl+enter', signs: ['Ctrl ↵'], label: t('another-question'), act: another },
        {
          press: signalDomains.map((_, index) => `alt+${index + 1}`),
          signs: ['Alt 1', '–', '6'],
          label: t('key-ask-on'),
          act: (index: number) => {
            const signal = signalDomains[index]
            if (!signal) return
            const now = call.signals[signal]
            change((before) =>
              answerSignal(before, signal, now === undefined ? 'yes' : now === 'yes' ? 'no' : undefined),
            )
          },
        },
        {
          press: ['f1', 'f2', 'f3'],
          signs: ['F1', '–', 'F3'],
          label: t('key-finish'),
          act: (index: number) => void work.finish(firstSplits[index] ?? 'call-back'),
        },
        { press: ['p', 'alt+p'], signs: ['P'], label: t('park'), act: parkCall },
      ]
  return (
    <Screen title={t('title')} keys={keys} saved={<SavedAt at={work.savedAt} />} focusHeading={false}>
      <div className="rd-call">
        <h1 className="rd-hidden">{t('title')}</h1>
        {recorded ? (
          <RecordedPanel recorded={recorded} onNext={next} />
        ) : (
          <>
            <SearchBar ref={search} call={call} callers={callers} listed={!entering} onPark={parkCall} />
            <div className="rd-call-columns">
              <CallerColumn
                call={call}
                callers={callers}
                parked={parked}
                onResume={work.resume}
                entering={entering}
                onEnter={setEntering}
              />
              <section className="rd-call-middle" aria-label={t('conversation')}>
                <Conversation call={call} change={change} problem={work.problem} onAnother={another} />
                <Finish call={call} change={change} sending={work.sending} onFinish={work.finish} />
              </section>
              <AskOn call={call} change={change} />
            </div>
          </>
        )}
      </div>
    </Screen>
  )
}
