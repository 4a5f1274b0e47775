import { isProblem } from '#platform/web/api/problem.ts'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import type { MeetingView } from '../contract.ts'
import { datesAhead } from './sort-meetings.ts'
import { meetingTexts } from './texts.ts'

export interface TakingPart {
  /** Absent when it cannot be done now. */
  readonly signUp?: () => void
  readonly signOff?: () => void
  /** Is there a time to come that goes on? */
  readonly isAhead: boolean
  readonly isOpen: boolean
  readonly taken: readonly string[]
  readonly outside: readonly string[]
}

/** Signing up and off, and why not. What stands in the own calendar is known before. */
export function useTakePart(meeting: MeetingView): TakingPart {
  const t = useTexts(meetingTexts)
  const { today } = useSession()
  const refresh = useRefresh()
  const { id, kind, mine, clashes, free, signUpUntil } = meeting
  const ahead = datesAhead(meeting)
  const at = (why: 'taken' | 'outside-hours'): string[] =>
    ahead
      .filter((date) => clashes.some((clash) => clash.dateId === date.id && clash.why === why))
      .map(({ startsAt }) => startsAt)
  const [taken, outside] = [at('taken'), at('outside-hours')]
  const send = (work: () => Promise<string>): void => {
    work()
      .then((message) => showToast({ message }))
      .catch((error: unknown) => {
        if (!isProblem(error)) throw error
        showToast({ message: error.invalidParams[0]?.reason ?? error.message })
      })
      .finally(() => refresh('/v1/bijeenkomsten', '/v1/agenda', '/v1/wegwijzer'))
  }
  const signUp = (): void =>
    send(async () => {
      const body = { evenSo: outside.length > 0 }
      const { state, turn } = await post<{ state: string; turn: number | null }>(
        `/v1/bijeenkomsten/${id}/_aanmelden`,
        body,
      )
      return state === 'waiting' ? t('signed-up-waiting', { turn: turn ?? 1 }) : t('signed-up')
    })
  const signOff = (): void =>
    send(async () => {
      const { movedUp } = await post<{ movedUp: number }>(`/v1/bijeenkomsten/${id}/_afmelden`, undefined)
      return t(movedUp > 0 ? 'signed-off-moved-up' : 'signed-off')
    })
  const isOpen = kind === 'intervision' || today <= signUpUntil
  const maySignUp = mine === 'none' && ahead.length > 0 && isOpen && (taken.length === 0 || free === 0)
  return {
    isAhead: ahead.length > 0,
    isOpen,
    taken,
    outside,
    ...(maySignUp && { signUp }),
    ...((mine === 'placed' || mine === 'waiting') && ahead.length > 0 && { signOff }),
  }
}
