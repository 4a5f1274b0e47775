import { dateOfYear } from '#platform/web/day-in-words.ts'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { useReasonWords } from '#slices/criteria/web'
import type { WeightChangeOut } from '../contract.ts'
import { caseTexts } from './texts.ts'
import { useCaseWords } from './use-case-words.ts'

export type WeightStoryProps = {
  readonly weight: 'light' | 'heavy'
  readonly openedOn: string
  readonly changes: readonly WeightChangeOut[]
}

/** "zwaar plan sinds 3 november (was licht: meer dan twee partijen)": since when, and why it changed. */
export function WeightStory({ weight, openedOn, changes }: WeightStoryProps) {
  const t = useTexts(caseTexts)
  const words = useCaseWords()
  const reasonWords = useReasonWords()
  const language = useLanguage()
  const { today } = useSession()
  const last = changes.at(-1)
  const date = dateOfYear((last?.on ?? openedOn) as PlainDate, language, today)
  if (!last) return t('weight-since', { weight: words.weight(weight), date })
  const why = [...reasonWords(last.reasons), last.note].filter(Boolean).join(', ')
  return (
    <span title={t('weight-by', { who: last.by })}>
      {t('weight-since', { weight: words.weight(weight), date })} {t(`weight-was-${last.from}`, { why })}
    </span>
  )
}
