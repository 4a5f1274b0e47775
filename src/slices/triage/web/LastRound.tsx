import { useState } from 'react'
import { timeInWords } from '#platform/i18n/dates.ts'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import { Button, FormErrors } from '#platform/web/ui/index.ts'
import type { LastRoundOut } from '../contract.ts'
import { triageTexts } from './texts.ts'

export type LastRoundProps = { readonly round: LastRoundOut }

/** The way back after assigning several at once, as long as it is open. */
export function LastRound({ round }: LastRoundProps) {
  const t = useTexts(triageTexts)
  const language = useLanguage()
  const refresh = useRefresh()
  const problem = useProblem(() => 'last-round')
  const [busy, setBusy] = useState(false)
  const at = (instant: string): string => timeInWords(new Date(instant), language)
  const undo = async (): Promise<void> => {
    if (busy) return
    setBusy(true)
    try {
      await post(`/v1/verdelingen/${round.id}/_ongedaan`, {})
      showToast({ message: t('round-undone', { count: round.count }) })
      await refresh('/v1/meldingen')
    } catch (error) {
      problem.report(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <section className="rd-last-round" id="last-round" tabIndex={-1} aria-label={t('round-last')}>
      <span>
        {t('round-last-words', { count: round.count, at: at(round.decidedAt) })}{' '}
        <span className="rd-meta">{t('round-undo-until', { until: at(round.undoUntil) })}</span>
      </span>
      <Button disabled={busy} onClick={() => void undo()}>
        {t('round-undo')}
      </Button>
      <FormErrors {...problem} errors={problem.faults} />
    </section>
  )
}
