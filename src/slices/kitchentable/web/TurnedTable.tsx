import { useEffect, useState } from 'react'
import { Button, Icon } from '#platform/web/ui/index.ts'
import { callName } from '#shared/names.ts'
import { plainDate } from '#shared/plain-date.ts'
import { AgreePart } from './AgreePart.tsx'
import { type Conversation, shownAfter } from './draft.ts'
import { PicturePart } from './PicturePart.tsx'
import { kitchenPath } from './paths.ts'
import { ownVoice, readAloud, stopReading } from './read-aloud.ts'
import { useConversation } from './use-conversation.ts'
import { useOnline } from './use-online.ts'
import { nameIn, turnedWords } from './use-turned-words.ts'
import { WordsPart } from './WordsPart.tsx'

export type TurnedTableProps = { readonly kept: Conversation; readonly onOver: () => void }

/** Who stands around you, your own words, and what we agree now: for everybody at the table to read and touch. */
export function TurnedTable({ kept, onOver }: TurnedTableProps) {
  const talk = useConversation(kept)
  const { conversation } = talk
  const { table, language } = conversation
  const words = turnedWords(language)
  const { t } = words
  const shown = shownAfter(conversation)
  const online = useOnline()
  const now = useMinute()
  const [notice, setNotice] = useState('')
  const until = new Date(table.until)
  const worker = callName(table.worker.name)
  const sitters = table.sitters.map(({ personId }) => nameIn(shown, [], personId))

  useEffect(() => {
    document.documentElement.lang = language
    document.title = `${t('around-you')} · Rondom`
  }, [language, t])
  useEffect(() => {
    if (now >= until) onOver()
  }, [now, until, onOver])
  const turnBack = (): void => {
    if (online) location.assign(kitchenPath(table.caseId))
    else setNotice(t('turn-offline'))
  }
  return (
    <div className="rd-turned">
      <header className="rd-turned-bar">
        <div className="rd-brand">
          <Icon name="logo" size={26} />
          <span>{table.municipality}</span>
        </div>
        <p>{t('at-table', { names: words.list([...sitters, worker]) })}</p>
        <div className="rd-turned-acts">
          <ReadAloud language={language} sentences={sentencesOf(talk.conversation)} t={t} />
          <Button onClick={turnBack}>{t('turn-back', { name: worker })}</Button>
        </div>
      </header>
      <main className="rd-turned-main">
        <PicturePart talk={talk} shown={shown} words={words} onNotice={setNotice} />
        <section className="rd-turned-right">
          <WordsPart talk={talk} shown={shown} words={words} onNotice={setNotice} />
          <AgreePart talk={talk} shown={shown} words={words} onNotice={setNotice} />
        </section>
      </main>
      <footer className="rd-turned-foot">
        <Icon name="lock" size={20} />
        <p>
          {!online && <strong>{t('offline-strong')} </strong>}
          {talk.saved ? t(online ? 'online' : 'offline', { until: words.moment(until) }) : t('saving')}
        </p>
        <p role="status">{notice || words.moment(now)}</p>
      </footer>
    </div>
  )
}

type ReadAloudProps = {
  readonly language: string
  readonly sentences: readonly string[]
  readonly t: ReturnType<typeof turnedWords>['t']
}

function ReadAloud({ language, sentences, t }: ReadAloudProps) {
  const [reading, setReading] = useState(false)
  const voice = useVoice(language)
  if (!voice) return null
  return (
    <Button
      onClick={() => {
        if (reading) stopReading()
        else readAloud(voice, sentences, () => setReading(false))
        setReading(!reading)
      }}
    >
      {t(reading ? 'stop-reading' : 'read-aloud')}
    </Button>
  )
}

/** Browsers tell their voices a moment after they are first asked. */
function useVoice(language: string): SpeechSynthesisVoice | undefined {
  const [voice, setVoice] = useState(() => ownVoice(language))
  useEffect(() => {
    if (!('speechSynthesis' in globalThis)) return
    const look = (): void => setVoice(ownVoice(language))
    speechSynthesis.addEventListener('voiceschanged', look)
    return () => speechSynthesis.removeEventListener('voiceschanged', look)
  }, [language])
  return voice
}

function sentencesOf(conversation: Conversation): string[] {
  const { t, day } = turnedWords(conversation.language)
  const { goals, agreements, people } = shownAfter(conversation)
  const who = (id: string): string => nameIn({ people }, conversation.table.helpers, id)
  return [
    t('own-words'),
    ...goals.map(({ words }) => words),
    ...(conversation.table.agreements.length > 0 ? [t('agreed-already')] : []),
    ...conversation.table.agreements.map(({ promiser, title, dueOn }) =>
      t('already', { who: promiser, what: title, day: day(plainDate(dueOn)) }),
    ),
    ...(agreements.length > 0 ? [t('agreed-now')] : []),
    ...agreements.map((one) => t('now-line', { who: who(one.promiserId), what: `${one.what}, ${one.when}` })),
  ]
}

function useMinute(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 10_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
