import { activities } from './activities.ts'
import { policyRows } from './policy.ts'

/** The policy table as a page for the privacy officer; docs/access.md is this text. */
export function policyAsMarkdown(): string {
  const rows = policyRows.map(({ rule, operation, roles, tie, classes, activity }) => {
    const { law, article, task } = activities[activity]
    return `| ${rule} | \`${operation}\` | ${roles.join(', ')} | ${tie} | ${classes.join(' ') || '–'} | ${task} (${law} ${article}) |`
  })
  const unverified = Object.values(activities)
    .filter(({ verified }) => !verified)
    .map(({ law, article, task }) => `- ${law} ${article}: ${task}`)
  return `# Who may do what

Made from \`src/slices/access/rules/policy.ts\`; a test fails when this page differs. Deny by default: what has no row is refused.

Ties: **seat** = a valid seat in this case · **worklist** = work of my task · **contact** = somebody I am in contact with · **self** = my own data · **link** = a partner's link with code · **none** = no personal data.
Classes: K0 catalogue · K0c its costs · K1 name, birth, contact · K1a address · K2 question, status, terms, who is involved · K3 plan and agreements · K4 content per life domain · K7 logs.

| rule | operation | roles | tie | classes | purpose |
|---|---|---|---|---|---|
${rows.join('\n')}

## Articles that a privacy officer must still check
${unverified.join('\n')}
`
}
