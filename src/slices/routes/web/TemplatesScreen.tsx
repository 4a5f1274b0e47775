import { useRead } from '#platform/web/api/use-read.ts'
import { startFrom, useListDraft, VersionHistory } from '#platform/web/published-list/index.ts'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { SavedAt } from '#platform/web/screen/SavedAt.tsx'
import { Screen } from '#platform/web/screen/Screen.tsx'
import { useLanguage } from '#platform/web/session/session.ts'
import { Button } from '#platform/web/ui/index.ts'
import type { RouteTemplates, RouteTemplateVersion } from '../contract.ts'
import { routeKinds, stepsFor } from '../rules/template.ts'
import { TemplateEditor } from './TemplateEditor.tsx'
import { templateInput, useTemplateText } from './use-template-text.ts'
import { useRouteWords } from './use-words.ts'
import './routes.css'

const path = '/v1/routesjablonen'
type Item = RouteTemplateVersion['items'][number]

/** Which steps belong to which kind of question: what is published, and the next version. */
export function RouteTemplatesScreen() {
  const read = useRead<RouteTemplates>(path)
  return (
    <ReadState read={read}>
      {(view) => view.versions[0] && <TemplatesWork view={view} current={view.versions[0]} />}
    </ReadState>
  )
}

type TemplatesWorkProps = { readonly view: RouteTemplates; readonly current: RouteTemplateVersion }

function TemplatesWork({ view, current }: TemplatesWorkProps) {
  const { versions, mayPublish, laws } = view
  const { t } = useRouteWords()
  const words = useTemplateText(laws)
  const work = useListDraft<Item>({
    id: 'route-template',
    path,
    toInput: templateInput,
    done: t('templates-published', { version: current.version + 1 }),
  })
  const editing = mayPublish && work.draft?.madeFrom != null
  // Before it is known whether a draft exists, none is begun over it.
  const mayStart = mayPublish && work.draft !== undefined && !editing
  const start = (): void => work.change(() => startFrom(current))
  const keys = mayStart ? [{ press: 'b', signs: ['B'], label: t('templates-edit'), act: start }] : []
  return (
    <Screen title={t('templates-title')} keys={keys} saved={editing && <SavedAt at={work.savedAt} />}>
      <div className="rd-page rd-route-templates">
        <div className="rd-today-head">
          <h1>{t('templates-heading')}</h1>
          <span className="rd-meta">{t('templates-intro')}</span>
          {mayStart && (
            <Button shortcut="B" onClick={start}>
              {t('templates-edit')}
            </Button>
          )}
        </div>
        {editing && work.draft ? (
          <TemplateEditor current={current} laws={laws} draft={work.draft} work={work} />
        ) : (
          <div className="rd-route-published">
            <PublishedKinds items={current.items} laws={laws} />
            <VersionHistory versions={versions} {...words} />
          </div>
        )}
      </div>
    </Screen>
  )
}

function PublishedKinds({
  items,
  laws,
}: {
  readonly items: readonly Item[]
  readonly laws: RouteTemplates['laws']
}) {
  const { t } = useRouteWords()
  const language = useLanguage()
  return (
    <div className="rd-route-kinds">
      {routeKinds.map((kind) => (
        <section key={kind} aria-label={t(`kind-${kind}`)}>
          <h2 className="rd-head rd-route-kind">{t(`kind-${kind}`)}</h2>
          <ol>
            {stepsFor(items, kind).map(({ code, label, explain, duty }, index) => {
              const law = laws.find((one) => one.duty === duty)
              return (
                <li key={code}>
                  <i className="rd-route-number">{index + 1}</i>
                  <div>
                    <b>{label[language]}</b>{' '}
                    {law && <span className="rd-route-law">{t('duty-law', law)}</span>}
                    <span className="rd-sec">{explain[language]}</span>
                  </div>
                </li>
              )
            })}
          </ol>
        </section>
      ))}
    </div>
  )
}
