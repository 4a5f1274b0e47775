export { ofCase, underCase } from './reads.ts'
export { activities } from './rules/activities.ts'
export { policyRows, type Role, roles } from './rules/policy.ts'
