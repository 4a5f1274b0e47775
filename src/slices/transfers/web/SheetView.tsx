import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { ScreenLink, useGo } from '#platform/web/navigation.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { moveKeys, useRowSelection } from '#platform/web/screen/use-row-selection.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { SafetyFrame } from '#slices/safety/web'
import { useTermName } from '#slices/terms/web'
import type { TransferSheet } from '../contract.ts'
import { SheetPeople } from './SheetPeople.tsx'
import { type SheetItem, SheetRow } from './SheetRow.tsx'
import { SheetWords } from './SheetWords.tsx'
import { TransferLine } from './TransferLine.tsx'
import { transferTexts } from './texts.ts'
import { useDays } from './use-days.ts'
import { WordsDialog } from './WordsDialog.tsx'

export type SheetViewProps = { readonly sheet: TransferSheet }

/** Read from top to bottom with the space bar; who gives writes beside each line. */
export function SheetView({ sheet }: SheetViewProps) {
  const t = useTexts(transferTexts)
  const days = useDays()
  const go = useGo()
  const refresh = useRefresh()
  const termName = useTermName()
  const { transfer, agreements, terms, words } = sheet
  const { from, to, side, caseId } = transfer
  const whole: SheetItem = { kind: 'case', id: caseId, title: t('whole-case'), ...words }
  const ofTerm = (one: TransferSheet['terms'][number]): SheetItem => ({
    ...one,
    kind: 'term',
    title: termName(one.kind),
  })
  const items: SheetItem[] = [
    whole,
    ...agreements.map((one) => ({ ...one, kind: 'agreement' as const })),
    ...terms.map(ofTerm),
  ]
  const list = useRowSelection(items.map(({ id }) => id))
  const current = items[list.index]
  const [writing, setWriting] = useState<SheetItem | null>(null)
  const reads = side === 'receiver'
  const tick = async (item: SheetItem): Promise<void> => {
    const body = { kind: item.kind, itemId: item.id, read: !item.read }
    await post(`/v1/overdrachten/${transfer.id}/_lezen`, body)
    await refresh('/v1/overdrachten')
  }
  const readAndNext = (): void => {
    if (!current) return
    if (!current.read) void tick(current)
    list.move(1)
  }
  const done = items.filter(({ read }) => read).length
  const names = { name: from.name }
  const keys = [
    moveKeys(t('down-up'), list.move),
    reads
      ? { press: 'space', signs: [t('space')], label: t('key-read'), act: readAndNext }
      : { press: 'e', signs: ['E'], label: t('key-words'), act: () => current && setWriting(current) },
    { press: 'p', signs: ['P'], label: t('key-print'), act: () => window.print() },
    { press: 'o', signs: ['O'], label: t('key-open-case'), act: () => go(`/werk/huishoudens/${caseId}`) },
  ]
  const row = (item: SheetItem) => ({
    item,
    selected: item.id === current?.id,
    onSelect: () => list.select(item.id),
    ...(reads ? { onTick: () => void tick(item) } : { onWrite: () => setWriting(item) }),
  })
  return (
    <Screen title={t('title')} keys={writing ? [] : keys}>
      <SafetyFrame caseId={caseId}>
        <div className="rd-page rd-sheet">
          <div className="rd-sheet-head">
            <h1>{reads ? t('sheet-to-me', names) : t('sheet-from-me', { name: to.name })}</h1>
            <ScreenLink to={`/werk/huishoudens/${caseId}`}>
              {t('sheet-household', { household: transfer.household })}
            </ScreenLink>
            <span className="rd-sheet-counts">
              <span>{t('count-open', { count: agreements.length })}</span>
              <span>
                {t('count-own', { count: agreements.filter((one) => one.ofGiver).length, ...names })}
              </span>
              <span>{t('count-terms', { count: terms.length })}</span>
            </span>
          </div>
          <TransferLine transfer={transfer} today={sheet.today} />
          <p className="rd-sheet-progress">
            <b>
              {reads
                ? t('progress', { read: done, all: items.length })
                : t('progress-from', { read: done, all: items.length, name: to.name })}
            </b>{' '}
            {transfer.state === 'moved'
              ? t('took-over', { day: days.long(transfer.switchOn), name: to.name })
              : t('keeps-until', { day: days.long(transfer.switchOn), ...names })}
          </p>
          <div className="rd-sheet-columns">
            <div className="rd-stack rd-sheet-open">
              <SheetWords {...row(whole)} giver={from.name} receiver={to.name} />
              <section aria-label={t('open-head')}>
                <h2 className="rd-head">
                  {t('open-head')} <small>{t('open-sub', names)}</small>
                </h2>
                {agreements.length === 0 && <p className="rd-meta">{t('open-none')}</p>}
                <ul>
                  {agreements.map((one) => (
                    <SheetRow
                      key={one.id}
                      {...row({ ...one, kind: 'agreement' })}
                      mark={one}
                      line={[one.promiser, one.organisation].filter(Boolean).join(', ')}
                      giver={one.ofGiver ? t('of-giver', names) : ''}
                    />
                  ))}
                </ul>
              </section>
            </div>
            <div className="rd-stack">
              <section aria-label={t('terms-head')} className="rd-sheet-terms">
                <h2 className="rd-head">{t('terms-head')}</h2>
                {terms.length === 0 && <p className="rd-meta">{t('terms-none')}</p>}
                <ul>
                  {terms.map((one) => (
                    <SheetRow
                      key={one.id}
                      {...row(ofTerm(one))}
                      term={one}
                      line={days.brief(one.dueOn)}
                      giver=""
                    />
                  ))}
                </ul>
              </section>
              <section aria-label={t('told-head')}>
                <h2 className="rd-head">{t('told-head')}</h2>
                {sheet.messages.length === 0 && <p className="rd-meta">{t('told-none')}</p>}
                <ul className="rd-sheet-told">
                  {sheet.messages.map((one, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: letters have no name of their own and never change
                    <li key={index}>
                      <span>
                        <b>{one.to}</b> <small className="rd-meta">{days.brief(one.on)}</small>
                      </span>
                      <span>{one.subject}</span>
                    </li>
                  ))}
                </ul>
              </section>
            </div>
            <SheetPeople people={sheet.people} />
          </div>
        </div>
        {writing && <WordsDialog transferId={transfer.id} item={writing} onClose={() => setWriting(null)} />}
      </SafetyFrame>
    </Screen>
  )
}
