import { isUnchanged, type ListDifference } from '#shared/list-difference.ts'
import { useTexts } from '../session/session.ts'
import { wordDiff } from '../ui/feedback/word-diff.ts'
import { listTexts } from './texts.ts'

export type DifferenceListProps<Item> = {
  readonly difference: ListDifference<Item>
  /** The line in a few words. */
  readonly nameOf: (item: Item) => string
  /** All that readers see of it, for showing what was reworded. */
  readonly textOf: (item: Item) => string
}

/** What is added, dropped, reworded and moved between two versions, each with its own word and sign. */
export function DifferenceList<Item>({ difference, nameOf, textOf }: DifferenceListProps<Item>) {
  const t = useTexts(listTexts)
  if (isUnchanged(difference)) return <p className="rd-meta">{t('unchanged')}</p>
  const { added, dropped, reworded, moved } = difference
  return (
    <ul className="rd-difference">
      {added.map((item) => (
        <li key={`+${nameOf(item)}`} className="rd-difference-added">
          <b>{t('added')}</b> {nameOf(item)}
        </li>
      ))}
      {dropped.map((item) => (
        <li key={`-${nameOf(item)}`} className="rd-difference-dropped">
          <b>{t('dropped')}</b> <s>{nameOf(item)}</s>
        </li>
      ))}
      {reworded.map(({ before, after }) => {
        const [was, is] = wordDiff(textOf(before), textOf(after))
        return (
          <li key={`~${nameOf(before)}`}>
            <b>{t('reworded')}</b> {nameOf(after)}
            <dl className="rd-difference-words">
              <dt>{t('was')}</dt>
              <dd>{marked(was)}</dd>
              <dt>{t('becomes')}</dt>
              <dd>{marked(is)}</dd>
            </dl>
          </li>
        )
      })}
      {moved.map((item) => (
        <li key={`^${nameOf(item)}`}>
          <b>{t('moved')}</b> {nameOf(item)}
        </li>
      ))}
    </ul>
  )
}

function marked(parts: readonly { readonly text: string; readonly changed: boolean }[]) {
  return parts.map((part, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity
    part.changed ? <mark key={at}>{part.text.trimEnd()} </mark> : <span key={at}>{part.text}</span>,
  )
}
