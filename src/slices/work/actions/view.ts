import { nobody } from '#platform/access/log.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { ageOn } from '#shared/plain-date.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { nameOf } from '#slices/people'
import {
  figureLines,
  goalsAtWork,
  offersOfActor,
  offersOfCase,
  peopleAtWork,
  profilesOfCase,
  subjectsAtWork,
  subjectsOfActor,
} from '../reads.ts'
import { placesOnOffer } from '../reads-place.ts'
import { inOrder, isOpen, isYoung } from '../rules/offer.ts'
import { figuresOf, minimumPeople } from '../rules/outflow.ts'
import { shapeOffer, shapePlace, shapeProfile } from '../shape.ts'

/** Everything about work and learning in one case, and the places there are. */
export async function viewCaseWork({ reader, today }: Context, caseId: string): Promise<Reply | Refusal> {
  const rows = await reader.read(
    subjectsAtWork(caseId),
    {
      people: peopleAtWork(caseId),
      profiles: profilesOfCase(caseId),
      offers: offersOfCase(caseId),
      goals: goalsAtWork(caseId),
      places: placesOnOffer(),
    },
    { type: 'case', id: caseId },
  )
  if (rows.people.length === 0) return refuse('not-found')
  return {
    body: {
      people: rows.people.map((row) => {
        const age = row.born && ageOn(row.born, today)
        const givenNames = row.given_names || row.family_name
        return { id: row.id, name: nameOf(row), givenNames, age, young: isYoung(row.born, today) }
      }),
      profiles: rows.profiles.map(shapeProfile),
      offers: rows.offers.map((row) => shapeOffer(row, today)),
      places: rows.places.map((row) => shapePlace(row, today)),
      goals: rows.goals,
      today,
    },
  }
}

/** Offers on their way to a start over all own cases, whom to call first on top; then what started of late. */
export async function listOffers({ reader, today }: Context): Promise<Reply> {
  const { rows } = await reader.read({ ...nobody, text: subjectsOfActor }, { rows: offersOfActor() })
  const followed = rows.map((row) => ({
    ...row,
    lastStepOn: row.last_step_on,
    startBy: row.start_by,
    trialUntil: row.trial_until,
  }))
  const open = inOrder(
    followed.filter(({ state }) => isOpen(state)),
    today,
  )
  const started = followed.filter(({ state }) => !isOpen(state))
  return { body: { offers: [...open, ...started].map((row) => shapeOffer(row, today)), today } }
}

export async function viewFigures({ reader }: Context): Promise<Reply> {
  const { lines } = await reader.read(nobody, { lines: figureLines() })
  return { body: { ...figuresOf(lines), minimum: minimumPeople } }
}
