/** The plan on screen: notes, goals with their indicator, and the end report per goal. */
import './plans.css'

export { GoalDialog, type GoalDialogProps } from './GoalDialog.tsx'
export { GoalResult, type GoalResultProps } from './GoalResult.tsx'
export { goalOnBoard } from './indicator.ts'
export { MeasureDialog, type MeasureDialogProps } from './MeasureDialog.tsx'
export { NoteDialog, type NoteDialogProps } from './NoteDialog.tsx'
export { NoteList, type NoteListProps } from './NoteList.tsx'
export { ResultForm, type ResultFormProps } from './ResultForm.tsx'
export { RewordDialog, type RewordDialogProps } from './RewordDialog.tsx'
