import { useState } from 'react'
import { dateInWords } from '#platform/i18n/dates.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { Button } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { ChoiceSignal, OwnChoices as Own } from '../contract.ts'
import { Comparison } from './Comparison.tsx'
import { MomentTable } from './MomentTable.tsx'
import { NormRule } from './NormRule.tsx'
import { SignalCard } from './SignalCard.tsx'
import { choiceTexts } from './texts.ts'
import { WordsDialog } from './WordsDialog.tsx'

/** What was counted about me, from which choices, and what I say about it. */
export function OwnChoices() {
  const read = useRead<Own>('/v1/eigen-keuzes')
  return <ReadState read={read}>{(own) => <OwnView own={own} />}</ReadState>
}

function OwnView({ own }: { readonly own: Own }) {
  const { norm, employer, seconded, figures, moments, signals } = own
  const t = useTexts(choiceTexts)
  const language = useLanguage()
  const [explaining, setExplaining] = useState<ChoiceSignal | null>(null)
  const day = (date: string): string => dateInWords(date as PlainDate, 'short', language)
  const open = signals.find(({ phase }) => phase !== 'discussed')
  const keys = open ? [{ press: 't', signs: ['T'], label: t('explain'), act: () => setExplaining(open) }] : []
  const done = signals.filter(({ phase }) => phase === 'discussed')
  return (
    <Screen title={t('title')} keys={explaining ? [] : keys}>
      <div className="rd-page rd-choices">
        <h1>{seconded ? t('own-heading', { employer }) : t('title')}</h1>
        <p className="rd-sec">{seconded ? t('own-intro', { employer }) : t('own-not-seconded')}</p>
        {seconded && <NormRule norm={norm} />}
        {open && (
          <SignalCard
            signal={open}
            own
            action={
              <Button shortcut="T" onClick={() => setExplaining(open)}>
                {t('explain')}
              </Button>
            }
          />
        )}
        {figures && !open && (
          <section>
            <h2 className="rd-head">
              {t(`verdict-${figures.verdict}`)}{' '}
              <small>{t('since', { from: day(figures.fromOn), on: day(figures.countedOn) })}</small>
            </h2>
            <Comparison who={t('you')} own={figures.own} peers={figures.peers} />
          </section>
        )}
        {seconded && norm?.active && !figures && !open && <p>{t('nothing-counted')}</p>}
        {seconded && <MomentTable moments={moments} employer={employer} />}
        {done.map((signal) => (
          <SignalCard key={signal.id} signal={signal} own />
        ))}
      </div>
      {explaining && <WordsDialog signal={explaining} kind="explain" onClose={() => setExplaining(null)} />}
    </Screen>
  )
}
