import { useRead } from '#platform/web/api/use-read.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { Kbd } from '#platform/web/ui/index.ts'
import type { AdviceList as AdviceListOut } from '../contract.ts'
import { AdviceList } from './AdviceList.tsx'
import { adviceTexts } from './advice-texts.ts'
import './advice.css'

export type ReportAdviceProps = { readonly reportId: string; readonly onAsk: () => void }

/** Under what is known: the advice about this report, and the way to ask for it. */
export function ReportAdvice({ reportId, onAsk }: ReportAdviceProps) {
  const t = useTexts(adviceTexts)
  const asked = useRead<AdviceListOut>(`/v1/meldingen/${reportId}/adviezen`).data?.asked ?? []
  return (
    <>
      <AdviceList asked={asked} />
      <p className="rd-advice-ask">
        <Kbd>V</Kbd>{' '}
        <button type="button" className="rd-text-button" onClick={onAsk}>
          {t('ask')}
        </button>{' '}
        <span className="rd-meta">{t('without-handing-over')}</span>
      </p>
    </>
  )
}
