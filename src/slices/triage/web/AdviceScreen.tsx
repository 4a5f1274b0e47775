import { useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { countInWords } from '#platform/web/count-in-words.ts'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { moveKeys, useRowSelection } from '#platform/web/screen/use-row-selection.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { ActionGroup, NoResult } from '#platform/web/ui/index.ts'
import type { Advice, AdviceList } from '../contract.ts'
import { AdviceRow } from './AdviceRow.tsx'
import { AnswerDialog } from './AnswerDialog.tsx'
import { adviceTexts } from './advice-texts.ts'
import './incoming.css'
import './advice.css'

/** Advies: who asks something of me, and what became of what I asked. */
export function AdviceScreen() {
  const read = useRead<AdviceList>('/v1/adviezen')
  return <ReadState read={read}>{({ asked }) => <AdviceWork asked={asked} />}</ReadState>
}

function AdviceWork({ asked }: AdviceList) {
  const t = useTexts(adviceTexts)
  const language = useLanguage()
  const groups = [
    ['to-answer', asked.filter(({ mine, answeredAt }) => mine && answeredAt === null)],
    ['i-asked', asked.filter(({ mine }) => !mine)],
    ['i-answered', asked.filter(({ mine, answeredAt }) => mine && answeredAt !== null)],
  ] as const
  const rows = groups.flatMap(([, members]) => members)
  const { selected, select, move } = useRowSelection(rows.map(({ id }) => id))
  const [answering, setAnswering] = useState<Advice | null>(null)
  const waiting = groups[0][1]
  const current = waiting.find(({ id }) => id === selected)
  const keys = [
    moveKeys(t('down-up'), move),
    ...(current
      ? [{ press: 'enter', signs: ['↵'], label: t('give'), act: () => setAnswering(current) }]
      : []),
  ]
  const heading =
    waiting.length === 0
      ? t('heading-none')
      : t('heading-some', { count: waiting.length, many: countInWords(waiting.length, language, true) })
  return (
    <Screen title={t('advice')} keys={answering ? [] : keys}>
      <div className="rd-page rd-incoming">
        <div className="rd-today-head">
          <h1>{heading}</h1>
          <span className="rd-meta">{t('only-the-question')}</span>
        </div>
        {rows.length === 0 && <NoResult title={t('none')} why={t('none-why')} />}
        {groups
          .filter(([, members]) => members.length > 0)
          .map(([name, members]) => (
            <ActionGroup key={name} title={t(name)} count={members.length} remark="">
              {members.map((one) => (
                <AdviceRow
                  key={one.id}
                  advice={one}
                  selected={one.id === selected}
                  onSelect={() => select(one.id)}
                  onAnswer={() => setAnswering(one)}
                />
              ))}
            </ActionGroup>
          ))}
      </div>
      {answering && <AnswerDialog advice={answering} onClose={() => setAnswering(null)} />}
    </Screen>
  )
}
