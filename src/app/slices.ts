import { buildPolicy } from '#platform/access/policy.ts'
import type { EventTypes } from '#platform/events/event.ts'
import type { PageRoute } from '#platform/http/page.ts'
import { commonRefusals } from '#platform/http/problem.ts'
import type { Route } from '#platform/http/route.ts'
import { fieldTexts } from '#platform/http/validate.ts'
import type { Refusals, Subscriber } from '#platform/services.ts'
import * as access from '#slices/access'
import * as agreements from '#slices/agreements'
import * as breakthroughs from '#slices/breakthroughs'
import * as calendar from '#slices/calendar'
import * as cases from '#slices/cases'
import * as chain from '#slices/chain'
import * as choices from '#slices/choices'
import * as consults from '#slices/consults'
import * as criteria from '#slices/criteria'
import * as direction from '#slices/direction'
import * as escalations from '#slices/escalations'
import * as glossary from '#slices/glossary'
import * as intake from '#slices/intake'
import * as kitchenTable from '#slices/kitchentable'
import * as links from '#slices/links'
import * as meetings from '#slices/meetings'
import * as network from '#slices/network'
import * as organisations from '#slices/organisations'
import * as outreach from '#slices/outreach'
import * as papers from '#slices/papers'
import * as people from '#slices/people'
import * as plans from '#slices/plans'
import * as portal from '#slices/portal'
import * as referrals from '#slices/referrals'
import * as roundTables from '#slices/roundtables'
import * as caseRoutes from '#slices/routes'
import * as safety from '#slices/safety'
import * as terms from '#slices/terms'
import * as transfers from '#slices/transfers'
import * as triage from '#slices/triage'
import * as verdicts from '#slices/verdicts'
import * as waiting from '#slices/waiting'
import * as webform from '#slices/webform'
import * as work from '#slices/work'
import { countRoutes } from './routes/counts.ts'
import { demoRoutes } from './routes/demo.ts'
import { sessionRoutes } from './routes/session.ts'

/** All slices in the order of their dependencies: what each adds to the application. */
export const policy = buildPolicy(access.policyRows)

export const routes: readonly Route[] = [
  ...sessionRoutes,
  ...countRoutes,
  ...demoRoutes,
  ...organisations.routes,
  ...glossary.routes,
  ...people.routes,
  ...terms.routes,
  ...criteria.routes,
  ...intake.routes,
  ...outreach.routes,
  ...webform.routes,
  ...cases.routes,
  ...network.routes,
  ...calendar.routes,
  ...consults.routes,
  ...meetings.routes,
  ...waiting.routes,
  ...choices.routes,
  ...triage.routes,
  ...plans.routes,
  ...verdicts.routes,
  ...agreements.routes,
  ...papers.routes,
  ...breakthroughs.routes,
  ...work.routes,
  ...transfers.routes,
  ...referrals.routes,
  ...roundTables.routes,
  ...kitchenTable.routes,
  ...safety.routes,
  ...caseRoutes.routes,
  ...direction.routes,
  ...escalations.routes,
  ...chain.routes,
]

export const pages: readonly PageRoute[] = [
  ...criteria.pages,
  ...links.pages,
  ...verdicts.pages,
  ...agreements.pages,
  ...referrals.pages,
  ...webform.pages,
  ...work.pages,
  ...portal.pages,
]

export const eventTypes: EventTypes = {
  ...organisations.events,
  ...glossary.events,
  ...people.events,
  ...terms.events,
  ...criteria.events,
  ...intake.events,
  ...outreach.events,
  ...webform.events,
  ...cases.events,
  ...network.events,
  ...calendar.events,
  ...consults.events,
  ...meetings.events,
  ...waiting.events,
  ...choices.events,
  ...triage.events,
  ...plans.events,
  ...verdicts.events,
  ...links.events,
  ...agreements.events,
  ...papers.events,
  ...breakthroughs.events,
  ...work.events,
  ...transfers.events,
  ...referrals.events,
  ...roundTables.events,
  ...kitchenTable.events,
  ...safety.events,
  ...caseRoutes.events,
  ...direction.events,
  ...escalations.events,
  ...chain.events,
}

export const refusals: Refusals = {
  ...commonRefusals,
  ...fieldTexts,
  ...organisations.refusals,
  ...glossary.refusals,
  ...people.refusals,
  ...terms.refusals,
  ...criteria.refusals,
  ...intake.refusals,
  ...outreach.refusals,
  ...webform.refusals,
  ...calendar.refusals,
  ...consults.refusals,
  ...meetings.refusals,
  ...waiting.refusals,
  ...cases.refusals,
  ...network.refusals,
  ...choices.refusals,
  ...triage.refusals,
  ...plans.refusals,
  ...verdicts.refusals,
  ...links.refusals,
  ...agreements.refusals,
  ...papers.refusals,
  ...breakthroughs.refusals,
  ...work.refusals,
  ...transfers.refusals,
  ...referrals.refusals,
  ...roundTables.refusals,
  ...kitchenTable.refusals,
  ...safety.refusals,
  ...caseRoutes.refusals,
  ...escalations.refusals,
  ...chain.refusals,
}

export const subscribers: readonly Subscriber[] = [
  ...links.subscribers,
  ...transfers.subscribers,
  ...referrals.subscribers,
  ...agreements.subscribers,
  ...verdicts.subscribers,
]
