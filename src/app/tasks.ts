import type { SystemTask } from '#platform/jobs/runner.ts'
import { askPulses } from '#slices/agreements'

/** What the system does by itself. */
export const systemTasks: readonly SystemTask[] = [{ name: 'ask-pulses', cron: '5 * * * *', run: askPulses }]
