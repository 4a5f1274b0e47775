/** The kitchen table: preparing and settling in the work application, and the device turned towards the household. */
import { lazyScreen } from '#platform/web/screen/lazy-screen.tsx'

export { turnedPath } from './offline.ts'
export { kitchenPath } from './paths.ts'
export const KitchenTableScreen = lazyScreen(
  async () => (await import('./PrepareScreen.tsx')).KitchenTableScreen,
)
export const TurnedApp = lazyScreen(async () => (await import('./TurnedApp.tsx')).TurnedApp)

/** Wipes a conversation whose time is over. */
export async function forgetOldConversation(): Promise<void> {
  await (await import('./vault.ts')).kept()
}
