import type { ReactNode } from 'react'
import { useTexts } from '#platform/web/session/session.ts'
import { Empty } from '#platform/web/ui/index.ts'
import type { WorkerOut } from '../contract.ts'
import { ChainRow } from './ChainRow.tsx'
import { RoomBar } from './RoomBar.tsx'
import { chainTexts } from './texts.ts'
import { useChainWords } from './use-chain-words.ts'

export type Picking = (id: string) => { readonly selected: boolean; readonly onSelect: () => void }

export type RoomListProps = {
  readonly workers: readonly WorkerOut[]
  readonly pick: Picking
  readonly onOpen: (worker: WorkerOut) => void
  readonly children: ReactNode
}

/** Least room first: over the ceiling, soon over it, and who can take something. */
export function RoomList({ workers, pick, onOpen, children }: RoomListProps) {
  const t = useTexts(chainTexts)
  const words = useChainWords()
  return (
    <section aria-labelledby="chain-room">
      <h2 id="chain-room">{t('room')}</h2>
      <p className="rd-meta">{t('room-why')}</p>
      {workers.length === 0 && <Empty title={t('room-none')} why={t('room-none-why')} />}
      <ul>
        {workers.map((worker) => (
          <ChainRow
            key={worker.id}
            {...pick(`worker-${worker.id}`)}
            name={worker.name}
            line={worker.team ?? ''}
            bar={<RoomBar {...worker} />}
            value={
              <>
                <span className={`rd-room-${worker.state}`}>{words.room(worker)}</span>
                <span className="rd-hidden">{words.points(worker)}</span>
              </>
            }
            onOpen={() => onOpen(worker)}
          />
        ))}
      </ul>
      <div className="rd-chain-act rd-no-print">
        {children}
        <span className="rd-meta">{t('redistribute-why')}</span>
      </div>
    </section>
  )
}
