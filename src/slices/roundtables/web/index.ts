/** Overleg: the round tables to come and past, the table itself, and the form to plan one from the case. */
import { lazyScreen } from '#platform/web/screen/lazy-screen.tsx'

export { PlanTableDialog, type PlanTableDialogProps } from './PlanTableDialog.tsx'
export const RoundTablesScreen = lazyScreen(
  async () => (await import('./RoundTablesScreen.tsx')).RoundTablesScreen,
)
export const RoundTableScreen = lazyScreen(
  async () => (await import('./RoundTableScreen.tsx')).RoundTableScreen,
)
