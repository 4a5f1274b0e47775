import { forgetOldKeys } from '#platform/http/forget-keys.ts'
import type { SystemTask } from '#platform/jobs/runner.ts'
import { askPulses } from '#slices/agreements'
import { countOwnEmployer } from '#slices/choices'
import { forgetParked } from '#slices/intake'
import { forgetWords, refreshSounds } from '#slices/people'
import { moveDueTransfers } from '#slices/transfers'
import { askVerdicts } from '#slices/verdicts'
import { forgetDrafts } from '#slices/webform'

/** What the system does by itself. */
export const systemTasks: readonly SystemTask[] = [
  { name: 'ask-pulses', cron: '5 * * * *', run: askPulses },
  { name: 'ask-verdicts', cron: '40 8 * * 1-5', run: askVerdicts },
  { name: 'move-direction', cron: '1,31 * * * *', run: moveDueTransfers },
  { name: 'count-own-employer', cron: '45 2 * * *', run: countOwnEmployer },
  { name: 'forget-parked', cron: '15 3 * * *', run: forgetParked },
  { name: 'forget-drafts', cron: '25 3 * * *', run: forgetDrafts },
  { name: 'forget-keys', cron: '35 3 * * *', run: forgetOldKeys },
  { name: 'refresh-sounds', cron: '15 2 * * *', run: refreshSounds },
  { name: 'forget-words', cron: '25 2 * * *', run: forgetWords },
]
