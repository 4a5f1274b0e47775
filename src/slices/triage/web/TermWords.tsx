import { useTexts } from '#platform/web/session/session.ts'
import { Icon } from '#platform/web/ui/index.ts'
import { triageTexts } from './texts.ts'
import './term-words.css'

export type TermWordsProps = {
  readonly term: { readonly daysLeft: number; readonly warning: boolean; readonly paused: boolean }
}

/** Time left in words, with the clock; late and nearly late are told by word and colour. */
export function TermWords({ term }: TermWordsProps) {
  const t = useTexts(triageTexts)
  const { daysLeft, warning, paused } = term
  const words = paused
    ? t('paused')
    : daysLeft < 0
      ? t('days-late', { count: -daysLeft })
      : daysLeft === 0
        ? t('due-today')
        : t('days-left', { count: daysLeft })
  const tone = paused ? '' : daysLeft < 0 ? ' rd-s-late' : warning ? ' rd-s-at-risk' : ''
  return (
    <span className={`rd-term-words${tone}`}>
      <Icon name="clock" size={17} /> {words}
    </span>
  )
}
