/** Netwerk: ties changed where they stand, the genogram, and who belongs to the household; for the case. */
export { FamilyPicture, type FamilyPictureProps } from './FamilyPicture.tsx'
export { HouseholdDialog, type HouseholdDialogProps } from './HouseholdDialog.tsx'
export { NetworkDialog, type NetworkDialogProps } from './NetworkDialog.tsx'
export { RenameDialog, type RenameDialogProps } from './RenameDialog.tsx'
export { TiePanel, type TiePanelProps } from './TiePanel.tsx'
export { TieTable, type TieTableProps } from './TieTable.tsx'
