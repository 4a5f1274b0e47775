import { useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { countInWords } from '#platform/web/count-in-words.ts'
import { ScreenLink, useAddressParameter, useGo } from '#platform/web/navigation.tsx'
import type { ScreenKey } from '#platform/web/screen/frame.ts'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { moveKeys, useRowSelection } from '#platform/web/screen/use-row-selection.ts'
import { useLanguage } from '#platform/web/session/session.ts'
import { Button, Chip } from '#platform/web/ui/index.ts'
import type { CaseSafety } from '../contract.ts'
import type { MeldcodeCommand } from '../rules/meldcode.ts'
import { DecideDialog, EvaluateDialog, ReportDialog } from './DecideDialogs.tsx'
import { EndLineDialog, LineDialog, RenewDialog } from './LineDialog.tsx'
import { LineItem } from './LineItem.tsx'
import { MeldcodePart, meldcodeKeys, useMeldcode } from './MeldcodePart.tsx'
import { casePath } from './paths.ts'
import { caseSafety } from './SafetyFrame.tsx'
import { StartDialog, StepDialog } from './StepDialogs.tsx'
import { useSafetyWords } from './use-words.ts'
import { WeighDialog } from './WeighDialog.tsx'
import './safety.css'

export type CaseSafetyScreenProps = { readonly id: string }

/** Veiligheid of one household: what goes before everything, and the Meldcode for whom it concerns. */
export function CaseSafetyScreen({ id }: CaseSafetyScreenProps) {
  const read = useRead<CaseSafety>(caseSafety(id))
  return <ReadState read={read}>{(safety) => <CaseSafetyView caseId={id} safety={safety} />}</ReadState>
}

type Dialog = 'line' | 'renew' | 'end' | 'start' | MeldcodeCommand

function CaseSafetyView({ caseId, safety }: { readonly caseId: string; readonly safety: CaseSafety }) {
  const { t } = useSafetyWords()
  const language = useLanguage()
  const go = useGo()
  const { lines, meldcodes, members, closed, household } = safety
  const asked = useAddressParameter('meldcode')
  const rows = useRowSelection(lines.map(({ id }) => id))
  const [chosen, setChosen] = useState(asked)
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const current = meldcodes.find(({ id }) => id === chosen) ?? meldcodes[0]
  const meldcode = useMeldcode(current?.id).data
  const line = lines.find(({ id }) => id === rows.selected)
  const holds = lines.filter(({ shows }) => shows).length
  const runs = meldcodes.some(({ state }) => state !== 'closed')
  const close = (): void => setDialog(null)
  const open = (press: string, label: string, which: Dialog): ScreenKey => ({
    press,
    signs: [press.toUpperCase()],
    label,
    act: () => setDialog(which),
  })
  const keys: ScreenKey[] = [
    ...(lines.length > 1 ? [moveKeys(t('down-up'), rows.move)] : []),
    ...(closed ? [] : [open('n', t('line-new'), 'line'), open('m', t('meldcode-new'), 'start')]),
    ...(closed || !line ? [] : [open('h', t('renew'), 'renew'), open('e', t('end'), 'end')]),
    // A Meldcode goes on after the case was closed.
    ...(meldcode?.commands ?? []).map((command) =>
      open(meldcodeKeys[command].toLowerCase(), t(`do-${command}`), command),
    ),
    { press: 'escape', signs: ['Esc'], label: t('to-case'), act: () => go(casePath(caseId)) },
  ]
  return (
    <Screen title={t('case-title', { name: household })} keys={dialog ? [] : keys}>
      <div className="rd-page rd-case-safety">
        <header className="rd-case-head">
          <div>
            <div className="rd-case-title">
              <h1>
                {holds === 0
                  ? t(runs ? 'case-heading-meldcode' : 'case-heading-none', { name: household })
                  : t('case-heading-some', {
                      count: holds,
                      many: countInWords(holds, language, true),
                      name: household,
                    })}
              </h1>
              <ScreenLink to={casePath(caseId)}>{t('to-case')}</ScreenLink>
            </div>
            {!closed && (
              <div className="rd-row rd-no-print">
                <Button variant="primary" shortcut="N" onClick={() => setDialog('line')}>
                  {t('line-new')}
                </Button>
                <Button shortcut="M" onClick={() => setDialog('start')}>
                  {t('meldcode-new')}
                </Button>
              </div>
            )}
          </div>
        </header>
        <div className="rd-safety-columns">
          <section aria-label={t('lines')}>
            <h2 className="rd-head">
              {t('lines')} <small>{t('lines-who')}</small>
            </h2>
            {lines.length === 0 && <p className="rd-sec rd-safety-empty">{t('lines-none')}</p>}
            <ul>
              {lines.map((one) => (
                <LineItem
                  key={one.id}
                  line={one}
                  selected={one.id === rows.selected}
                  onSelect={() => rows.select(one.id)}
                  {...(!closed && {
                    onRenew() {
                      rows.select(one.id)
                      setDialog('renew')
                    },
                    onEnd() {
                      rows.select(one.id)
                      setDialog('end')
                    },
                  })}
                />
              ))}
            </ul>
          </section>
          <section aria-label={t('meldcode')}>
            <h2 className="rd-head">
              {t('meldcode')} <small>{t('meldcode-who')}</small>
            </h2>
            {meldcodes.length === 0 && <p className="rd-sec rd-safety-empty">{t('meldcode-none')}</p>}
            {meldcodes.length > 1 && (
              <div className="rd-row rd-safety-chips">
                {meldcodes.map(({ id, person, state }) => (
                  <Chip key={id} pressed={id === current?.id} onToggle={() => setChosen(id)}>
                    {state === 'closed' ? t('chip-closed', { name: person }) : person}
                  </Chip>
                ))}
              </div>
            )}
            {meldcode && <MeldcodePart key={meldcode.id} meldcode={meldcode} onCommand={setDialog} />}
          </section>
        </div>
      </div>
      {dialog === 'line' && <LineDialog caseId={caseId} members={members} onClose={close} />}
      {dialog === 'renew' && line && <RenewDialog line={line} onClose={close} />}
      {dialog === 'end' && line && <EndLineDialog line={line} onClose={close} />}
      {dialog === 'start' && (
        <StartDialog caseId={caseId} members={members} onClose={close} onStarted={setChosen} />
      )}
      {meldcode && (dialog === 'consult' || dialog === 'talk') && (
        <StepDialog key={dialog} meldcode={meldcode} step={dialog} onClose={close} />
      )}
      {meldcode && dialog === 'weigh' && <WeighDialog meldcode={meldcode} onClose={close} />}
      {meldcode && dialog === 'decide' && <DecideDialog meldcode={meldcode} onClose={close} />}
      {meldcode && dialog === 'report' && <ReportDialog meldcode={meldcode} onClose={close} />}
      {meldcode && dialog === 'evaluate' && <EvaluateDialog meldcode={meldcode} onClose={close} />}
    </Screen>
  )
}
