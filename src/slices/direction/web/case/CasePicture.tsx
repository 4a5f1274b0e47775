import { type CSSProperties, useMemo } from 'react'
import { dateInWords } from '#platform/i18n/dates.ts'
import { dateOfYear } from '#platform/web/day-in-words.ts'
import { ScreenLink } from '#platform/web/navigation.tsx'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import {
  Button,
  CaseLayout,
  KeptCounts,
  laneHeight,
  PlanBoard,
  PromiseTimeline,
} from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { AgreementDetails, useAgreementWords } from '#slices/agreements/web'
import { CasePhases, WeightStory } from '#slices/cases/web'
import { CaseEscalations, EscalateHere } from '#slices/escalations/web'
import { CaseReferrals } from '#slices/referrals/web'
import { CaseVerdicts, StepVerdict } from '#slices/verdicts/web'
import type { CaseView } from '../../contract.ts'
import { casePath } from '../paths.ts'
import { directionTexts } from '../texts.ts'
import { boardOf } from './board-of-case.ts'
import { CaseEcomap } from './CaseEcomap.tsx'
import { CaseTools } from './CaseTools.tsx'
import { CaseWho } from './CaseWho.tsx'
import { peopleOf } from './case-people.ts'
import { countMarks } from './count-marks.ts'
import { EmptyPlan } from './EmptyPlan.tsx'
import { notesOf, threadsOf, timelineOf } from './timeline-of-case.ts'
import { useCaseProgress } from './use-case-progress.ts'
import type { CaseState } from './use-case-state.ts'
import { useTermWords } from './use-term-words.ts'

export type CasePictureProps = {
  readonly file: CaseView
  readonly state: CaseState
  readonly steers: boolean
}

