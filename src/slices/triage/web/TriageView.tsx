import { useState } from 'react'
import { SavedAt } from '#platform/web/screen/SavedAt.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { useTexts } from '#platform/web/session/session.ts'
import { FormErrors } from '#platform/web/ui/index.ts'
import { weights } from '../contract.ts'
import { AskAdviceDialog } from './AskAdviceDialog.tsx'
import { AskedColumn } from './AskedColumn.tsx'
import { ConflictPanel } from './ConflictPanel.tsx'
import { DecidedPanel } from './DecidedPanel.tsx'
import { choiceFor, choose, type DecisionDraft } from './decision.ts'
import { HelpColumn } from './HelpColumn.tsx'
import { KnownColumn } from './KnownColumn.tsx'
import { ReportHead } from './ReportHead.tsx'
import { triageTexts } from './texts.ts'
import { type TriageInputs, useTriage } from './use-triage.ts'
import { WeightSection } from './WeightSection.tsx'
import { shownDirectors, WhoSection } from './WhoSection.tsx'
import { WithdrawDialog } from './WithdrawDialog.tsx'
import { WithdrawnPanel } from './WithdrawnPanel.tsx'

export type TriageViewProps = TriageInputs & {
  readonly savedAt: Date | null
  readonly change: (next: (before: DecisionDraft) => DecisionDraft) => void
}

/** Asked, known and what can help; under it how heavy and by whom. */
export function TriageView(props: TriageViewProps) {
  const { report, known, household, options, draft, savedAt, change } = props
  const t = useTexts(triageTexts)
  const work = useTriage(props)
  const [active, setActive] = useState(0)
  const [moreOptions, setMoreOptions] = useState(false)
  const [allDirectors, setAllDirectors] = useState(false)
  const [asking, setAsking] = useState(false)
  const [withdrawing, setWithdrawing] = useState(false)
  const question = work.open[active] ?? work.open[0]
  const decided = work.open.length === 0
  const directors = shownDirectors(report.directors, allDirectors)
  const choice = choiceFor(draft, question?.id ?? '')
  const setChoice = (part: Partial<typeof choice>): void =>
    change((before) => choose(before, question?.id ?? '', part))
  const moving = {
    press: ['j', 'k'],
    signs: ['J', 'K'],
    label: t('next-previous'),
    act: (index: number) => work.goBy(index === 0 ? 1 : -1),
  }
  const advising = { press: 'v', signs: ['V'], label: t('ask-advice'), act: () => setAsking(true) }
  const deciding = [
    {
      press: ['1', '2', '3', '4'],
      signs: ['1', '–', '4'],
      label: t('key-weight'),
      act: (index: number) => setChoice({ weight: weights[index] ?? null, reasons: null }),
    },
    {
      press: directors.map((_, index) => letter(index).toLowerCase()),
      signs: ['A', '–', letter(Math.max(0, directors.length - 1))],
      label: t('key-who'),
      act: (index: number) => {
        const director = directors[index]
        if (director?.tie === null) change((before) => ({ ...before, directorId: director.id }))
      },
    },
    { press: 'o', signs: ['O'], label: t('more-options'), act: () => setMoreOptions(!moreOptions) },
    { press: 'ctrl+enter', signs: ['Ctrl ↵'], label: t('decide'), act: () => void work.decide() },
  ]
  return (
    <Screen
      title={report.person.name}
      keys={
        asking || withdrawing
          ? []
          : decided || work.conflict
            ? [advising, moving]
            : [...deciding, advising, moving]
      }
      saved={!decided && <SavedAt at={savedAt} />}
    >
      <div className="rd-triage">
        <ReportHead report={report} position={work.position} />
        <div className="rd-triage-columns">
          <AskedColumn report={report} onWithdraw={() => setWithdrawing(true)} />
          <KnownColumn
            known={known}
            household={household}
            reporterId={report.person.id}
            memberIds={work.memberIds}
            reportId={report.id}
            onAsk={() => setAsking(true)}
            onMembers={(memberIds) => change((before) => ({ ...before, memberIds }))}
          />
          <HelpColumn
            options={options}
            chosen={draft.optionIds}
            considered={draft.considered}
            onConsider={(considered) => change((before) => ({ ...before, considered }))}
            onChoose={(optionIds) => change((before) => ({ ...before, optionIds }))}
            all={moreOptions}
            onAll={setMoreOptions}
          />
        </div>
        {work.conflict ? (
          <ConflictPanel
            report={report}
            theirs={work.conflict}
            draft={draft}
            onNext={() => work.goBy(1)}
            onBack={work.endConflict}
          />
        ) : report.withdrawal ? (
          <WithdrawnPanel report={report} withdrawal={report.withdrawal} onNext={() => work.goBy(1)} />
        ) : decided ? (
          <DecidedPanel report={report} onNext={() => work.goBy(1)} />
        ) : (
          <div className="rd-triage-decide">
            {work.problem.faults.length > 0 && (
              <div className="rd-triage-faults">
                <FormErrors {...work.problem} errors={work.problem.faults} />
              </div>
            )}
            <WeightSection
              open={work.open}
              active={active}
              onActive={setActive}
              draft={draft}
              choice={choice}
              facts={work.factsOf(question)}
              onChoice={setChoice}
              onPerQuestion={(perQuestion) => change((before) => ({ ...before, perQuestion }))}
            />
            <WhoSection
              report={report}
              draft={draft}
              choice={choice}
              work={work}
              all={allDirectors}
              onAll={setAllDirectors}
              onDirector={(directorId) => change((before) => ({ ...before, directorId }))}
              onReferredTo={(referredTo) => setChoice({ referredTo })}
            />
          </div>
        )}
      </div>
      {withdrawing && <WithdrawDialog report={report} onClose={() => setWithdrawing(false)} />}
      {asking && (
        <AskAdviceDialog path={`/v1/meldingen/${report.id}/adviezen`} onClose={() => setAsking(false)} />
      )}
    </Screen>
  )
}

function letter(index: number): string {
  return String.fromCharCode(65 + index)
}
