import { useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { countInWords } from '#platform/web/count-in-words.ts'
import { ScreenLink } from '#platform/web/navigation.tsx'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { moveKeys, useRowSelection } from '#platform/web/screen/use-row-selection.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { ActionGroup, NoResult } from '#platform/web/ui/index.ts'
import type { BreakthroughOut, Breakthroughs } from '../contract.ts'
import { AskDialog } from './AskDialog.tsx'
import { BreakthroughRow } from './BreakthroughRow.tsx'
import { ConcludeDialog, DecideDialog, WithdrawDialog } from './DecideDialog.tsx'
import { ExampleList } from './ExampleList.tsx'
import { groupNames, groupOf } from './groups.ts'
import { LookDialog } from './LookDialog.tsx'
import { breakthroughTexts } from './texts.ts'
import './breakthroughs.css'

/** Doorbraken: what waits for my decision, what I asked, and what others may learn from. */
export function BreakthroughsScreen() {
  const read = useRead<Breakthroughs>('/v1/doorbraken')
  return <ReadState read={read}>{({ breakthroughs }) => <Work breakthroughs={breakthroughs} />}</ReadState>
}

function Work({ breakthroughs }: Breakthroughs) {
  const t = useTexts(breakthroughTexts)
  const language = useLanguage()
  const grouped = Map.groupBy(breakthroughs, groupOf)
  const rows = groupNames.flatMap((name) => grouped.get(name) ?? [])
  const { selected, select, move } = useRowSelection(rows.map(({ id }) => id))
  const [open, setOpen] = useState<BreakthroughOut | null>(null)
  const current = rows.find(({ id }) => id === selected)
  const waiting = grouped.get('to-decide')?.length ?? 0
  const keys = [
    moveKeys(t('down-up'), move),
    ...(current ? [{ press: 'enter', signs: ['↵'], label: t('open'), act: () => setOpen(current) }] : []),
  ]
  const many = countInWords(waiting, language, true)
  return (
    <Screen title={t('title')} keys={open ? [] : keys}>
      <div className="rd-page rd-breakthroughs">
        <div className="rd-breakthroughs-work">
          <div className="rd-today-head">
            <h1>{waiting === 0 ? t('heading-none') : t('heading-some', { count: waiting, many })}</h1>
            <span className="rd-meta">{t('intro')}</span>
          </div>
          {rows.length === 0 && <NoResult title={t('none')} why={t('none-why')} />}
          {groupNames.map((name) => {
            const members = grouped.get(name) ?? []
            return (
              members.length > 0 && (
                <ActionGroup key={name} title={t(name)} count={members.length} remark={t(`${name}-why`)}>
                  {members.map((one) => (
                    <BreakthroughRow
                      key={one.id}
                      one={one}
                      group={name}
                      selected={one.id === selected}
                      onSelect={() => select(one.id)}
                      onOpen={() => setOpen(one)}
                    />
                  ))}
                </ActionGroup>
              )
            )
          })}
        </div>
        <aside className="rd-breakthroughs-aside" aria-label={t('examples')}>
          <ExampleList />
          <p>
            <ScreenLink to="/werk/mandaten">{t('to-mandates')}</ScreenLink>
          </p>
        </aside>
      </div>
      {open && <StepDialog about={open} onClose={() => setOpen(null)} />}
    </Screen>
  )
}

/** The one thing that can be done now; what else is possible stands beside it. */
function StepDialog({ about, onClose }: { readonly about: BreakthroughOut; readonly onClose: () => void }) {
  const [withdrawing, setWithdrawing] = useState(false)
  if (withdrawing) return <WithdrawDialog about={about} onClose={onClose} />
  if (about.commands.includes('grant')) return <DecideDialog about={about} onClose={onClose} />
  if (about.commands.includes('conclude')) return <ConcludeDialog about={about} onClose={onClose} />
  if (about.commands.includes('ask-again') && about.caseId !== null)
    return (
      <AskDialog
        caseId={about.caseId}
        again={about}
        onClose={onClose}
        onWithdraw={() => setWithdrawing(true)}
      />
    )
  return (
    <LookDialog
      about={about}
      onClose={onClose}
      {...(about.commands.includes('withdraw') && { onWithdraw: () => setWithdrawing(true) })}
    />
  )
}
