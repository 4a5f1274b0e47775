import { useTexts } from '#platform/web/session/session.ts'
import type { PaperChangeOut } from '../contract.ts'
import { papersTexts } from './texts.ts'

export type ChangeListProps = { readonly heading: string; readonly changes: readonly PaperChangeOut[] }

const known = ['dueOn', 'state', 'title', 'result', 'promiser', 'target'] as const

/** What came, changed or went between two versions. */
export function ChangeList({ heading, changes }: ChangeListProps) {
  const t = useTexts(papersTexts)
  const word = (field: string): string => t(`field-${known.find((one) => one === field) ?? 'other'}`)
  if (changes.length === 0) return null
  return (
    <details className="rd-paper-changes" open={changes.length <= 4}>
      <summary>
        {heading} <b>{changes.length}</b>
      </summary>
      <ul>
        {changes.map(({ kind, id, title, fields }) => (
          <li key={id}>
            {t(`change-${kind}`, { title, fields: [...new Set(fields.map(word))].join(', ') })}
          </li>
        ))}
      </ul>
    </details>
  )
}
