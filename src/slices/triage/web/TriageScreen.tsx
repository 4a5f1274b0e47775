import { useRead } from '#platform/web/api/use-read.ts'
import { useDraft } from '#platform/web/drafts/use-draft.ts'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { useCriteria } from '#slices/criteria/web'
import type { HelpOption } from '#slices/organisations/contract'
import type { HouseholdProposal, PersonKnown } from '#slices/people/contract'
import type { ReportView } from '../contract.ts'
import { type DecisionDraft, isDecisionDraft, newDecision } from './decision.ts'
import { TriageView } from './TriageView.tsx'
import './triage.css'
import './incoming.css'
import './decide.css'

export type TriageScreenProps = { readonly id: string }

/** Triage of one report: how heavy, and by whom? */
export function TriageScreen({ id }: TriageScreenProps) {
  const read = useRead<ReportView>(`/v1/meldingen/${id}`)
  const draft = useDraft<DecisionDraft>(`triage-${id}`, newDecision, isDecisionDraft)
  const criteria = useCriteria()
  const report = read.data
  const domains = [...new Set(report?.questions.flatMap(({ lifeDomains }) => lifeDomains))].sort()
  const person = report && `/v1/personen/${report.person.id}`
  const known = useRead<PersonKnown>(person && `${person}/bekend`)
  const household = useRead<HouseholdProposal>(person && `${person}/huishoudvoorstel`)
  const help = useRead<{ readonly options: readonly HelpOption[] }>(
    report && `/v1/hulpopties?domains=${domains.join(',')}`,
  )
  return (
    <ReadState read={read}>
      {(data) =>
        draft.content &&
        criteria && (
          <TriageView
            key={data.id}
            report={data}
            criteria={criteria}
            known={known.data}
            household={household.data}
            options={help.data?.options}
            complete={![known, household, help].some(({ isLoading }) => isLoading)}
            draft={draft.content}
            savedAt={draft.savedAt}
            change={draft.change}
            dropDraft={draft.drop}
          />
        )
      }
    </ReadState>
  )
}
