/** Op papier: the dialog of the case. */
export { PapersDialog, type PapersDialogProps } from './PapersDialog.tsx'
