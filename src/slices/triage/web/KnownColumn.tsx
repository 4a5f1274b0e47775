import { useTexts } from '#platform/web/session/session.ts'
import { Chip, ThatLine } from '#platform/web/ui/index.ts'
import { TermText } from '#slices/glossary/web'
import type { HouseholdProposal, PersonKnown } from '#slices/people/contract'
import { InvolvedLines, WorkerNotice } from '#slices/people/web'
import { ReportAdvice } from './ReportAdvice.tsx'
import { triageTexts } from './texts.ts'

export type KnownColumnProps = {
  readonly known: PersonKnown | undefined
  readonly household: HouseholdProposal | undefined
  readonly reporterId: string
  readonly memberIds: readonly string[]
  readonly onMembers: (memberIds: readonly string[]) => void
  readonly reportId: string
  readonly onAsk: () => void
}

/** What is known: that, not what; and who belongs to the household, which a human confirms. */
export function KnownColumn(props: KnownColumnProps) {
  const { known, household, reporterId, memberIds, onMembers, reportId, onAsk } = props
  const t = useTexts(triageTexts)
  return (
    <section aria-label={t('known')}>
      <h2>{t('known')}</h2>
      {household && (
        <fieldset id="triage-members" tabIndex={-1} className="rd-members">
          <legend>
            <TermText>{t('household')}</TermText> <span className="rd-meta">{t('household-why')}</span>
          </legend>
          {household.members.map(({ id, name, age, reason }) => (
            <Chip
              key={id}
              pressed={memberIds.includes(id)}
              disabled={id === reporterId}
              onToggle={(pressed) =>
                onMembers(pressed ? [...memberIds, id] : memberIds.filter((one) => one !== id))
              }
            >
              <span>
                {age === null ? name : `${name} (${age})`}
                {reason !== 'self' && <span className="rd-member-reason"> {t(`reason-${reason}`)}</span>}
              </span>
            </Chip>
          ))}
        </fieldset>
      )}
      <WorkerNotice notice={known?.workerSafety} />
      {known && <InvolvedLines involved={known.involved} />}
      {known?.involved.length === 0 && (
        <ThatLine known title={t('known-none')} detail={t('known-none-why')} />
      )}
      <ReportAdvice reportId={reportId} onAsk={onAsk} />
    </section>
  )
}
