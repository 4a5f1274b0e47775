import {
  changeItem,
  LanguageFields,
  type ListDraft,
  type ListWork,
  PublishedListEditor,
  type PublishedVersion,
} from '#platform/web/published-list/index.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { Chip, FieldSet } from '#platform/web/ui/index.ts'
import { longestQuestion } from '../../contract.ts'
import type { CodedItem } from './coded-item.ts'
import { setupTexts } from './texts.ts'
import { useChecklistText } from './use-checklist-text.ts'

export type ChecklistEditorProps = {
  readonly current: PublishedVersion<CodedItem>
  readonly draft: ListDraft<CodedItem>
  readonly work: ListWork<CodedItem>
}

const texts = ['ask', 'onYes'] as const
const abouts = ['resident', 'around'] as const

/** The next version of the list to ask on from: every life domain keeps its one question. */
export function ChecklistEditor({ current, draft, work }: ChecklistEditorProps) {
  const t = useTexts(setupTexts)
  const words = useChecklistText()
  const change = (code: string, part: Partial<CodedItem>): void =>
    work.change((before) => changeItem(before, code, part))
  return (
    <PublishedListEditor
      {...words}
      id="checklist-editor"
      current={current}
      draft={draft}
      change={work.change}
      problem={work.problem}
      busy={work.busy}
      onPublish={work.publish}
      onStop={work.stop}
      fields={(item, index) => (
        <>
          {texts.map((field) => (
            <LanguageFields
              key={field}
              id={`items-${index}-${field}`}
              label={(lang) => t(`${field}-${lang}`)}
              value={item[field]}
              longest={longestQuestion}
              problem={work.problem}
              onChange={(text) => change(item.code, { [field]: text })}
            />
          ))}
          <div className="rd-published-whole">
            <FieldSet legend={t('about')}>
              <div className="rd-row">
                {abouts.map((about) => (
                  <Chip
                    key={about}
                    pressed={item.about === about}
                    onToggle={() => change(item.code, { about })}
                  >
                    {t(`about-${about}`)}
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
