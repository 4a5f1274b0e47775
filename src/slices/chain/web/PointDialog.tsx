import { post } from '#platform/web/api/request.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useTextForm } from '#platform/web/screen/use-text-form.tsx'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import type { AgendaPoint } from '../contract.ts'
import { chainTexts } from './texts.ts'
import { agendaRead } from './use-agenda.ts'

export type PointDialogProps = {
  /** A point that is there: only who and by when. */
  readonly point?: AgendaPoint
  /** Words that the new point begins with. */
  readonly text?: string
  readonly onClose: () => void
}

/** Each topic keeps its own draft. */
const keyOf = (text: string): string =>
  text === ''
    ? 'new'
    : text
        .toLowerCase()
        .replace(/[^a-z0-9]+/gu, '-')
        .slice(0, 60)

/** A new point for the meeting, or who takes up one that is there and by when. */
export function PointDialog({ point, text = '', onClose }: PointDialogProps) {
  const t = useTexts(chainTexts)
  const { today } = useSession()
  const form = useTextForm(
    `agenda-${point?.id ?? keyOf(text)}`,
    { text, who: point?.who ?? '', byDay: point?.byDay ?? '' },
    { prefix: 'agenda-point', refresh: [agendaRead], onClose },
  )
  if (!form.ready) return null
  const save = (): void =>
    form.send(async ({ text: about, who, byDay }) => {
      const promise = { who, ...(byDay !== '' && { byDay }) }
      if (!point) {
        await post('/v1/agendapunten', { text: about, ...promise })
        return t('agenda-put')
      }
      const body = { command: 'agree', ...promise }
      await post(`/v1/agendapunten/${point.id}/_bijwerken`, body, { ifMatch: point.version })
      return t('agenda-agreed')
    })
  return (
    <FormDialog
      {...form.dialog}
      heading={point ? point.text : t('agenda-new')}
      submitLabel={t(point ? 'agenda-save' : 'agenda-add')}
      onSubmit={save}
    >
      {!point && form.input('text', t('agenda-text'), 200, t('agenda-text-hint'))}
      <div className="rd-team-agenda-promise">
        {form.input('who', t('agenda-who'), 120)}
        {form.day('byDay', t('agenda-by'), { min: today })}
      </div>
    </FormDialog>
  )
}
