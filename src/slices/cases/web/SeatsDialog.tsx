import { useState } from 'react'
import { isProblem } from '#platform/web/api/problem.ts'
import { del } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { dateOfYear } from '#platform/web/day-in-words.ts'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import { Button, Dialog, ThatNode } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { SeatOut } from '../contract.ts'
import { AppointSeat } from './AppointSeat.tsx'
import { caseTexts } from './texts.ts'
import { useCaseWords } from './use-case-words.ts'

export type SeatsDialogProps = {
  readonly caseId: string
  readonly seats: readonly SeatOut[]
  readonly closeLabel: string
  readonly onClose: () => void
}

/** Who has a place in the case; end one, give one. */
export function SeatsDialog({ caseId, seats, closeLabel, onClose }: SeatsDialogProps) {
  const t = useTexts(caseTexts)
  const words = useCaseWords()
  const language = useLanguage()
  const { today } = useSession()
  const refresh = useRefresh()
  const [refused, setRefused] = useState('')
  const end = async ({ id, name }: SeatOut): Promise<void> => {
    try {
      await del(`/v1/casussen/${caseId}/zetels/${id}`)
      setRefused('')
      showToast({ message: t('seat-ended', { name }) })
      await refresh('/v1/casussen')
    } catch (error) {
      if (!isProblem(error)) throw error
      setRefused(error.status === 404 ? t('seat-not-ended') : error.message)
    }
  }
  return (
    <Dialog open wide heading={t('seats-title')} closeLabel={closeLabel} onClose={onClose}>
      <p className="rd-sec">{t('seats-why')}</p>
      {refused && <p role="alert">{refused}</p>}
      <ul className="rd-seats">
        {seats.map((seat) => (
          <li key={seat.id}>
            <ThatNode known={seat.scope !== 'none'} />
            <span>
              <b>{seat.name}</b> {seat.organisation}
            </span>
            <span>{words.role(seat.role)}</span>
            <span className="rd-meta">
              {t('since', { date: dateOfYear(seat.since as PlainDate, language, today) })}
              {seat.until &&
                `, ${t('seat-until', { date: dateOfYear(seat.until as PlainDate, language, today) })}`}
            </span>
            {seat.phone ? <a href={`tel:${seat.phone.replace(/[^\d+]/g, '')}`}>{seat.phone}</a> : <span />}
            {seat.role === 'director' || seat.role === 'incoming' || seat.until ? (
              <span />
            ) : (
              <Button aria-label={t('end-seat', { name: seat.name })} onClick={() => void end(seat)}>
                {t('end-short')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <AppointSeat caseId={caseId} taken={seats.map(({ holderId }) => holderId)} />
    </Dialog>
  )
}
