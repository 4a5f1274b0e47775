import { dateInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { Button } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { MeetingView } from '../contract.ts'
import { meetingTexts } from './texts.ts'
import { useMeetingWords } from './use-meeting-words.ts'
import type { TakingPart } from './use-take-part.ts'

export type TakePartProps = { readonly meeting: MeetingView; readonly taking: TakingPart }

/** Where one stands, and the one thing that can be done about it. */
export function TakePart({ meeting, taking }: TakePartProps) {
  const t = useTexts(meetingTexts)
  const words = useMeetingWords()
  const [state, why] = useStanding(meeting, taking)
  const { taken, outside, signUp, signOff } = taking
  const days = (instants: readonly string[]): string => instants.map(words.day).join(', ')
  const label = meeting.free === 0 ? 'sign-up-wait' : outside.length > 0 ? 'sign-up-even-so' : 'sign-up'
  return (
    <div className="rd-meeting-part">
      <div>
        <p role="status">
          <b>{state}</b>
        </p>
        {why !== '' && <p className="rd-sec">{why}</p>}
        {meeting.mine === 'none' && taken.length > 0 && (
          <p className="rd-sec">{t('clash-taken', { days: days(taken) })}</p>
        )}
        {signUp && outside.length > 0 && (
          <p className="rd-sec">{t('clash-hours', { days: days(outside) })}</p>
        )}
      </div>
      {signUp && (
        <Button variant="primary" shortcut="A" onClick={signUp}>
          {t(label)}
        </Button>
      )}
      {signOff && (
        <Button shortcut="X" onClick={signOff}>
          {t('sign-off')}
        </Button>
      )}
    </div>
  )
}

function useStanding(meeting: MeetingView, { isAhead, isOpen }: TakingPart): [state: string, why: string] {
  const t = useTexts(meetingTexts)
  const language = useLanguage()
  const { kind, mine, free, places, waiting, signUpUntil, dates, attendance } = meeting
  const day = dateInWords(signUpUntil as PlainDate, 'long', language)
  if (dates.every(({ cancelled }) => cancelled)) return [t('state-off'), '']
  if (!isAhead) {
    const own = attendance.at(-1)
    const presence = !meeting.runs && own ? t('own-presence', { presence: t(own.presence) }) : ''
    return [t('state-over'), presence]
  }
  if (mine === 'leads') return [t('state-leads'), '']
  if (kind === 'intervision')
    return [mine === 'placed' ? t('state-placed') : t('state-group'), t('state-group-why')]
  if (mine === 'placed') return [t('state-placed'), t('state-placed-why')]
  if (mine === 'waiting') return [t('state-waiting'), t('state-waiting-why')]
  const until = t(isOpen ? 'until-day' : 'until-over', { day })
  if (free > 0) return [t('state-free', { count: free, places }), until]
  return [t('state-full', { places }), waiting > 0 ? t('state-full-why', { count: waiting }) : until]
}
