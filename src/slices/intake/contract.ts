/** What goes in and out of the front door. */
export * from './contract/call-back.ts'
export * from './contract/checklist.ts'
export * from './contract/neighbourhood.ts'
export * from './contract/parked.ts'
export * from './contract/report.ts'
export { type Channel, channels, type Reporter, reporters } from './rules/channel.ts'
export { type LifeDomain, lifeDomains } from './rules/life-domains.ts'
export { firstSplits } from './rules/report.ts'
