import type { TestApp } from '../app.ts'
import { agreedByPartner, askedQuestion, openedCase } from '../scenes.ts'
import { agreementCommands } from './agreements.ts'
import { breakthroughCommands } from './breakthroughs.ts'
import { caseCommands } from './case.ts'
import { choiceCommands } from './choices.ts'
import type { Command, Ground } from './command.ts'
import { criteriaCommands } from './criteria.ts'
import { escalationCommands } from './escalations.ts'
import { frontDoorCommands } from './front-door.ts'
import { glossaryCommands } from './glossary.ts'
import { kitchenTableCommands } from './kitchen-table.ts'
import { meetingCommands } from './meetings.ts'
import { networkCommands } from './network.ts'
import { paperCommands } from './papers.ts'
import { peopleCommands } from './people.ts'
import { planningCommands } from './planning.ts'
import { referralCommands } from './referrals.ts'
import { roundTableCommands } from './round-tables.ts'
import { routeCommands } from './routes.ts'
import { safetyCommands } from './safety.ts'
import { transferCommands } from './transfers.ts'
import { triageCommands } from './triage.ts'
import { workCommands } from './work.ts'

export type { Command } from './command.ts'

/** Sets the scene for every command of the API that takes a body, and gives a good one for each. */
export async function allCommands(app: TestApp): Promise<readonly Command[]> {
  const ground = await layGround(app)
  return [
    ...(await triageCommands(ground)),
    ...(await peopleCommands(ground)),
    ...(await frontDoorCommands(ground)),
    ...(await planningCommands(ground)),
    ...(await meetingCommands(ground)),
    ...(await criteriaCommands(ground)),
    ...(await referralCommands(ground)),
    ...caseCommands(ground),
    ...(await agreementCommands(ground)),
    ...(await networkCommands(ground)),
    ...(await paperCommands(ground)),
    ...(await glossaryCommands(ground)),
    ...(await choiceCommands(ground)),
    ...(await breakthroughCommands(ground)),
    ...(await transferCommands(ground)),
    ...(await roundTableCommands(ground)),
    ...(await kitchenTableCommands(ground)),
    ...(await safetyCommands(ground)),
    ...(await routeCommands(ground)),
    ...(await escalationCommands(ground)),
    ...(await workCommands(ground)),
  ]
}

async function layGround(app: TestApp): Promise<Ground> {
  const { esra, henk, nadia } = app.cast.workers
  const scene = await openedCase(app)
  const desk = await app.as(esra)
  const second = await desk.post('/v1/personen', {
    familyName: 'Visser',
    givenNames: 'Truus',
    born: '1950',
  })
  const waiting = await desk.post('/v1/meldingen', {
    personId: second.body.id,
    channel: 'post',
    firstSplit: 'call-back',
    questions: [askedQuestion],
  })
  return {
    app,
    scene,
    agreement: await agreedByPartner(app, scene),
    desk,
    henk: await app.as(henk),
    nadia: await app.as(nadia),
    second: second.body.id,
    waiting: waiting.body.id,
  }
}
