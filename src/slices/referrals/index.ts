export { remindReceiver } from './actions/remind.ts'
export { events } from './events.ts'
export { pages } from './page-routes.ts'
export {
  countReceived,
  type ReferralRow,
  referralColumns,
  referralParties,
  referralsOfPerson,
  referralsToCount,
} from './reads.ts'
export { refusals } from './refusals.ts'
export { routes } from './routes.ts'
export { inChains } from './rules/chain.ts'
export { countLinks, countRound, type LinkCount } from './rules/counts.ts'
export { standingOf } from './rules/referral.ts'
export { watchedLink } from './shape.ts'
export { subscribers } from './subscribers.ts'
