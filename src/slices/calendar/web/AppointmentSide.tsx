import { dayInWords } from '#platform/web/day-in-words.ts'
import { ScreenLink } from '#platform/web/navigation.tsx'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import { Button, Empty } from '#platform/web/ui/index.ts'
import { dayOf } from '#shared/plain-date.ts'
import { CaseNotice } from '#slices/safety/web'
import type { AppointmentOut } from '../contract.ts'
import type { AgendaDialog } from './AgendaDialogs.tsx'
import { calendarTexts } from './texts.ts'
import { useAppointmentWords } from './words.ts'

export type AppointmentSideProps = {
  readonly appointment: AppointmentOut | undefined
  readonly changeable: boolean
  readonly noHours: boolean
  readonly onDialog: (dialog: AgendaDialog) => void
  readonly onOpenCase: () => void
}

/** The chosen appointment and what can be done with it. */
export function AppointmentSide(props: AppointmentSideProps) {
  const { appointment, changeable, noHours, onDialog, onOpenCase } = props
  const t = useTexts(calendarTexts)
  const language = useLanguage()
  const { today } = useSession()
  const words = useAppointmentWords()
  return (
    <aside className="rd-agenda-side" aria-label={t('next')}>
      <h2 className="rd-head">{t('next')}</h2>
      {appointment === undefined && <p className="rd-sec">{t('nothing-next')}</p>}
      {appointment && (
        <>
          <p>
            <b>{words.what(appointment)}</b>
          </p>
          <p>
            {dayInWords(dayOf(new Date(appointment.startsAt)), language, today)}, {words.when(appointment)}
          </p>
          {appointment.caseId && <CaseNotice caseId={appointment.caseId} />}
          {appointment.place !== '' && <p className="rd-sec">{appointment.place}</p>}
          {words.who(appointment) !== '' && <p className="rd-sec">{words.who(appointment)}</p>}
          {appointment.lastReason !== '' && (
            <p className="rd-sec">
              {t(appointment.state === 'cancelled' ? 'was-cancelled' : 'was-moved', {
                reason: appointment.lastReason,
              })}
            </p>
          )}
          {appointment.kind === 'gathering' && (
            <ScreenLink to="/werk/bijeenkomsten">{t('to-meetings')}</ScreenLink>
          )}
          {appointment.invited && <p className="rd-meta">{t('invited')}</p>}
          <div className="rd-row">
            {changeable && (
              <>
                <Button shortcut="V" onClick={() => onDialog({ kind: 'move', appointment })}>
                  {t('move')}
                </Button>
                <Button shortcut="X" onClick={() => onDialog({ kind: 'cancel', appointment })}>
                  {t('cancel')}
                </Button>
              </>
            )}
            {appointment.caseId && (
              <Button shortcut="↵" onClick={onOpenCase}>
                {t('open-case')}
              </Button>
            )}
          </div>
        </>
      )}
      {noHours && (
        <Empty
          title={t('no-hours-title')}
          why={t('no-hours-why')}
          action={<Button onClick={() => onDialog({ kind: 'hours' })}>{t('hours')}</Button>}
        />
      )}
    </aside>
  )
}
