import { useTexts } from '#platform/web/session/session.ts'
import { Empty } from '#platform/web/ui/index.ts'
import type { LinkOut } from '../contract.ts'
import { ChainRow } from './ChainRow.tsx'
import { KeptBar } from './KeptBar.tsx'
import type { Picking } from './RoomList.tsx'
import { chainTexts } from './texts.ts'
import { useChainWords } from './use-chain-words.ts'

export type KeptListProps = {
  readonly links: readonly LinkOut[]
  readonly pick: Picking
  readonly onOpen: (link: LinkOut) => void
}

const swatches = [
  ['on-time', 'on-time'],
  ['later', 'later'],
  ['broken', 'broken'],
] as const

/** Per organisation what became of promises; residents with their own network are a link as well. */
export function KeptList({ links, pick, onOpen }: KeptListProps) {
  const t = useTexts(chainTexts)
  const words = useChainWords()
  return (
    <section aria-labelledby="chain-kept">
      <h2 id="chain-kept">{t('kept')}</h2>
      <p className="rd-meta">{t('kept-why')}</p>
      {links.length === 0 && <Empty title={t('kept-none')} why={t('kept-none-why')} />}
      <ul>
        {links.map((link) => (
          <ChainRow
            key={link.id ?? 'own'}
            {...pick(`link-${link.id ?? 'own'}`)}
            name={words.link(link)}
            line={words.linkLine(link)}
            bar={
              link.share === null ? (
                <span className="rd-kept rd-kept-few" aria-hidden="true" />
              ) : (
                <KeptBar {...link} />
              )
            }
            value={
              link.share === null ? (
                <span className="rd-meta">{t('too-few-short', { count: words.total(link) })}</span>
              ) : (
                <>
                  <b>{link.share}%</b>{' '}
                  <span className="rd-meta">{t('kept-of', { count: words.total(link) })}</span>
                </>
              )
            }
            onOpen={() => onOpen(link)}
          />
        ))}
      </ul>
      {links.length > 0 && (
        <ul className="rd-chain-legend">
          {swatches.map(([name, word]) => (
            <li key={name}>
              <i className={`rd-chain-swatch rd-kept-${name}`} aria-hidden="true" /> {t(word)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
