import { useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { countInWords } from '#platform/web/count-in-words.ts'
import { useGo } from '#platform/web/navigation.tsx'
import type { ScreenKey } from '#platform/web/screen/frame.ts'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { moveKeys, useRowSelection } from '#platform/web/screen/use-row-selection.ts'
import { useLanguage } from '#platform/web/session/session.ts'
import { ActionGroup, Button, NoResult } from '#platform/web/ui/index.ts'
import type { IncidentOut, SafetyList } from '../contract.ts'
import { BuddyDialog, CloseDialog, FinishDialog, PlanDialog, SpeakDialog } from './FollowDialogs.tsx'
import { IncidentDialog } from './IncidentDialog.tsx'
import { actsOf, type IncidentAct, IncidentRow, incidentKeys } from './IncidentRow.tsx'
import { MeldcodeRow } from './MeldcodeRow.tsx'
import { NoticeList } from './NoticeList.tsx'
import { caseSafetyPath } from './paths.ts'
import { useSafetyWords } from './use-words.ts'
import { WaitingRow } from './WaitingRow.tsx'
import './safety.css'

/** Veiligheid: incidents with their follow-up, my Meldcodes, what to review, and where to take care. */
export function SafetyScreen() {
  const read = useRead<SafetyList>('/v1/veiligheid')
  return <ReadState read={read}>{(list) => <SafetyView list={list} />}</ReadState>
}

type Open =
  | { readonly act: IncidentAct; readonly incident: IncidentOut; readonly stepId?: string | undefined }
  | 'new'

function SafetyView({ list }: { readonly list: SafetyList }) {
  const { t } = useSafetyWords()
  const language = useLanguage()
  const go = useGo()
  const { waiting, incidents, meldcodes, notices } = list
  const reviews = waiting.filter(({ kind }) => kind === 'review')
  const rows = useRowSelection([...incidents, ...meldcodes, ...reviews].map(({ id }) => id))
  const [open, setOpen] = useState<Open | null>(null)
  const incident = incidents.find(({ id }) => id === rows.selected)
  const meldcode = meldcodes.find(({ id }) => id === rows.selected)
  const review = reviews.find(({ id }) => id === rows.selected)
  const close = (): void => setOpen(null)
  const many = countInWords(waiting.length, language, true)
  const show = meldcode
    ? () => go(caseSafetyPath(meldcode.caseId, meldcode.id))
    : review?.caseId
      ? () => go(caseSafetyPath(String(review.caseId)))
      : undefined
  const keys: ScreenKey[] = [
    moveKeys(t('down-up'), rows.move),
    { press: 'n', signs: ['N'], label: t('incident-new'), act: () => setOpen('new') },
    ...(incident ? actsOf(incident) : []).map((act) => ({
      press: incidentKeys[act].toLowerCase(),
      signs: [incidentKeys[act]],
      label: t(`key-${act}`),
      act: () => incident && setOpen({ act, incident }),
    })),
    ...(show ? [{ press: 'enter', signs: ['↵'], label: t('open'), act: show }] : []),
  ]
  const of = (id: string) => ({ selected: id === rows.selected, onSelect: () => rows.select(id) })
  return (
    <Screen title={t('title')} keys={open ? [] : keys}>
      <div className="rd-page rd-safety">
        <div>
          <div className="rd-today-head">
            <h1>
              {waiting.length === 0 ? t('heading-none') : t('heading-some', { count: waiting.length, many })}
            </h1>
            <Button variant="primary" shortcut="N" onClick={() => setOpen('new')}>
              {t('incident-new')}
            </Button>
          </div>
          {incidents.length + meldcodes.length + reviews.length === 0 && (
            <NoResult title={t('none')} why={t('none-why')} />
          )}
          {incidents.length > 0 && (
            <ActionGroup title={t('incidents')} count={incidents.length} remark={t('incidents-why')}>
              {incidents.map((one) => (
                <IncidentRow
                  key={one.id}
                  incident={one}
                  {...of(one.id)}
                  onAct={(act, stepId) => setOpen({ act, incident: one, stepId })}
                />
              ))}
            </ActionGroup>
          )}
          {meldcodes.length > 0 && (
            <ActionGroup title={t('meldcode')} count={meldcodes.length} remark={t('meldcode-who')}>
              {meldcodes.map((one) => (
                <MeldcodeRow key={one.id} meldcode={one} {...of(one.id)} />
              ))}
            </ActionGroup>
          )}
          {reviews.length > 0 && (
            <ActionGroup title={t('reviews')} count={reviews.length} remark={t('reviews-why')}>
              {reviews.map((one) => (
                <WaitingRow key={one.id} one={one} {...of(one.id)} />
              ))}
            </ActionGroup>
          )}
        </div>
        <aside className="rd-safety-aside">
          <NoticeList notices={notices} />
        </aside>
      </div>
      {open === 'new' && <IncidentDialog onClose={close} />}
      {open !== null && open !== 'new' && <ActDialog {...open} onClose={close} />}
    </Screen>
  )
}

type ActDialogProps = Exclude<Open, 'new'> & { readonly onClose: () => void }

function ActDialog({ act, incident, stepId, onClose }: ActDialogProps) {
  switch (act) {
    case 'speak':
      return <SpeakDialog incident={incident} onClose={onClose} />
    case 'name-buddy':
      return <BuddyDialog incident={incident} onClose={onClose} />
    case 'plan-step':
      return <PlanDialog incident={incident} onClose={onClose} />
    case 'finish-step':
      return <FinishDialog incident={incident} stepId={stepId} onClose={onClose} />
    case 'close':
      return <CloseDialog incident={incident} onClose={onClose} />
  }
}
