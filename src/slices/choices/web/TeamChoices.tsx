import { useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { useTexts } from '#platform/web/session/session.ts'
import { Button, NoResult } from '#platform/web/ui/index.ts'
import type { ChoiceSignal, TeamChoices as Team } from '../contract.ts'
import { NormRule } from './NormRule.tsx'
import { SignalCard } from './SignalCard.tsx'
import { choiceTexts } from './texts.ts'
import { WordsDialog } from './WordsDialog.tsx'

/** Signals of the team that the worker saw first: figures, the worker's words, and the conversation to hold. */
export function TeamChoices() {
  const read = useRead<Team>('/v1/keuzes-van-het-team')
  return <ReadState read={read}>{(team) => <TeamView team={team} />}</ReadState>
}

function TeamView({ team: { norm, signals } }: { readonly team: Team }) {
  const t = useTexts(choiceTexts)
  const [discussing, setDiscussing] = useState<ChoiceSignal | null>(null)
  const open = signals.filter(({ phase }) => phase === 'shared')
  const done = signals.filter(({ phase }) => phase === 'discussed')
  return (
    <Screen title={t('title')}>
      <div className="rd-page rd-choices">
        <h1>{t('team-heading')}</h1>
        <p className="rd-sec">{t('team-intro')}</p>
        {open.length === 0 && <NoResult title={t('team-none')} why={t('team-none-why')} />}
        {open.map((signal) => (
          <SignalCard
            key={signal.id}
            signal={signal}
            own={false}
            action={<Button onClick={() => setDiscussing(signal)}>{t('discuss')}</Button>}
          />
        ))}
        {done.length > 0 && <h2 className="rd-head">{t('team-done')}</h2>}
        {done.map((signal) => (
          <SignalCard key={signal.id} signal={signal} own={false} />
        ))}
        <NormRule norm={norm} />
      </div>
      {discussing && <WordsDialog signal={discussing} kind="discuss" onClose={() => setDiscussing(null)} />}
    </Screen>
  )
}
