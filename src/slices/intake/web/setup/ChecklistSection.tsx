import { useRead } from '#platform/web/api/use-read.ts'
import {
  startFrom,
  useListDraft,
  useVersionWords,
  VersionHistory,
} from '#platform/web/published-list/index.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { Button, Loading } from '#platform/web/ui/index.ts'
import type { ChecklistVersions } from '../../contract.ts'
import { useDomainWord } from '../words.ts'
import { ChecklistEditor } from './ChecklistEditor.tsx'
import { type CodedItem, toCoded, toInput } from './coded-item.ts'
import { setupTexts } from './texts.ts'
import { useChecklistText } from './use-checklist-text.ts'
import './setup.css'

const path = '/v1/signaleringslijst'

/** The list to ask on from: the questions in their order, every version, and the next one in the making. */
export function ChecklistSection() {
  const p = useTexts(platformTexts)
  const view = useRead<ChecklistVersions>(`${path}/versies`).data
  const [current] = view?.versions ?? []
  return view && current ? (
    <ChecklistWork view={view} version={current.version} />
  ) : (
    <Loading label={p('loading')} rows={8} />
  )
}

function ChecklistWork({ view, version }: { readonly view: ChecklistVersions; readonly version: number }) {
  const t = useTexts(setupTexts)
  const language = useLanguage()
  const domain = useDomainWord()
  const words = useChecklistText()
  const versionWords = useVersionWords()
  const versions = view.versions.map((one) => ({ ...one, items: one.items.map(toCoded) }))
  const [current] = versions
  const work = useListDraft<CodedItem>({
    id: 'checklist-editor',
    path,
    toInput,
    done: t('checklist-published', { version: version + 1 }),
  })
  if (!current || !work.draft) return null
  const editing = view.mayPublish && work.draft.madeFrom !== null
  return (
    <section className="rd-setup-checklist" aria-label={t('checklist')}>
      <h2 className="rd-head">
        {t('checklist')} <small>{editing ? t('checklist-why') : versionWords(current)}</small>
        {view.mayPublish && !editing && (
          <Button onClick={() => work.change(() => startFrom(current))}>{t('edit')}</Button>
        )}
      </h2>
      {editing ? (
        <ChecklistEditor current={current} draft={work.draft} work={work} />
      ) : (
        <div className="rd-setup-two">
          <ol className="rd-setup-questions">
            {current.items.map((item) => (
              <li key={item.code}>
                <b>{domain(item.lifeDomain)}</b>
                <span>
                  {item.ask[language]}
                  <span className="rd-meta">
                    {t('on-yes', { words: item.onYes[language] })} · {t(`about-${item.about}`)}
                  </span>
                </span>
              </li>
            ))}
          </ol>
          <VersionHistory versions={versions} {...words} />
        </div>
      )}
    </section>
  )
}
