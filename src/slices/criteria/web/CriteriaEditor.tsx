import {
  addItem,
  changeItem,
  LanguageFields,
  type ListDraft,
  type ListWork,
  nextNewCode,
  PublishedListEditor,
} from '#platform/web/published-list/index.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { Chip, FieldSet } from '#platform/web/ui/index.ts'
import {
  type CriteriaVersion,
  type Criterion,
  longestExplanation,
  longestLabel,
  mostCriteria,
  weights,
} from '../contract.ts'
import { criteriaTexts } from './texts.ts'
import { useCriterionText } from './use-criterion-text.ts'

export type CriteriaEditorProps = {
  readonly current: CriteriaVersion
  readonly draft: ListDraft<Criterion>
  readonly work: ListWork<Criterion>
}

/** The next version of the criteria, line by line. */
export function CriteriaEditor({ current, draft, work }: CriteriaEditorProps) {
  const t = useTexts(criteriaTexts)
  const words = useCriterionText()
  const { problem } = work
  const change = (code: string, part: Partial<Criterion>): void =>
    work.change((before) => changeItem(before, code, part))
  const add = (): string => {
    const code = nextNewCode(draft.items)
    const empty = { nl: '', en: '' }
    work.change((before) => addItem(before, { code, weights: [], label: empty, explain: empty }))
    return code
  }
  return (
    <PublishedListEditor
      {...words}
      id="criteria-editor"
      current={current}
      draft={draft}
      change={work.change}
      problem={problem}
      busy={work.busy}
      mayDrop
      {...(draft.items.length < mostCriteria && { onAdd: add })}
      onPublish={work.publish}
      onStop={work.stop}
      fields={(item, index) => (
        <>
          <LanguageFields
            id={`items-${index}-label`}
            label={(lang) => t(`label-${lang}`)}
            value={item.label}
            longest={longestLabel}
            problem={problem}
            onChange={(label) => change(item.code, { label })}
          />
          <LanguageFields
            id={`items-${index}-explain`}
            label={(lang) => t(`explain-${lang}`)}
            value={item.explain}
            longest={longestExplanation}
            rows={3}
            problem={problem}
            onChange={(explain) => change(item.code, { explain })}
          />
          <div className="rd-published-whole" id={`items-${index}-weights`} tabIndex={-1}>
            <FieldSet legend={t('argues-for')}>
              <div className="rd-row">
                {weights.map((weight) => (
                  <Chip
                    key={weight}
                    pressed={item.weights.includes(weight)}
                    onToggle={(on) =>
                      change(item.code, {
                        weights: weights.filter((one) => (one === weight ? on : item.weights.includes(one))),
                      })
                    }
                  >
                    {t(weight)}
                  </Chip>
                ))}
              </div>
            </FieldSet>
          </div>
        </>
      )}
    />
  )
}
