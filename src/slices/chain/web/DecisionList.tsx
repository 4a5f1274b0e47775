import { useTexts } from '#platform/web/session/session.ts'
import { Empty, StateMark } from '#platform/web/ui/index.ts'
import type { DecisionOut } from '../contract.ts'
import { ChainRow } from './ChainRow.tsx'
import type { Picking } from './RoomList.tsx'
import { chainTexts } from './texts.ts'
import { useChainWords } from './use-chain-words.ts'

export type DecisionListProps = {
  readonly decisions: readonly DecisionOut[]
  readonly pick: Picking
  readonly onOpen: (path: string) => void
}

/** Where it is decided; undefined when somebody else is to move. */
export function targetOf({ kind, mine }: DecisionOut): string | undefined {
  if (!mine) return undefined
  if (kind === 'breakthrough') return '/werk/doorbraken'
  if (kind === 'escalation') return '/werk/opschalingen'
  return kind === 'no-director' ? '/werk/overdracht' : undefined
}

/** What stands still until somebody decides, with whom it waits. */
export function DecisionList({ decisions, pick, onOpen }: DecisionListProps) {
  const t = useTexts(chainTexts)
  const words = useChainWords()
  return (
    <section aria-labelledby="chain-decisions">
      <h2 id="chain-decisions">{t('decisions')}</h2>
      <p className="rd-meta">{t('decisions-why')}</p>
      {decisions.length === 0 && <Empty title={t('decisions-none')} why={t('decisions-none-why')} />}
      <ul>
        {decisions.map((one, index) => {
          const target = targetOf(one)
          return (
            <ChainRow
              key={`${one.kind}-${one.who}`}
              {...pick(`decision-${index}`)}
              name={words.what(one)}
              line={words.who(one)}
              value={
                <b className={one.late ? 'rd-chain-late rd-s-late' : undefined}>
                  {one.late && <StateMark state="late" size={16} label={t('late-word')} />}
                  {t('days', { count: one.days })}
                </b>
              }
              onOpen={target === undefined ? undefined : () => onOpen(target)}
            />
          )
        })}
      </ul>
    </section>
  )
}
