/** Work and learning for the resident: a part of Mijn plan, and the page that asks why. */

export type { OwnWorkProps as OwnWorkData, WorkWhyProps } from '../props.ts'
export { OwnWork, type OwnWorkProps } from './OwnWork.tsx'
export { WorkWhyPage } from './WorkWhyPage.tsx'
