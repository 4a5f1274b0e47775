import { Select } from '#platform/web/ui/index.ts'
import { type ParticipantOut, type Presence, presences } from '../contract.ts'
import { useTableWords } from './use-words.ts'

export type PresenceSelectProps = {
  readonly participant: ParticipantOut
  readonly onMark: (presence: Presence) => void
  readonly id?: string
}

/** Whether somebody is here; the moment is now. Only what can follow is offered. */
export function PresenceSelect({ participant, onMark, id = '' }: PresenceSelectProps) {
  const { t } = useTableWords()
  const { presence, name } = participant
  const came = presence === 'there' || presence === 'phone' || presence === 'left'
  const offered = presences.filter((one) => {
    if (one === presence) return true
    if (one === 'left') return presence === 'there' || presence === 'phone'
    return !(came && (one === 'absent' || one === 'absent-told'))
  })
  return (
    <Select
      id={`presence-${id}${participant.id}`}
      className="rd-table-presence"
      aria-label={t('presence-of', { name })}
      value={presence}
      onChange={({ currentTarget: { value } }) => {
        const chosen = presences.find((one) => one === value)
        if (chosen) onMark(chosen)
      }}
    >
      {presence === 'expected' && <option value="expected">{t('presence-expected')}</option>}
      {offered.map((one) => (
        <option key={one} value={one}>
          {t(`presence-${one}`)}
        </option>
      ))}
    </Select>
  )
}
