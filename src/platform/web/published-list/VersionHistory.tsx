import { listDifference } from '#shared/list-difference.ts'
import { dayOf } from '#shared/plain-date.ts'
import { dateOfYear } from '../day-in-words.ts'
import { useLanguage, useSession, useTexts } from '../session/session.ts'
import { DifferenceList } from './DifferenceList.tsx'
import type { Coded, PublishedVersion } from './list-draft.ts'
import { listTexts } from './texts.ts'
import './published-list.css'

export interface DatedVersion<Item extends Coded> extends PublishedVersion<Item> {
  readonly publishedAt: string
  readonly publishedBy: string | null
}

export type VersionHistoryProps<Item extends Coded> = {
  /** The newest first. */
  readonly versions: readonly DatedVersion<Item>[]
  readonly nameOf: (item: Item) => string
  readonly textOf: (item: Item) => string
}

/** "Versie 3, sinds 12 november, gepubliceerd door Peter": when a version began and by whom. */
export function useVersionWords(): (version: DatedVersion<Coded>) => string {
  const t = useTexts(listTexts)
  const language = useLanguage()
  const { today } = useSession()
  return ({ version, publishedAt, publishedBy }) => {
    const date = dateOfYear(dayOf(new Date(publishedAt)), language, today)
    return publishedBy === null
      ? t('version-founded', { version, date })
      : t('version-by', { version, date, who: publishedBy })
  }
}

/** Every version with what it changed; the newest open. */
export function VersionHistory<Item extends Coded>({ versions, nameOf, textOf }: VersionHistoryProps<Item>) {
  const t = useTexts(listTexts)
  const words = useVersionWords()
  return (
    <section className="rd-versions" aria-label={t('versions')}>
      <h2 className="rd-head">{t('versions')}</h2>
      {versions.map((version, index) => {
        const former = versions[index + 1]
        return (
          <details key={version.version} open={index === 0}>
            <summary>{words(version)}</summary>
            {former ? (
              <DifferenceList
                difference={listDifference(former.items, version.items, ({ code }) => code, textOf)}
                nameOf={nameOf}
                textOf={textOf}
              />
            ) : (
              <p className="rd-meta">{t('first-version')}</p>
            )}
          </details>
        )
      })}
    </section>
  )
}