/** The case in one look: who stands around, goals by people, and when. */
export function CasePicture({ file, state, steers }: CasePictureProps) {
  const t = useTexts(directionTexts)
  const language = useLanguage()
  const words = useAgreementWords()
  const termWords = useTermWords()
  const people = peopleOf(file)
  const { selected, select } = state
  const open = state.showDetails
  const board = boardOf(file, words, language, t('lives-elsewhere'), (title) => t('stands-till', { title }))
  const line = useMemo(() => timelineOf(file, t('own-network')), [file, t])
  const progress = useCaseProgress(file.id)
  const notes = useMemo(
    () =>
      notesOf(
        file,
        progress,
        ({ day, line }) => `${dateInWords(day as PlainDate, 'brief', language)}: ${line}`,
      ),
    [file, progress, language],
  )
  const terms = useMemo(
    () => [
      ...file.terms
        .filter(({ metOn, paused }) => metOn === null && !paused)
        .map(({ kind, dueOn }) => ({
          date: dueOn,
          label: `${termWords.lower(kind)} ${dateInWords(dueOn as PlainDate, 'brief', language)}`,
        })),
      ...file.weightChanges.map(({ to, on }) => ({
        date: on,
        label: t(`line-weight-${to}`, { date: dateInWords(on as PlainDate, 'brief', language) }),
      })),
    ],
    [file.terms, file.weightChanges, termWords.lower, language, t],
  )
  const threads = useMemo(() => threadsOf(file, (title) => t('stands-till', { title })), [file, t])
  const monthLabel = useMemo(
    () => (date: string) => dateInWords(date as PlainDate, 'month', language),
    [language],
  )
  const full = (date: string): string => dateOfYear(date as PlainDate, language, file.today as PlainDate)
  // With so many people the ecomap scrolls in its place; a smaller one could not be read.
  const crowded = file.members.length + file.network.length + file.seats.length > 16

  return (
    <div
      className={crowded ? 'rd-case-frame rd-case-crowded' : 'rd-case-frame'}
      style={{ '--rd-lanes': `${line.lanes.length * laneHeight(line.lanes.length)}px` } as CSSProperties}
    >
      <CaseLayout
        title={t('household', { name: file.household.name })}
        meta={
          <>
            {file.address && `${file.address} · `}
            <WeightStory weight={file.weight} openedOn={file.openedOn} changes={file.weightChanges} />
            {file.closedOn && ` · ${t('closed-on', { date: full(file.closedOn) })}`}
            {file.previousCaseId && (
              <>
                {' · '}
                <ScreenLink to={casePath(file.previousCaseId)}>{t('previous-case')}</ScreenLink>
              </>
            )}
          </>
        }
        who={
          <>
            <CaseWho file={file} />
            {steers && !file.closedOn && <CaseTools file={file} state={state} />}
            {file.closedOn && steers && (
              <Button shortcut="I" onClick={() => state.open('reopen')}>
                {t('reopen')}
              </Button>
            )}
          </>
        }
        counts={
          <KeptCounts
            label={t('board-more', { count: file.agreements.length }).replace('+', '')}
            counts={countMarks(file)}
            words={words.marks}
          />
        }
        phases={<CasePhases phase={file.phase} />}
        ecomap={
          state.details && selected ? (
            <AgreementDetails
              key={selected.id}
              caseId={file.id}
              agreement={selected}
              forName={people.short(selected.forPersonId)}
              goal={file.goals.find(({ id }) => id === selected.goalId)}
              today={file.today as PlainDate}
              others={file.agreements}
              steers={steers && !file.closedOn}
              verdict={selected.state === 'kept' && <StepVerdict caseId={file.id} stepId={selected.id} />}
              asked={state.asked}
              onAsk={state.ask}
              onDone={(stored) => state.settle(selected.id, state.asked, stored)}
              onClose={state.stepBack}
            />
          ) : (
            <CaseEcomap file={file} state={state} />
          )
        }
        board={
          file.goals.length === 0 ? (
            <EmptyPlan file={file} steers={steers} onGoal={() => state.open('goal')} />
          ) : (
            <div>
              <PlanBoard
                {...board}
                selectedId={selected?.id}
                onSelect={select}
                onOpen={open}
                labels={{
                  caption: t('board-caption'),
                  goal: t('board-goal'),
                  target: t('board-target'),
                  more: (count) => t('board-more', { count }),
                }}
              />
              {file.agreements.length === 0 && (
                <div className="rd-row rd-first-promise">
                  <span className="rd-sec">{t('no-promise')}</span>
                  {steers && !file.closedOn && (
                    <Button variant="primary" shortcut="A" onClick={() => state.open('agreement')}>
                      {t('first-promise')}
                    </Button>
                  )}
                </div>
              )}
            </div>
          )
        }
        timeline={
          <>
            {line.lanes.length > 0 && (
              <PromiseTimeline
                {...line}
                terms={terms}
                notes={notes}
                threads={threads}
                today={file.today}
                monthLabel={monthLabel}
                selectedId={selected?.id}
                onSelect={(id) => (id === selected?.id ? open() : select(id))}
                labels={{
                  title: t('line-title'),
                  today: t('line-today'),
                  describe({ promiseId, date, state: mark, label }) {
                    const agreement = file.agreements.find(({ id }) => id === promiseId)
                    const who = agreement ? people.promiserShort(agreement) : ''
                    const title = agreement?.title ?? label
                    return t('line-describe', {
                      state: words.marks[mark],
                      title,
                      who,
                      date: words.long(date),
                    })
                  },
                }}
              />
            )}
            <CaseReferrals
              caseId={file.id}
              nameOf={people.short}
              {...(steers &&
                !file.closedOn && {
                  onRefer: state.refer,
                  beside: (ids: readonly string[]) => <EscalateHere caseId={file.id} subjectIds={ids} />,
                })}
            />
            <CaseVerdicts caseId={file.id} nameOf={people.short} />
            <CaseEscalations caseId={file.id} steers={steers && !file.closedOn} />
          </>
        }
      />
    </div>
  )
}
