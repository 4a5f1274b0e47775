import { useEffect, useState } from 'react'
import { isProblem } from '#platform/web/api/problem.ts'
import { get, post } from '#platform/web/api/request.ts'
import { useRead, useRefresh } from '#platform/web/api/use-read.ts'
import { useGo } from '#platform/web/navigation.tsx'
import { type FormProblem, useProblem } from '#platform/web/screen/use-problem.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import type { CriteriaVersion } from '#slices/criteria/contract'
import { criteriaPath } from '#slices/criteria/web'
import type { HelpOption } from '#slices/organisations/contract'
import type { HouseholdProposal, PersonKnown } from '#slices/people/contract'
import type { Reports, ReportView } from '../contract.ts'
import { choiceFor, type DecisionDraft, decisionOf, type Facts, isCase } from './decision.ts'
import { triageTexts } from './texts.ts'

export interface TriageInputs {
  readonly report: ReportView
  readonly criteria: CriteriaVersion
  readonly known: PersonKnown | undefined
  readonly household: HouseholdProposal | undefined
  readonly options: readonly HelpOption[] | undefined
  /** All that the proposals are made of has come, or will not. */
  readonly complete: boolean
  readonly draft: DecisionDraft
  readonly dropDraft: () => Promise<void>
}

type Question = ReportView['questions'][number]

export interface TriageWork {
  /** Questions about which nothing is decided yet. */
  readonly open: readonly Question[]
  readonly factsOf: (question: Question | undefined) => Facts
  readonly memberIds: readonly string[]
  readonly directorId: string | null
  readonly needsDirector: boolean
  readonly problem: FormProblem
  readonly sending: boolean
  /** The report as somebody else left it, after our decision came too late. */
  readonly conflict: ReportView | undefined
  readonly position: { readonly at: number; readonly count: number } | undefined
  readonly decide: () => Promise<void>
  readonly goBy: (step: number) => void
  readonly endConflict: () => void
}

const fieldIds = {
  weight: 'triage-weight',
  reasons: 'triage-reasons',
  referredTo: 'triage-referral',
  note: 'triage-note',
  considered: 'triage-steps',
  options: 'triage-steps',
}

function fieldOf(pointer: string): string {
  if (pointer.startsWith('/directorId')) return 'triage-director'
  if (pointer.startsWith('/memberIds')) return 'triage-members'
  return fieldIds[pointer.split('/')[3] as keyof typeof fieldIds] ?? fieldIds.weight
}

/** What can be done on the triage screen. */
export function useTriage(inputs: TriageInputs): TriageWork {
  const { report, criteria, known, household, options = [], complete, draft, dropDraft } = inputs
  const t = useTexts(triageTexts)
  const go = useGo()
  const refresh = useRefresh()
  const problem = useProblem(fieldOf)
  const [sending, setSending] = useState(false)
  const [asked, setAsked] = useState(false)
  const [conflict, setConflict] = useState<ReportView>()
  const list = useRead<Reports>('/v1/meldingen').data
  const reports = list?.reports
  const at = reports?.findIndex(({ id }) => id === report.id) ?? -1

  const open = report.questions.filter(({ state }) => state === 'new')
  const needsDirector = open.some(({ id }) => isCase(choiceFor(draft, id).weight))
  const memberIds = draft.memberIds ??
    household?.members.filter(({ chosen }) => chosen).map(({ id }) => id) ?? [report.person.id]
  const directorId =
    draft.directorId ??
    (needsDirector ? (report.directors.find(({ tie }) => tie === null)?.id ?? null) : null)
  const chosenOptions = options.filter(({ id }) => draft.optionIds.includes(id))
  const weighed = options.filter(({ id }) => !draft.optionIds.includes(id))
  const factsOf = (question: Question | undefined): Facts => {
    const about = draft.perQuestion && question ? [question] : open
    const organisations = new Set([
      ...(known?.involved.map(({ organisation }) => organisation) ?? []),
      ...chosenOptions.flatMap(({ organisationId }) => organisationId ?? []),
    ])
    return {
      criteria: criteria.items,
      questions: about.length,
      domains: [...new Set(about.flatMap(({ lifeDomains }) => lifeDomains))],
      parties: organisations.size,
      rings: chosenOptions.map(({ ring }) => ring),
    }
  }
  const goBy = (step: number): void => {
    const next = reports?.[at + step]
    if (at >= 0 && next) go(`/werk/binnengekomen/${next.id}`)
    else if (step > 0) go('/werk/binnengekomen')
  }
  const nextAfterThis = reports?.[at + 1] ?? reports?.[at - 1]

  // Decided before the proposals were there: it counts once they are, with what they propose.
  useEffect(() => {
    if (!asked || !complete) return
    setAsked(false)
    void send()
  })

  async function decide(): Promise<void> {
    if (complete) await send()
    else setAsked(true)
  }
  async function send(): Promise<void> {
    const body = decisionOf(draft, {
      criteriaVersion: criteria.version,
      open,
      factsOf,
      directorId,
      memberIds,
      options: chosenOptions,
      weighed,
    })
    if (sending) return
    if (!body) {
      problem.show(t('not-decided'), [{ fieldId: fieldIds.weight, message: t('choose-weight') }])
      return
    }
    const name = report.person.name
    const here = location.pathname
    setSending(true)
    try {
      await post(`/v1/meldingen/${report.id}/triagebesluit`, body, {
        ifMatch: report.version,
        waiting: t('decision-waits', { name }),
      })
      await dropDraft()
      const director = report.directors.find(({ id }) => id === body.directorId)?.name
      showToast({
        message: director ? t('decided-assigned', { director, name }) : t('decided-other', { name }),
      })
      // It may have waited for a connection; whoever left meanwhile is not called away.
      if (location.pathname === here)
        go(nextAfterThis ? `/werk/binnengekomen/${nextAfterThis.id}` : '/werk/binnengekomen')
      await refresh('/v1/meldingen')
    } catch (error) {
      if (isProblem(error, 412, 'report-decided'))
        setConflict(await get<ReportView>(`/v1/meldingen/${report.id}`))
      else {
        problem.report(error)
        // Somebody may have published other criteria: the chips are read anew, the rest of the decision stays.
        await refresh(criteriaPath)
      }
    } finally {
      setSending(false)
    }
  }
  return {
    open,
    factsOf,
    memberIds,
    directorId,
    needsDirector,
    problem,
    sending,
    conflict,
    position:
      at >= 0 && list
        ? { at: at + 1, count: list.counts.urgent + list.counts.later + list.counts.standing }
        : undefined,
    decide,
    goBy,
    endConflict() {
      setConflict(undefined)
      void refresh('/v1/meldingen')
    },
  }
}
