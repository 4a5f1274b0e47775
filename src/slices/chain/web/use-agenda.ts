import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import { useActs } from '#platform/web/use-acts.ts'
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
  const { run, send, told, undo } = useActs(
    { undo: t('agenda-undo'), undone: t('agenda-undone'), overtaken: t('agenda-overtaken') },
    () => refresh(agendaRead),
  )
  const change = (point: { readonly id: string; readonly version: number }, body: object): Promise<void> =>
    send(point, `${pointsPath}/${point.id}/_bijwerken`, body)
  return {
    put: (text) =>
      run(async () => {
        const point = await post<{ id: string; version: number }>(pointsPath, { text: text.slice(0, 200) })
        showToast(told(t('agenda-put'), () => change(point, { command: 'drop' })))
      }),
    take: (point, command, outcome = '') =>
      run(async () => {
        await change(point, { command, ...(outcome !== '' && { outcome }) })
        const way = command === 'reopen' ? null : () => change(point, { command: 'reopen' })
        showToast(told(t(`agenda-did-${command}`), way))
      }, `${command} ${point.id} ${point.version}`),
    undo,
  }
}
