import { useState } from 'react'
import { useAddressParameter } from '#platform/web/navigation.tsx'
import type { AgreementCommand, AgreementOut } from '#slices/agreements/contract'
import { asksFirst } from '#slices/agreements/web'
import type { CaseReferral } from '#slices/referrals/contract'
import type { CaseView } from '../../contract.ts'
import { byMark } from './by-mark.ts'

export type CaseDialog =
  | 'agreement'
  | 'note'
  | 'goal'
  | 'measure'
  | 'reword'
  | 'network'
  | 'household'
  | 'household-name'
  | 'distance'
  | 'paper'
  | 'seats'
  | 'transfer'
  | 'weigh'
  | 'reopen'
  | 'advice'
  | 'breakthrough'
  | 'referral'
  | 'round-table'
  | 'escalation'

export interface CaseState {
  /** One selection for board, ecomap, time line and tables. */
  readonly selected: AgreementOut | undefined
  readonly personId: string | undefined
  readonly litIds: readonly string[]
  readonly dialog: CaseDialog | null
  readonly details: boolean
  readonly asked: AgreementCommand | null
  readonly select: (agreementId: string) => void
  readonly selectPerson: (personId: string) => void
  readonly walk: (step: number) => void
  readonly open: (dialog: CaseDialog | null) => void
  /** Opens the dialog to refer; with what came back, to send that on. */
  readonly refer: (previous?: CaseReferral) => void
  readonly referred: CaseReferral | undefined
  readonly showDetails: () => void
  /** One step back: out of a command that was begun, else out of the details. */
  readonly stepBack: () => void
  readonly ask: (command: AgreementCommand | null) => void
  /** After a command was stored, or put away: what it left behind, unless the worker went on to something else meanwhile. */
  readonly settle: (agreementId: string, command: AgreementCommand | null, stored?: AgreementOut) => void
}

export function useCaseState(file: CaseView): CaseState {
  const asked = useAddressParameter('afspraak')
  const ordered = [...file.agreements].sort(byMark)
  const [agreementId, setAgreementId] = useState(asked)
  const [personId, setPersonId] = useState<string>()
  const [dialog, setDialog] = useState<CaseDialog | null>(null)
  const [referred, setReferred] = useState<CaseReferral>()
  const [details, setDetails] = useState(false)
  const [begun, setBegun] = useState<{ readonly id: string; readonly command: AgreementCommand } | null>(null)
  const selected = ordered.find(({ id }) => id === agreementId) ?? ordered[0]
  // What was begun on one agreement never shows on another, also when the order changes under it.
  const command = begun && begun.id === selected?.id ? begun.command : null
  /** Until somebody chooses, the most urgent one is selected; what one looks into stays, whatever becomes urgent then. */
  const hold = (): void => setAgreementId(selected?.id)

  const select = (id: string): void => {
    setAgreementId(id)
    setPersonId(undefined)
    setBegun(null)
  }
  return {
    selected,
    personId,
    litIds: selected ? [selected.promiser.id, selected.forPersonId] : [],
    dialog,
    details: details && selected !== undefined,
    asked: command,
    select,
    selectPerson(id) {
      const own =
        ordered.find(({ promiser }) => promiser.id === id) ??
        ordered.find(({ forPersonId }) => forPersonId === id)
      if (own) select(own.id)
      setPersonId(id)
    },
    walk(step) {
      const next = ordered[ordered.findIndex(({ id }) => id === selected?.id) + step]
      if (next) select(next.id)
    },
    open(next) {
      hold()
      setDialog(next)
    },
    refer(previous) {
      hold()
      setReferred(previous)
      setDialog('referral')
    },
    referred,
    showDetails() {
      hold()
      setDetails(true)
    },
    stepBack() {
      // What asks nothing was sent already: there is no command left to step out of.
      const asksStill = command !== null && selected !== undefined && asksFirst(command, selected)
      setBegun(null)
      if (asksStill) return
      setDetails(false)
      const promise = `plan-${selected?.id}`
      const before = document.activeElement
      requestAnimationFrame(() => {
        // Whoever went elsewhere meanwhile stays there.
        const now = document.activeElement
        if (now === before || now === document.body) document.getElementById(promise)?.focus()
      })
    },
    ask(next) {
      setBegun(next && selected ? { id: selected.id, command: next } : null)
      if (!next) return
      hold()
      setDetails(true)
    },
    settle(id, done, stored) {
      setBegun((now) => (now?.id === id && now.command === done ? null : now))
      if (stored) setAgreementId((now) => (now === id ? stored.id : now))
    },
  }
}
