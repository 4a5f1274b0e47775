/** Direction on screen: Vandaag, the households, the case with its tables, and the end report. */
import './direction.css'
import './case/case.css'
import { lazyScreen } from '#platform/web/screen/lazy-screen.tsx'

export const TodayScreen = lazyScreen(async () => (await import('./today/TodayScreen.tsx')).TodayScreen)
export const LetGoScreen = lazyScreen(async () => (await import('./let-go/LetGoScreen.tsx')).LetGoScreen)
export const HouseholdsScreen = lazyScreen(
  async () => (await import('./households/HouseholdsScreen.tsx')).HouseholdsScreen,
)
export const CaseScreen = lazyScreen(async () => (await import('./case/CaseScreen.tsx')).CaseScreen)
export const EndReportScreen = lazyScreen(
  async () => (await import('./report/EndReportScreen.tsx')).EndReportScreen,
)
