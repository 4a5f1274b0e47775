import { useRef } from 'react'
import { isProblem } from '#platform/web/api/problem.ts'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { hideToast, showToast, type Toast } from '#platform/web/toast.ts'
import type { AgendaPoint } from '../contract.ts'
import type { PointCommand } from '../rules/agenda.ts'
import { chainTexts } from './texts.ts'

export const agendaPath = '/werk/ketenbeeld/agenda'
export const agendaRead = '/v1/ketenbeeld/agenda'
const pointsPath = '/v1/agendapunten'

export interface AgendaWork {
  /** Puts words on the agenda at once. */
  readonly put: (text: string) => void
  readonly take: (point: AgendaPoint, command: Exclude<PointCommand, 'agree'>, outcome?: string) => void
  readonly undo: () => void
}

/** What is done to the agenda of the team, each with its way back. */
export function useAgenda(): AgendaWork {
  const t = useTexts(chainTexts)
  const refresh = useRefresh()
  const back = useRef<(() => Promise<void>) | null>(null)
  const busy = useRef(false)

  const send = async (id: string, version: number, body: object): Promise<void> => {
    await post(`${pointsPath}/${id}/_bijwerken`, body, { ifMatch: version })
  }
  /** One thing at a time; who was overtaken sees how it stands. */
  const run = (work: () => Promise<void>): void => {
    if (busy.current) return
    busy.current = true
    work()
      .catch((error: unknown) => {
        if (!isProblem(error)) throw error
        showToast({ message: error.status === 412 ? t('agenda-overtaken') : error.message })
      })
      .finally(() => {
        busy.current = false
        void refresh(agendaRead)
      })
  }
  const undo = (): void => {
    const way = back.current
    back.current = null
    if (way === null) return
    hideToast()
    run(async () => {
      await way()
      showToast({ message: t('agenda-undone') })
    })
  }
  const told = (message: string, way: (() => Promise<void>) | null): Toast => {
    back.current = way
    return { message, ...(way !== null && { undoLabel: t('agenda-undo'), shortcut: 'Z', onUndo: undo }) }
  }
  return {
    put: (text) =>
      run(async () => {
        const { id, version } = await post<{ id: string; version: number }>(pointsPath, {
          text: text.slice(0, 200),
        })
        showToast(told(t('agenda-put'), () => send(id, version, { command: 'drop' })))
      }),
    take: ({ id, version }, command, outcome = '') =>
      run(async () => {
        await send(id, version, { command, ...(outcome !== '' && { outcome }) })
        const way = command === 'reopen' ? null : () => send(id, version + 1, { command: 'reopen' })
        showToast(told(t(`agenda-did-${command}`), way))
      }),
    undo,
  }
}
