import type { AppointmentOut, CalendarView } from '../contract.ts'
import { BookDialog } from './BookDialog.tsx'
import { CancelDialog } from './CancelDialog.tsx'
import { ExceptionDialog } from './ExceptionDialog.tsx'
import { FeedDialog } from './FeedDialog.tsx'
import { HoursDialog } from './HoursDialog.tsx'
import { MoveDialog } from './MoveDialog.tsx'

export type AgendaDialog =
  | { readonly kind: 'book' | 'hours' | 'exception' | 'feed' }
  | { readonly kind: 'move' | 'cancel'; readonly appointment: AppointmentOut }

export type AgendaDialogsProps = {
  readonly dialog: AgendaDialog
  readonly view: CalendarView
  readonly onClose: () => void
}

export function AgendaDialogs({ dialog, view, onClose }: AgendaDialogsProps) {
  switch (dialog.kind) {
    case 'book':
      return <BookDialog onClose={onClose} />
    case 'move':
      return <MoveDialog appointment={dialog.appointment} onClose={onClose} />
    case 'cancel':
      return <CancelDialog appointment={dialog.appointment} onClose={onClose} />
    case 'hours':
      return <HoursDialog view={view} onClose={onClose} />
    case 'exception':
      return <ExceptionDialog onClose={onClose} />
    case 'feed':
      return <FeedDialog since={view.subscribedSince} onClose={onClose} />
  }
}
