import {
  addItem,
  changeItem,
  LanguageFields,
  type ListDraft,
  type ListWork,
  nextNewCode,
  PublishedListEditor,
} from '#platform/web/published-list/index.ts'
import { PickField } from '#platform/web/screen/PickField.tsx'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { FormField, Select } from '#platform/web/ui/index.ts'
import { lifeDomains, useDomainWord } from '#slices/intake/web'
import type { Duty, RouteTemplates, RouteTemplateVersion } from '../contract.ts'
import {
  dutiesOf,
  longestName,
  longestPurpose,
  mostTemplateSteps,
  type RouteKind,
  routeKinds,
} from '../rules/template.ts'
import { useTemplateText } from './use-template-text.ts'
import { useRouteWords } from './use-words.ts'

type Item = RouteTemplateVersion['items'][number]
export type TemplateEditorProps = {
  readonly current: RouteTemplateVersion
  readonly laws: RouteTemplates['laws']
  readonly draft: ListDraft<Item>
  readonly work: ListWork<Item>
}

/** The next version of the routes, step by step. */
export function TemplateEditor({ current, laws, draft, work }: TemplateEditorProps) {
  const { t } = useRouteWords()
  const p = useTexts(platformTexts)
  const words = useTemplateText(laws)
  const domainWord = useDomainWord()
  const { problem } = work
  const change = (code: string, part: Partial<Item>): void =>
    work.change((before) => changeItem(before, code, part))
  const add = (): string => {
    const code = nextNewCode(draft.items)
    const empty = { nl: '', en: '' }
    const made = { code, kind: 'wmo', lifeDomains: [], duty: null, label: empty, explain: empty } as const
    work.change((before) => addItem(before, { ...made, lifeDomains: [] }))
    return code
  }
  const pick = (
    id: string,
    label: string,
    value: string,
    options: readonly (readonly [id: string, words: string])[],
    onPick: (value: string) => void,
  ) => {
    const error = problem.faultOf(id)
    return (
      <FormField
        id={id}
        label={label}
        errorPrefix={p('error-prefix')}
        {...(error !== undefined && { error })}
      >
        {(control) => (
          <Select {...control} value={value} onChange={({ currentTarget }) => onPick(currentTarget.value)}>
            {options.map(([one, said]) => (
              <option key={one} value={one}>
                {said}
              </option>
            ))}
          </Select>
        )}
      </FormField>
    )
  }
  return (
    <PublishedListEditor
      {...words}
      id="route-template"
      current={current}
      draft={draft}
      change={work.change}
      problem={problem}
      busy={work.busy}
      mayDrop
      {...(draft.items.length < mostTemplateSteps && { onAdd: add })}
      onPublish={work.publish}
      onStop={work.stop}
      fields={(item, index) => (
        <>
          {pick(
            `items-${index}-kind`,
            t('template-kind'),
            item.kind,
            routeKinds.map((kind) => [kind, t(`kind-${kind}`)]),
            (kind) => change(item.code, { kind: kind as RouteKind, duty: null }),
          )}
          {pick(
            `items-${index}-duty`,
            t('template-duty'),
            item.duty ?? '',
            [
              ['', t('duty-none')],
              ...laws
                .filter(({ duty }) => (dutiesOf[item.kind] as readonly Duty[]).includes(duty))
                .map((law) => [law.duty, t('duty-law', law)] as const),
            ],
            (duty) => change(item.code, { duty: duty === '' ? null : (duty as Duty) }),
          )}
          <LanguageFields
            id={`items-${index}-label`}
            label={(lang) => t(`label-${lang}`)}
            value={item.label}
            longest={longestName}
            problem={problem}
            onChange={(label) => change(item.code, { label })}
          />
          <LanguageFields
            id={`items-${index}-explain`}
            label={(lang) => t(`explain-${lang}`)}
            value={item.explain}
            longest={longestPurpose}
            rows={3}
            problem={problem}
            onChange={(explain) => change(item.code, { explain })}
          />
          <div className="rd-published-whole">
            <PickField
              id={`items-${index}-lifeDomains`}
              label={t('template-domains')}
              empty={t('form-choose')}
              options={lifeDomains.map((id) => ({ id, label: domainWord(id) }))}
              chosen={item.lifeDomains}
              onChange={(chosen) =>
                change(item.code, { lifeDomains: lifeDomains.filter((one) => chosen.includes(one)) })
              }
              problem={problem}
            />
          </div>
        </>
      )}
    />
  )
}
