import { isProblem } from '#platform/web/api/problem.ts'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { useTextDraft } from '#platform/web/drafts/use-text-draft.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { FormField, ReasonChips, TextArea } from '#platform/web/ui/index.ts'
import { criteriaFor } from '#slices/criteria/contract'
import { criteriaPath, useCriteria } from '#slices/criteria/web'
import { casePoints } from '../rules/seat.ts'
import { caseTexts } from './texts.ts'

export type WeighDialogProps = {
  readonly caseId: string
  readonly weight: 'light' | 'heavy'
  readonly version: number
  readonly onClose: () => void
}

/** A running case gets the other weight, by published criteria. What was chosen survives a list that changed meanwhile. */
export function WeighDialog({ caseId, weight, version, onClose }: WeighDialogProps) {
  const t = useTexts(caseTexts)
  const p = useTexts(platformTexts)
  const language = useLanguage()
  const refresh = useRefresh()
  const criteria = useCriteria()
  const problem = useProblem((pointer) => (pointer === '/note' ? 'weigh-note' : 'weigh-reasons'))
  const { busy, submit } = useSubmit(problem)
  const to = weight === 'light' ? 'heavy' : 'light'
  const { content, set, drop } = useTextDraft(`weigh-${caseId}`, { reasons: '', note: '' })
  if (!content || !criteria) return null
  const offered = criteriaFor(criteria.items, to)
  const reasons = content.reasons.split(' ').filter((code) => offered.some((one) => one.code === code))
  const save = async (): Promise<void> => {
    try {
      await post(
        `/v1/casussen/${caseId}/_zwaarte`,
        { weight: to, reasons, note: content.note, criteriaVersion: criteria.version },
        { ifMatch: version },
      )
    } catch (error) {
      await refresh(criteriaPath, ...(isProblem(error, 412) ? ['/v1/casussen'] : []))
      throw error
    }
    await drop()
    await refresh('/v1/casussen', '/v1/vandaag')
    showToast({ message: t(`weigh-done-${to}`) })
    onClose()
  }
  const error = problem.faultOf('weigh-note')
  return (
    <FormDialog
      heading={t(`weigh-${to}`)}
      problem={problem}
      submitLabel={t(`weigh-${to}-submit`)}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
    >
      <p className="rd-sec">{t('weigh-points', { points: casePoints[to], before: casePoints[weight] })}</p>
      <div id="weigh-reasons" tabIndex={-1}>
        <ReasonChips
          label={t('weigh-because')}
          reasons={offered.map(({ code, label }) => ({ id: code, label: label[language] }))}
          chosen={reasons}
          onChange={(chosen) => set('reasons', chosen.join(' '))}
        />
      </div>
      <FormField
        id="weigh-note"
        label={t('weigh-note')}
        hint={t('optional')}
        errorPrefix={p('error-prefix')}
        {...(error !== undefined && { error })}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            maxLength={500}
            value={content.note}
            onChange={(event) => set('note', event.currentTarget.value)}
          />
        )}
      </FormField>
    </FormDialog>
  )
}
