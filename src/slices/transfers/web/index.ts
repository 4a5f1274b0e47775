/** Overdracht: what changes hands, the take-over sheet, stand-ins; and the form to hand over, for the case. */
import { lazyScreen } from '#platform/web/screen/lazy-screen.tsx'

export { ProposeDialog, type ProposeDialogProps } from './ProposeDialog.tsx'
export const TransfersScreen = lazyScreen(async () => (await import('./TransfersScreen.tsx')).TransfersScreen)
export const SheetScreen = lazyScreen(async () => (await import('./SheetScreen.tsx')).SheetScreen)
