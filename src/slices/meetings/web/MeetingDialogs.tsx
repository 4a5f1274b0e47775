import type { MeetingView } from '../contract.ts'
import { CallOffDialog } from './CallOffDialog.tsx'
import { DecideDialog } from './DecideDialog.tsx'
import { MoveDialog } from './MoveDialog.tsx'
import { PointDialog } from './PointDialog.tsx'

/** Which form is open, and about what. */
export type OpenDialog =
  | { readonly form: 'move'; readonly date: MeetingView['dates'][number] }
  | { readonly form: 'call-off' | 'point' }
  | { readonly form: 'decide'; readonly itemId: string }

export type MeetingDialogsProps = {
  readonly open: OpenDialog
  readonly meeting: MeetingView
  readonly onClose: () => void
}

export function MeetingDialogs({ open, meeting, onClose }: MeetingDialogsProps) {
  switch (open.form) {
    case 'move':
      return <MoveDialog meeting={meeting} date={open.date} onClose={onClose} />
    case 'call-off':
      return <CallOffDialog meeting={meeting} onClose={onClose} />
    case 'point':
      return <PointDialog meeting={meeting} onClose={onClose} />
    case 'decide':
      return <DecideDialog itemId={open.itemId} onClose={onClose} />
  }
}
