/** Direction on screen: Vandaag, the households, the case with its tables, and the end report. */
import './direction.css'
import './case/case.css'

export { CaseScreen, type CaseScreenProps } from './case/CaseScreen.tsx'
export { HouseholdsScreen } from './households/HouseholdsScreen.tsx'
export { EndReportScreen, type EndReportScreenProps } from './report/EndReportScreen.tsx'
export { TodayScreen } from './today/TodayScreen.tsx'
