import { subjects } from '#platform/access/log.ts'
import type { PageReply } from '#platform/http/page.ts'
import type { Context } from '#platform/http/route.ts'
import { newId } from '#platform/new-id.ts'
import { dayOf } from '#shared/plain-date.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { countMarks, ownAgreements, progressOfResident, shapeAgreement, shapeLine } from '#slices/agreements'
import { ownPapers } from '#slices/papers'
import { ownGoals, ownOpinions, shapeGoal } from '#slices/plans'
import { referralsOfPerson, standingOf } from '#slices/referrals'
import { tableOfResident } from '#slices/roundtables'
import { lawOf, ownRouteSteps } from '#slices/routes'
import { comingDirector } from '#slices/transfers'
import { ownVerdicts, ownWish, shapeQuestion } from '#slices/verdicts'
import { changeDays } from '#slices/verdicts/contract'
import { placesOfPerson, shapeHeldPlace } from '#slices/waiting'
import { offersOfResident, profileOfResident, shapeProfile } from '#slices/work'
import type { MyPlanProps, PlanItem } from '../props.ts'
import { directorOfOwnCases, householdNames, ownCases, standInOfOwnCases } from '../reads.ts'

export interface OwnPlan {
  readonly goals: readonly (MyPlanProps['goals'][number] & { readonly caseId: string })[]
  readonly items: readonly (PlanItem & { readonly caseId: string })[]
}

/** Everything of the plan that this resident may read: what is their own and what is marked joint (N1, access.md 5). */
export async function readOwnPlan({
  reader,
  today,
  actor,
  language,
}: Context): Promise<OwnPlan & { rows: OwnRows }> {
  const personId = String(actor.id)
  const rows = await reader.read(subjects(personId), {
    goals: ownGoals(personId),
    agreements: ownAgreements(personId),
    lines: progressOfResident(personId),
    opinions: ownOpinions(personId),
    directors: directorOfOwnCases(),
    standIns: standInOfOwnCases(),
    coming: comingDirector(),
    names: householdNames(),
    cases: ownCases(),
    waiting: placesOfPerson(personId),
    referrals: referralsOfPerson(personId),
    papers: ownPapers(),
    tables: tableOfResident(),
    offers: offersOfResident(),
    possibilities: profileOfResident(),
    route: ownRouteSteps(),
    questions: ownVerdicts(today, changeDays),
    wishes: ownWish(),
  })
  const opinions = new Map(rows.opinions.map((opinion) => [opinion.item_id, opinion]))
  const names = new Map(rows.names.map((row) => [row.id, row.name]))
  const opinionOf = (id: string) => {
    const opinion = opinions.get(id)
    return opinion ? { agrees: opinion.agrees, words: opinion.words } : null
  }
  const lines = rows.lines.map(shapeLine)
  const items = rows.agreements.map((row) => {
    const shaped = shapeAgreement(row, today, 'promiser')
    // Joint means that the household reads the promise; the duty of one is not read by the others.
    const own = row.promiser_id === personId || row.for_person_id === personId
    return {
      ...shaped,
      duty: own ? shaped.duty : null,
      lines: lines.filter(({ agreementId }) => agreementId === row.id),
      caseId: row.case_id,
      mine: row.promiser_id === personId,
      forName: row.for_person_id === personId ? null : (names.get(row.for_person_id) ?? null),
      myOpinion: opinionOf(row.id),
    }
  })
  const goals = rows.goals.map((row) => ({
    ...shapeGoal(row),
    caseId: row.case_id,
    myOpinion: opinionOf(row.id),
    items: items.filter((item) => item.goalId === row.id),
  }))
  return {
    goals,
    items,
    rows: {
      name: names.get(personId) ?? actor.name,
      director: rows.directors[0] ?? null,
      standIn: rows.standIns[0] ?? null,
      coming: rows.coming[0] ?? null,
      table:
        rows.tables.map(({ starts_at, ...table }) => ({ ...table, startsAt: starts_at.toISOString() }))[0] ??
        null,
      stopped: rows.wishes[0]?.stopped ?? false,
      questions: rows.questions.map((row) => shapeQuestion(row, today)),
      closed: rows.cases.every((row) => row.closed),
      work: { offers: rows.offers, possibilities: rows.possibilities.map(shapeProfile)[0] ?? null },
      papers: rows.papers.map(({ made_at, ...paper }) => ({ ...paper, madeOn: dayOf(made_at) })),
      waiting: rows.waiting.map((row) => {
        const { personId: _, ...place } = shapeHeldPlace(row)
        return place
      }),
      route: rows.route.map(({ id, name, purpose, duty, state, organisation, fromOn, endedOn }) => ({
        id,
        name: name[language],
        purpose: purpose[language],
        law: duty && lawOf(duty, today),
        state,
        organisation,
        fromOn,
        endedOn,
      })),
      referrals: rows.referrals.map((row) => ({
        id: row.id,
        organisation: row.toOrganisation,
        contact: row.toName,
        standing: standingOf(row, today),
        answerBy: row.answerBy,
        contactBy: row.contactBy,
        contactOn: row.contactOn,
        director:
          row.directorName === null || row.directorPhone === null
            ? null
            : { name: row.directorName, phone: row.directorPhone },
      })),
    },
  }
}

interface OwnRows {
  /** First name. */
  readonly name: string
  readonly director: { readonly name: string; readonly phone: string } | null
  readonly standIn: MyPlanProps['standIn']
  readonly coming: MyPlanProps['coming']
  readonly table: MyPlanProps['table']
  readonly closed: boolean
  readonly work: MyPlanProps['work']
  readonly waiting: MyPlanProps['waiting']
  readonly referrals: MyPlanProps['referrals']
  readonly papers: MyPlanProps['papers']
  readonly route: MyPlanProps['route']
  readonly questions: MyPlanProps['questions']
  readonly stopped: boolean
}

/** Mijn plan: what do I do, what was agreed, is it kept. */
export async function viewMyPlan(
  context: Context,
  done: string | null,
  open: readonly string[],
): Promise<PageReply | Refusal> {
  if (!context.actor.id) return refuse('not-found')
  const { goals, items, rows } = await readOwnPlan(context)
  const running = items.filter((item) => item.mine && (item.state === 'accepted' || item.state === 'at-risk'))
  const props: MyPlanProps = {
    language: context.language,
    today: context.today,
    name: rows.name,
    director: rows.director,
    standIn: rows.standIn,
    coming: rows.coming && { name: rows.coming.name, switchOn: rows.coming.switchOn },
    task: running.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))[0] ?? null,
    counts: countMarks(items.map((item) => item.mark)),
    goals,
    closed: rows.closed,
    table: rows.table,
    work: rows.work,
    waiting: rows.waiting,
    referrals: rows.referrals,
    papers: rows.papers,
    route: rows.route,
    questions: rows.questions,
    stopped: rows.stopped,
    formKey: newId(),
    done,
    open,
  }
  return { page: 'my-plan', props: { ...props } }
}
