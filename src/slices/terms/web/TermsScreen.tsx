import { useState } from 'react'
import { dateInWords } from '#platform/i18n/dates.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { moveKeys, useRowSelection } from '#platform/web/screen/use-row-selection.ts'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { TermList } from '../contract.ts'
import { NormDialog } from './NormDialog.tsx'
import { TermLawRow } from './TermLawRow.tsx'
import { termTexts } from './texts.ts'
import './terms.css'

/** Termijnen: the published terms with their articles, and what the municipality promises beside them. */
export function TermsScreen() {
  const read = useRead<TermList>('/v1/termijnen')
  return <ReadState read={read}>{(list) => <TermsView list={list} />}</ReadState>
}

const keyOf = ({ kind, inForceFrom }: TermList['laws'][number]): string => `${kind} ${inForceFrom}`

function TermsView({ list }: { readonly list: TermList }) {
  const t = useTexts(termTexts)
  const language = useLanguage()
  const { role } = useSession()
  const [promising, setPromising] = useState<TermList['laws'][number] | null>(null)
  const groups = (['municipality', 'resident'] as const).map(
    (whose) => [whose, list.laws.filter((law) => law.whose === whose)] as const,
  )
  const rows = groups.flatMap(([, laws]) => laws)
  const { selected, select, move } = useRowSelection(rows.map(keyOf))
  const chosen = rows.find((law) => keyOf(law) === selected)
  const mayPromise = role === 'application-manager'
  const promise = (law: TermList['laws'][number] | undefined): void => setPromising(law ?? null)
  const keys = [
    moveKeys(t('down-up'), move),
    ...(mayPromise
      ? [{ press: 'b', signs: ['B'], label: t('promise-key'), act: () => promise(chosen) }]
      : []),
  ]
  return (
    <Screen title={t('title')} keys={promising ? [] : keys}>
      <div className="rd-page rd-terms-page">
        <div className="rd-terms-head">
          <h1>{t('heading')}</h1>
          <span className="rd-meta">{t('intro')}</span>
        </div>
        {groups.map(([whose, laws]) => (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a list without a button must scroll by keyboard
          <section key={whose} aria-label={t(whose)} tabIndex={0}>
            <h2 className="rd-head">
              {t(whose)} <small>{laws.length}</small>
            </h2>
            <ul>
              {laws.map((law) => (
                <TermLawRow
                  key={keyOf(law)}
                  law={law}
                  norms={list.norms.filter(({ kind }) => kind === law.kind)}
                  since={dateInWords(law.inForceFrom as PlainDate, 'full', language)}
                  selected={keyOf(law) === selected}
                  onSelect={() => select(keyOf(law))}
                  {...(mayPromise && { onPromise: () => promise(law) })}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {promising && <NormDialog law={promising} onClose={() => setPromising(null)} />}
    </Screen>
  )
}
