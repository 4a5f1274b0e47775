import { useRead } from '#platform/web/api/use-read.ts'
import { ScreenLink } from '#platform/web/navigation.tsx'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { useTexts } from '#platform/web/session/session.ts'
import { Dialog, Paragraph } from '#platform/web/ui/index.ts'
import type { DirectedCases } from '#slices/transfers/contract'
import type { WorkerOut } from '../contract.ts'
import { chainTexts } from './texts.ts'
import { useChainWords } from './use-chain-words.ts'

export type WorkerDialogProps = { readonly worker: WorkerOut; readonly onClose: () => void }

/** The households behind a load, for the team lead of that director; for another team it says so. */
export function WorkerDialog({ worker, onClose }: WorkerDialogProps) {
  const t = useTexts(chainTexts)
  const words = useChainWords()
  const read = useRead<DirectedCases>(
    worker.led ? `/v1/overdrachten/huishoudens?workerId=${worker.id}` : undefined,
  )
  return (
    <Dialog open heading={t('worker-title', { name: worker.name })} closeLabel={t('close')} onClose={onClose}>
      <Paragraph>{words.points(worker)}</Paragraph>
      {worker.led ? (
        <ReadState read={read}>
          {({ cases }) =>
            cases.length === 0 ? (
              <Paragraph>{t('worker-none')}</Paragraph>
            ) : (
              <>
                <ul className="rd-chain-households">
                  {cases.map((one) => (
                    <li key={one.id}>
                      <b>{one.household}</b>
                      <span className="rd-meta">
                        {t(one.weight)}
                        {one.handedTo !== null && ` · ${t('handed-to', { name: one.handedTo })}`}
                      </span>
                    </li>
                  ))}
                </ul>
                <p>
                  <ScreenLink to="/werk/overdracht">{t('worker-transfer')}</ScreenLink>
                </p>
              </>
            )
          }
        </ReadState>
      ) : (
        <Paragraph>{t('worker-other')}</Paragraph>
      )}
    </Dialog>
  )
}
