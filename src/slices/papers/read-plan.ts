import type { Context } from '#platform/http/route.ts'
import { agreementsOfCase, shapeAgreement } from '#slices/agreements'
import { type CaseRow, caseById, openSeatsOfCase, partiesOfCase } from '#slices/cases'
import { nameOf, peopleOfCase, subjectsOfCase } from '#slices/people'
import { goalsOfCase } from '#slices/plans'
import { type PaperRow, papersOfCase } from './reads.ts'
import { contentFor, type Often, type PaperContent, type PlanAgreement } from './rules/content.ts'

export interface ReadPlan {
  readonly file: CaseRow
  readonly papers: readonly PaperRow[]
  /** Who is a member, or has something in the plan. */
  readonly personIds: readonly string[]
  readonly contentOf: (personId: string) => PaperContent
  readonly director: string
}

function oftenOf({ unit, every, firstOn }: Often): Often {
  return { unit, every, firstOn }
}

/** The plan as it stands now and what was put on paper before; undefined for who may not see the case. */
export async function readPlan(context: Context, caseId: string): Promise<ReadPlan | undefined> {
  const rows = await context.reader.read(
    subjectsOfCase(caseId),
    {
      file: caseById(caseId),
      people: peopleOfCase(caseId),
      parties: partiesOfCase(caseId),
      seats: openSeatsOfCase(caseId),
      goals: goalsOfCase(caseId),
      agreements: agreementsOfCase(caseId),
      papers: papersOfCase(caseId),
    },
    { type: 'case', id: caseId },
  )
  const file = rows.file[0]
  if (!file) return undefined
  const parties = new Map(rows.parties.map(({ id, name }) => [id, name]))
  const people = new Map(rows.people.map((row) => [row.id, row]))
  const nameOfPerson = (id: string): string => {
    const row = people.get(id)
    return row ? nameOf(row) : ''
  }
  const agreements = rows.agreements.map((row): PlanAgreement => {
    const promiser = parties.get(row.promiser_id) ?? nameOfPerson(row.promiser_id)
    const whole = { ...row, promiser_name: promiser, organisation: null, promiser_phone: null }
    const { id, goalId, forPersonId, joint, title, result, state, duty, ...shaped } = shapeAgreement(
      whole,
      context.today,
      'director',
    )
    const forWhom = people.get(forPersonId)
    return {
      ...{ id, goalId, forPersonId, joint, title, result, state, promiser },
      // The day of the next time moves every week: on paper stand how often and until when.
      dueOn: shaped.repeats?.lastOn ?? shaped.dueOn,
      often: shaped.repeats && oftenOf(shaped.repeats),
      promiserId: row.promiser_id,
      forName: forWhom ? forWhom.given_names || forWhom.family_name : '',
      duty: duty && { text: duty.duty, consequence: duty.consequence },
    }
  })
  const goals = rows.goals.map((row) => ({
    id: row.id,
    personId: row.person_id,
    joint: row.joint,
    ownWords: row.own_words,
    indicator: row.indicator,
    baseline: row.baseline,
    target: row.target,
    unit: row.unit,
  }))
  const members = rows.people.filter(({ position }) => position !== null).map(({ id }) => id)
  const director = rows.seats.find(({ role }) => role === 'director')?.holderId
  return {
    file,
    papers: rows.papers,
    personIds: [...new Set([...members, ...agreements.map(({ forPersonId }) => forPersonId)])],
    contentOf: (personId) => contentFor(personId, goals, agreements),
    director: (director && parties.get(director)) ?? '',
  }
}
