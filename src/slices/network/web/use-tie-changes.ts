import { isProblem } from '#platform/web/api/problem.ts'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { hideToast, showToast } from '#platform/web/toast.ts'
import type { TieOut } from '../contract.ts'
import { networkTexts } from './texts.ts'

export type TieFacts = Pick<TieOut, 'kind' | 'strength' | 'helps' | 'since' | 'source'>

export function factsOf({ kind, strength, helps, since, source }: TieFacts): TieFacts {
  return { kind, strength, helps, since, source }
}

export interface TieChanges {
  /** Throws the problem of the server, for a form. */
  readonly change: (tie: TieOut, facts: TieFacts) => Promise<void>
  readonly end: (tie: TieOut, on: string, mistaken: boolean) => Promise<void>
  /** Says what the server refused at the bottom: for a change of one touch. */
  readonly touch: (tie: TieOut, facts: Partial<TieFacts>) => void
}

/** Changing a tie, each time with a way back. */
export function useTieChanges(caseId: string): TieChanges {
  const t = useTexts(networkTexts)
  const { today } = useSession()
  const refresh = useRefresh()
  const path = (tie: TieOut): string => `/v1/casussen/${caseId}/banden/${tie.id}`
  const done = async (message: string, back: () => Promise<unknown>): Promise<void> => {
    await refresh('/v1/casussen')
    showToast({ message, undoLabel: t('undo'), onUndo: () => void quietly(() => undo(back)) })
  }
  const undo = async (back: () => Promise<unknown>): Promise<void> => {
    hideToast()
    await back()
    await refresh('/v1/casussen')
    showToast({ message: t('undo-done') })
  }
  const change = async (tie: TieOut, facts: TieFacts): Promise<void> => {
    const { version } = await post<{ version: number }>(`${path(tie)}/_wijzigen`, factsOf(facts), {
      ifMatch: tie.version,
    })
    await done(t('tie-changed'), () => post(`${path(tie)}/_wijzigen`, factsOf(tie), { ifMatch: version }))
  }
  return {
    change,
    async end(tie, on, mistaken) {
      const sent = { on: on || today, mistaken }
      const { version } = await post<{ version: number }>(`${path(tie)}/_beeindigen`, sent, {
        ifMatch: tie.version,
      })
      await done(t(mistaken ? 'tie-taken-back' : 'tie-ended'), () =>
        post(`${path(tie)}/_herstellen`, undefined, { ifMatch: version }),
      )
    },
    touch: (tie, facts) => void quietly(() => change(tie, { ...factsOf(tie), ...facts })),
  }
}

async function quietly(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!isProblem(error)) throw error
    showToast({ message: error.invalidParams[0]?.reason ?? error.message })
  }
}
