import { useEffect, useRef } from 'react'
import { useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import { useAgreementWords } from '#slices/agreements/web'
import { useCaseWords } from '#slices/cases/web'
import type { CaseView } from '../../contract.ts'
import { directionTexts } from '../texts.ts'
import { byMark } from './by-mark.ts'
import { peopleOf, withoutNames } from './case-people.ts'

/** Ctrl+C on the tables copies what was agreed with initials and roles; a selection of one's own is copied as usual. */
export function useCopyWithoutNames(file: CaseView, enabled: boolean): () => void {
  const t = useTexts(directionTexts)
  const words = useAgreementWords()
  const { role } = useCaseWords()
  const people = peopleOf(file)
  const text = (): string => {
    const lines = [...file.agreements]
      .sort(byMark)
      .map((agreement) =>
        [
          words.stateWithDays(agreement),
          agreement.title,
          t('for-whom', { who: people.short(agreement.forPersonId) }),
          people.promiserShort(agreement),
          words.brief(agreement.dueOn),
        ].join('\t'),
      )
    return withoutNames(lines.join('\n'), file, (seat) => role(seat.role))
  }
  const latest = useRef(text)
  useEffect(() => {
    latest.current = text
  })
  useEffect(() => {
    if (!enabled) return
    const onCopy = (event: ClipboardEvent): void => {
      if (String(getSelection()) !== '' || !event.clipboardData) return
      event.clipboardData.setData('text/plain', latest.current())
      event.preventDefault()
      showToast({ message: t('copied') })
    }
    document.addEventListener('copy', onCopy)
    return () => document.removeEventListener('copy', onCopy)
  }, [enabled, t])
  return () => {
    void navigator.clipboard.writeText(latest.current()).then(() => showToast({ message: t('copied') }))
  }
}
