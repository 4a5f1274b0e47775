/** The case itself on screen: phase, seats, own network, reopening, and their words. */
import './cases.css'

export { CasePhases, type CasePhasesProps } from './CasePhases.tsx'
export { ReopenDialog, type ReopenDialogProps } from './ReopenDialog.tsx'
export { SeatsDialog, type SeatsDialogProps } from './SeatsDialog.tsx'
export { caseTexts } from './texts.ts'
export { type CaseWords, useCaseWords } from './use-case-words.ts'
export { WeighDialog, type WeighDialogProps } from './WeighDialog.tsx'
export { WeightStory, type WeightStoryProps } from './WeightStory.tsx'
