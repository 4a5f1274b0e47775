import { useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { countInWords } from '#platform/web/count-in-words.ts'
import { useGo } from '#platform/web/navigation.tsx'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { moveKeys, useRowSelection } from '#platform/web/screen/use-row-selection.ts'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import { NoResult } from '#platform/web/ui/index.ts'
import type { DirectorOut, TransferOut, Transfers } from '../contract.ts'
import { AbsenceList } from './AbsenceList.tsx'
import { CoverDialog } from './CoverDialog.tsx'
import { DirectorList } from './DirectorList.tsx'
import { ProposeDialog } from './ProposeDialog.tsx'
import { sheetPath } from './paths.ts'
import { type ShownStep, StepDialog, stepKeys } from './StepDialog.tsx'
import { TransferRow } from './TransferRow.tsx'
import { transferTexts } from './texts.ts'
import './transfers.css'

/** Overdracht: what changes hands, who carries what, and who stands in for whom. */
export function TransfersScreen() {
  const read = useRead<Transfers>('/v1/overdrachten')
  return <ReadState read={read}>{(list) => <TransfersView list={list} />}</ReadState>
}

type Dialog =
  | { readonly kind: 'step'; readonly step: ShownStep; readonly transfer: TransferOut }
  | { readonly kind: 'propose' | 'cover'; readonly whose: string }

function TransfersView({ list }: { readonly list: Transfers }) {
  const t = useTexts(transferTexts)
  const language = useLanguage()
  const go = useGo()
  const { id: me } = useSession()
  const { transfers, absences, directors } = list
  const led = directors.filter((one) => one.led)
  const rows = useRowSelection(transfers.map(({ id }) => id))
  const current = transfers.find(({ id }) => id === rows.selected)
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const waits = transfers.filter(waitsFor).length
  const close = (): void => setDialog(null)
  const first = led.find(({ id }) => id === me) ?? led[0]
  const open = (kind: 'propose' | 'cover', one: DirectorOut | undefined): void => {
    if (one) setDialog({ kind, whose: one.id })
  }
  const keys = [
    moveKeys(t('down-up'), rows.move),
    ...(current?.steps.filter(isShown) ?? []).map((step) => ({
      press: stepKeys[step].toLowerCase(),
      signs: [stepKeys[step]],
      label: t(step),
      act: () => current && setDialog({ kind: 'step', step, transfer: current }),
    })),
    ...(current?.opens
      ? [{ press: 'enter', signs: ['↵'], label: t('open'), act: () => go(sheetPath(current.id)) }]
      : []),
    { press: 'd', signs: ['D'], label: t('hand-over'), act: () => open('propose', first) },
    { press: 'r', signs: ['R'], label: t('cover'), act: () => open('cover', first) },
  ]
  return (
    <Screen title={t('title')} keys={dialog ? [] : keys}>
      <div className="rd-page rd-transfers">
        <div className="rd-transfers-head">
          <h1>
            {waits === 0
              ? t('heading-none')
              : t('heading-some', { count: waits, many: countInWords(waits, language, true) })}
          </h1>
          <span className="rd-meta">{t('intro')}</span>
        </div>
        <section aria-label={t('list')}>
          <h2 className="rd-head">
            {t('list')} <small>{transfers.length}</small>
          </h2>
          {transfers.length === 0 && <NoResult title={t('none-title')} why={t('none-why')} />}
          <ul>
            {transfers.map((one) => (
              <TransferRow
                key={one.id}
                transfer={one}
                selected={one.id === rows.selected}
                onSelect={() => rows.select(one.id)}
                onStep={(step) => setDialog({ kind: 'step', step, transfer: one })}
              />
            ))}
          </ul>
        </section>
        <div className="rd-stack">
          <DirectorList
            directors={led}
            onHandOver={(one) => open('propose', one)}
            onCover={(one) => open('cover', one)}
          />
          {absences.length > 0 && <AbsenceList absences={absences} />}
        </div>
      </div>
      {dialog?.kind === 'step' && (
        <StepDialog step={dialog.step} transfer={dialog.transfer} today={list.today} onClose={close} />
      )}
      {dialog?.kind === 'propose' && (
        <ProposeDialog whose={dialog.whose} directors={directors} onClose={close} />
      )}
      {dialog?.kind === 'cover' && <CoverDialog whose={dialog.whose} directors={directors} onClose={close} />}
    </Screen>
  )
}

/** The system's own steps are no buttons. */
function isShown(step: TransferOut['steps'][number]): step is ShownStep {
  return step !== 'move' && step !== 'lapse'
}

/** What asks something of who looks: a proposal to answer, a question about what one gives, a sheet to read. */
function waitsFor({ side, state, unread }: TransferOut): boolean {
  if (side === 'giver') return state === 'asked'
  return state === 'proposed' || (state === 'accepted' && unread > 0)
}
