import { useRead } from '#platform/web/api/use-read.ts'
import { startFrom, useListDraft, VersionHistory } from '#platform/web/published-list/index.ts'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { SavedAt } from '#platform/web/screen/SavedAt.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { useTexts } from '#platform/web/session/session.ts'
import { Button } from '#platform/web/ui/index.ts'
import type { CriteriaView, Criterion } from '../contract.ts'
import { CriteriaEditor } from './CriteriaEditor.tsx'
import { CriteriaList } from './CriteriaList.tsx'
import { Figures } from './Figures.tsx'
import { criteriaTexts } from './texts.ts'
import { toInput } from './to-input.ts'
import { criteriaPath } from './use-criteria.ts'
import { useCriterionText } from './use-criterion-text.ts'
import './criteria.css'

/** Criteria: by what is decided how heavy the answer is, what changed, and what came of it. */
export function CriteriaScreen() {
  const read = useRead<CriteriaView>(criteriaPath)
  return (
    <ReadState read={read}>
      {(view) => view.versions[0] && <CriteriaWork view={view} current={view.versions[0]} />}
    </ReadState>
  )
}

type CriteriaWorkProps = { readonly view: CriteriaView; readonly current: CriteriaView['versions'][number] }

function CriteriaWork({ view, current }: CriteriaWorkProps) {
  const { versions, mayPublish, maySeeFigures } = view
  const t = useTexts(criteriaTexts)
  const words = useCriterionText()
  const work = useListDraft<Criterion>({
    id: 'criteria-editor',
    path: criteriaPath,
    toInput,
    done: t('published', { version: current.version + 1 }),
  })
  const editing = mayPublish && work.draft?.madeFrom != null
  // Before it is known whether a draft exists, none is begun over it.
  const mayStart = mayPublish && work.draft !== undefined && !editing
  const start = (): void => work.change(() => startFrom(current))
  const keys = mayPublish && !editing ? [{ press: 'b', signs: ['B'], label: t('edit'), act: start }] : []
  return (
    <Screen title={t('title')} keys={keys} saved={editing && <SavedAt at={work.savedAt} />}>
      <div className="rd-page rd-criteria">
        <div className="rd-criteria-head">
          <h1>{t('heading')}</h1>
          <span className="rd-meta">{t('intro')}</span>
          <span className="rd-criteria-acts">
            <a href="/criteria" target="_blank" rel="noreferrer">
              {t('public-page')}
            </a>
            {mayStart && (
              <Button shortcut="B" onClick={start}>
                {t('edit')}
              </Button>
            )}
          </span>
        </div>
        {editing && work.draft ? (
          <CriteriaEditor current={current} draft={work.draft} work={work} />
        ) : (
          <div className="rd-criteria-two">
            <CriteriaList items={current.items} />
            <VersionHistory versions={versions} {...words} />
          </div>
        )}
        {maySeeFigures && !editing && <Figures />}
      </div>
    </Screen>
  )
}
