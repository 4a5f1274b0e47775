export { activities } from './rules/activities.ts'
export { policyRows, type Role, roles } from './rules/policy.ts'
