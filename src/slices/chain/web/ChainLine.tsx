import type { CSSProperties } from 'react'
import { useTexts } from '#platform/web/session/session.ts'
import type { ChainView, PartOut } from '../contract.ts'
import { waitsOn } from '../rules/parts.ts'
import { chainTexts } from './texts.ts'

export type ChainLineProps = Pick<ChainView, 'parts' | 'total' | 'least'>

/** The ribbon: the parts of the chain in true proportion, split by whom they waited on. */
export function ChainLine({ parts, total, least }: ChainLineProps) {
  const t = useTexts(chainTexts)
  const all = parts.reduce((sum, { days }) => sum + (days ?? 0), 0)
  const used = waitsOn.filter((who) => parts.some(({ split }) => split.some((one) => one.who === who)))
  const last = parts.at(-1)
  return (
    <section className="rd-chain" aria-label={t('chain')}>
      <ol className="rd-chain-line">
        {parts.map((part) => (
          <Part key={part.from} part={part} all={all} />
        ))}
        {last && (
          <li className="rd-chain-end">
            <b className="rd-chain-station">{t(last.to)}</b>
            <span className="rd-chain-node" aria-hidden="true" />
          </li>
        )}
      </ol>
      <div className="rd-chain-foot">
        <ul className="rd-chain-legend">
          {used.map((who) => (
            <li key={who}>
              <i className={`rd-chain-swatch rd-chain-${who}`} aria-hidden="true" /> {t(`legend-${who}`)}
            </li>
          ))}
        </ul>
        <p>
          {total ? (
            <>
              <b>{t('total-waiting', { waiting: total.waiting, days: total.days })}</b> {t('total-rest')}
            </>
          ) : (
            t('total-none', { least })
          )}
        </p>
      </div>
    </section>
  )
}

/** About how wide a piece is on a screen of 1366: the ribbon has a thousand pixels, and no part is narrower than 94. */
function widthOf(piece: number, days: number, share: number): number {
  return (piece / Math.max(1, days)) * Math.max(94, share * 1000)
}

function Part({ part, all }: { readonly part: PartOut; readonly all: number }) {
  const t = useTexts(chainTexts)
  const { days, split, sorest, norm, before, cases } = part
  const share = all === 0 ? 0 : (days ?? 0) / all
  const style = { '--rd-days': Math.max(1, days ?? 1), '--rd-share': `${Math.round(share * 100)}%` }
  return (
    <li className={sorest ? 'rd-chain-part rd-chain-sore' : 'rd-chain-part'} style={style as CSSProperties}>
      <b className="rd-chain-station">{t(part.from)}</b>
      <span className="rd-chain-node" aria-hidden="true" />
      <span className="rd-chain-days">
        {sorest && (
          <small>{t(before === null ? 'sore' : 'sore-before', { norm, before: before ?? 0 })}</small>
        )}
        {days === null ? <i>{t('too-few', { count: cases })}</i> : <b>{t('days', { count: days })}</b>}
      </span>
      <span className="rd-chain-segments" aria-hidden="true">
        {split.map((one) => (
          <i key={one.who} className={`rd-chain-${one.who}`} style={{ flexGrow: one.days }} />
        ))}
        {split.length === 0 && <i className="rd-chain-nothing" style={{ flexGrow: 1 }} />}
      </span>
      <span className="rd-chain-split">
        {split.map((one) => (
          <span key={one.who} style={{ '--rd-grow': one.days } as CSSProperties}>
            {/* The bar shows the pattern; a narrow piece has room for its number only. */}
            <span className={widthOf(one.days, days ?? 1, share) < 62 ? 'rd-chain-narrow' : undefined}>
              {t(`who-${one.who}`)}{' '}
            </span>
            {one.days}
          </span>
        ))}
      </span>
    </li>
  )
}
