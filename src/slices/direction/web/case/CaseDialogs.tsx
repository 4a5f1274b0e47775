import { useGo } from '#platform/web/navigation.tsx'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { DistanceDialog, NewAgreement } from '#slices/agreements/web'
import { AskDialog } from '#slices/breakthroughs/web'
import { ReopenDialog, SeatsDialog, WeighDialog } from '#slices/cases/web'
import { AskEscalationDialog } from '#slices/escalations/web'
import { HouseholdDialog, NetworkDialog, RenameDialog } from '#slices/network/web'
import { PapersDialog } from '#slices/papers/web'
import { GoalDialog, MeasureDialog, NoteDialog, NoteList, RewordDialog } from '#slices/plans/web'
import { ReferDialog } from '#slices/referrals/web'
import { PlanTableDialog } from '#slices/roundtables/web'
import { ProposeDialog } from '#slices/transfers/web'
import { AskAdviceDialog } from '#slices/triage/web'
import type { CaseView } from '../../contract.ts'
import { casePath } from '../paths.ts'
import { peopleOf } from './case-people.ts'
import type { CaseState } from './use-case-state.ts'

export type CaseDialogsProps = {
  readonly file: CaseView
  readonly state: CaseState
  readonly steers: boolean
}

/** The one dialog that is open. */
export function CaseDialogs({ file, state, steers }: CaseDialogsProps) {
  const p = useTexts(platformTexts)
  const go = useGo()
  const { id: me } = useSession()
  const { id: caseId, members, centralPersonId } = file
  const close = (): void => state.open(null)
  const goal = file.goals.find(({ id }) => id === state.selected?.goalId)
  const openGoals = file.goals.filter((one) => one.state === 'open')
  switch (state.dialog) {
    case null:
      return null
    case 'agreement':
      return (
        <NewAgreement
          caseId={caseId}
          around={file}
          others={file.agreements}
          goals={openGoals}
          goalId={goal?.id}
          centralPersonId={centralPersonId}
          today={file.today as PlainDate}
          onClose={close}
          onSaved={(id) => {
            close()
            state.select(id)
          }}
        />
      )
    case 'note':
      return (
        <NoteDialog
          caseId={caseId}
          members={members}
          centralPersonId={centralPersonId}
          mayAgree={steers && openGoals.length > 0}
          earlier={<NoteList notes={file.notes} nameOf={peopleOf(file).short} />}
          onClose={close}
          onAgree={() => state.open('agreement')}
        />
      )
    case 'goal':
      return (
        <GoalDialog
          caseId={caseId}
          members={members}
          ownWords={file.goals.length === 0 ? firstOwnWords(file) : ''}
          onClose={close}
          onSaved={close}
        />
      )
    case 'measure':
      return goal ? <MeasureDialog goal={goal} onClose={close} /> : null
    case 'reword':
      return <RewordDialog goals={openGoals} goalId={goal?.id} onClose={close} />
    case 'network':
      return (
        <NetworkDialog caseId={caseId} members={members} centralPersonId={centralPersonId} onClose={close} />
      )
    case 'household':
      return <HouseholdDialog caseId={caseId} onClose={close} />
    case 'household-name':
      return <RenameDialog caseId={caseId} onClose={close} />
    case 'distance':
      return <DistanceDialog caseId={caseId} agreements={file.agreements} onClose={close} />
    case 'paper':
      return (
        <PapersDialog caseId={caseId} members={members} centralPersonId={centralPersonId} onClose={close} />
      )
    case 'seats':
      return <SeatsDialog caseId={caseId} seats={file.seats} closeLabel={p('close')} onClose={close} />
    case 'transfer':
      return <ProposeDialog whose={me} caseId={caseId} onClose={close} />
    case 'advice':
      return <AskAdviceDialog path={`/v1/casussen/${caseId}/adviezen`} onClose={close} />
    case 'breakthrough':
      return <AskDialog caseId={caseId} onClose={close} />
    case 'referral':
      return (
        <ReferDialog
          caseId={caseId}
          members={members}
          centralPersonId={centralPersonId}
          questions={file.questions.filter(({ sender }) => sender === null)}
          goals={openGoals}
          previous={state.referred}
          onClose={close}
        />
      )
    case 'round-table':
      return <PlanTableDialog caseId={caseId} onClose={close} />
    case 'escalation':
      return <AskEscalationDialog caseId={caseId} subjectId={state.selected?.id} onClose={close} />
    case 'weigh':
      return <WeighDialog caseId={caseId} weight={file.weight} version={file.version} onClose={close} />
    case 'reopen':
      return <ReopenDialog caseId={caseId} onClose={close} onOpened={(id) => go(casePath(id))} />
  }
}

/** A goal begins with what a resident said, never with what a creditor told. */
function firstOwnWords(file: CaseView): string {
  return file.questions.find(({ sender }) => sender === null)?.ownWords ?? ''
}
