import { useRef, useState } from 'react'
import { isProblem } from '#platform/web/api/problem.ts'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import { useInTurn } from '#platform/web/use-in-turn.ts'
import type { DecisionOut, PointOut, Presence, RoundTableStep, RoundTableView } from '../contract.ts'
import { answerOf, decisionsOf } from './answers.ts'
import { roundTableTexts } from './texts.ts'

export type TableDialog = 'read-back' | 'close' | 'agenda' | 'call-off' | 'nobody-came'

export interface TableActs {
  /** The point in the middle: what is talked about, or what is looked at when nothing is. */
  readonly point: PointOut | undefined
  readonly dialog: TableDialog | null
  readonly open: (dialog: TableDialog | null) => void
  readonly turnTo: (number: number) => void
  readonly leaveForLater: () => void
  readonly step: (step: RoundTableStep, words?: string) => Promise<void>
  /** The same for a key or button: what is refused is said at the bottom. */
  readonly stepNow: (step: RoundTableStep) => void
  readonly markPresence: (participantId: string, presence: Presence) => void
  readonly remind: (decision?: DecisionOut) => void
  readonly refreshAll: () => Promise<void>
}

/** What is done at a table, and which point is in sight. */
export function useTable(table: RoundTableView): TableActs {
  const t = useTexts(roundTableTexts)
  const refresh = useRefresh()
  const [looked, setLooked] = useState<number | null>(null)
  const [dialog, open] = useState<TableDialog | null>(null)
  const inTurn = useInTurn()
  // What was left, who was reminded and what was turned to since the table was read: the next key goes on from there.
  const since = useRef({ doing: 0, done: new Set<string>(), pointId: undefined as string | undefined })
  const { id, points, currentPointId, steers, version } = table
  const running = table.state === 'running'
  const current = points.find((one) => one.id === currentPointId)
  const leads = running && steers
  const point =
    points.find(({ number }) => number === looked) ??
    current ??
    (leads ? points.find(({ state }) => state === 'open') : undefined) ??
    points[0]

  const refreshAll = (): Promise<void> =>
    refresh('/v1/rondetafels', '/v1/casussen', '/v1/vandaag', '/v1/agenda', '/v1/mijn-afspraken')
  const said = (work: () => Promise<unknown>): void => {
    const ahead = since.current
    ahead.doing++
    inTurn(work)
      .catch((error: unknown) => {
        if (!isProblem(error)) throw error
        showToast({ message: error.message })
      })
      .finally(async () => {
        await refreshAll()
        if (--ahead.doing === 0) since.current = { doing: 0, done: new Set(), pointId: undefined }
      })
  }
  const step: TableActs['step'] = async (name, words = '') => {
    await post(`/v1/rondetafels/${id}/stappen`, { step: name, words }, { ifMatch: version })
    await refreshAll()
  }
  const turn = (pointId: string, to: 'open' | 'later'): void => {
    const ahead = since.current
    if (to === 'later') ahead.done.add(pointId)
    else ahead.done.delete(pointId)
    ahead.pointId = to === 'later' ? '' : pointId
    said(() => post(`/v1/rondetafels/punten/${pointId}/_behandelen`, { to }))
  }
  const waiting = decisionsOf(table).filter((one) => answerOf(one) === 'waiting')
  return {
    point,
    dialog,
    open,
    turnTo(number) {
      const next = points.find((one) => one.number === number)
      if (!next) return
      setLooked(number)
      if (leads && next.id !== (since.current.pointId ?? currentPointId)) turn(next.id, 'open')
      requestAnimationFrame(() => document.getElementById('sentence')?.focus())
    },
    leaveForLater() {
      if (!leads || !point) return
      turn(point.id, 'later')
      const next = points.find(({ state, id: other }) => state === 'open' && !since.current.done.has(other))
      if (!next) return
      setLooked(next.number)
      turn(next.id, 'open')
    },
    step,
    stepNow: (name) => said(() => step(name)),
    markPresence: (participantId, presence) =>
      said(() => post(`/v1/rondetafels/deelnemers/${participantId}/_aanwezigheid`, { presence })),
    remind(decision) {
      const others = waiting.filter(({ agreementId }) => !since.current.done.has(agreementId))
      const next = decision ?? others.find(({ remindedAt }) => remindedAt === null) ?? others[0]
      if (!next) return
      since.current.done.add(next.agreementId)
      const who = { name: next.promiser }
      said(() =>
        post<{ sent: boolean }>(`/v1/rondetafels/${id}/herinneringen`, {
          agreementId: next.agreementId,
        }).then(({ sent }) => showToast({ message: t(sent ? 'reminded' : 'remind-none', who) })),
      )
    },
    refreshAll,
  }
}
