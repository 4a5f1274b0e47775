import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import { Chip, FieldSet } from '#platform/web/ui/index.ts'
import { criteriaFor } from '#slices/criteria/contract'
import { criteriaPath, useCriteria } from '#slices/criteria/web'
import type { RoundPreview } from '../contract.ts'
import { RoundItems } from './RoundItems.tsx'
import { triageTexts } from './texts.ts'

export type RoundDialogProps = {
  readonly reportIds: readonly string[]
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Several reports of the same weight at once: who gets what and how full that colleague is then, before it is done. */
export function RoundDialog({ reportIds, onDone, onClose }: RoundDialogProps) {
  const t = useTexts(triageTexts)
  const language = useLanguage()
  const criteria = useCriteria()
  const refresh = useRefresh()
  const problem = useProblem(() => 'round-reasons')
  const { busy, submit } = useSubmit(problem)
  const [weight, setWeight] = useState<'light' | 'heavy'>('light')
  const [chosen, setChosen] = useState<readonly string[]>(['one-question'])
  const offered = criteriaFor(criteria?.items ?? [], weight)
  const reasons = chosen.filter((code) => offered.some((criterion) => criterion.code === code))
  const preview = useQuery({
    queryKey: ['/v1/verdelingen/_proef', weight, ...reportIds],
    queryFn: () => post<RoundPreview>('/v1/verdelingen/_proef', { weight, reportIds }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
  const items = preview.data?.items ?? []
  const assignments = items.flatMap(({ reportId, version, director }) =>
    director ? [{ reportId, version, directorId: director.id }] : [],
  )
  const save = async (): Promise<void> => {
    if (assignments.length === 0 || reasons.length === 0) {
      problem.show(t('round-not-ready'), [
        { fieldId: 'round-reasons', message: t(reasons.length === 0 ? 'round-no-reason' : 'round-nobody') },
      ])
      return
    }
    try {
      await post('/v1/verdelingen', {
        weight,
        reasons,
        assignments,
        ...(criteria && { criteriaVersion: criteria.version }),
      })
    } catch (error) {
      await Promise.all([refresh('/v1/meldingen', criteriaPath), preview.refetch()])
      throw error
    }
    showToast({ message: t('round-done', { count: assignments.length }) })
    onDone()
    await refresh('/v1/meldingen')
  }
  return (
    <FormDialog
      heading={t('round-title', { count: reportIds.length })}
      problem={problem}
      submitLabel={t('round-submit', { count: assignments.length })}
      busy={busy || !criteria || preview.isPending || preview.isPlaceholderData}
      onSubmit={() => submit(save)}
      onClose={onClose}
    >
      <FieldSet legend={t('how-heavy')}>
        <div className="rd-row">
          {(['light', 'heavy'] as const).map((one) => (
            <Chip
              key={one}
              pressed={weight === one}
              onToggle={() => {
                setWeight(one)
                setChosen(one === 'light' ? ['one-question'] : [])
              }}
            >
              {t(one)}
            </Chip>
          ))}
        </div>
      </FieldSet>
      <div id="round-reasons" tabIndex={-1}>
        <FieldSet legend={t('because')}>
          <div className="rd-row">
            {offered.map(({ code, label, explain }) => (
              <Chip
                key={code}
                pressed={reasons.includes(code)}
                title={explain[language]}
                onToggle={(on) => setChosen(on ? [...reasons, code] : reasons.filter((one) => one !== code))}
              >
                {label[language]}
              </Chip>
            ))}
          </div>
        </FieldSet>
      </div>
      <RoundItems items={items} weight={weight} />
      <p className="rd-meta">{t('round-undo-how')}</p>
    </FormDialog>
  )
}
