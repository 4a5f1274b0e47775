import { post } from '#platform/web/api/request.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { addMonths } from '#shared/plain-date.ts'
import { useColleagueOptions } from '#slices/organisations/web'
import type { CaseSafety, LineOut } from '../contract.ts'
import { type LineSort, lastReviewDay, lineKinds, lineLevels, lineSorts } from '../rules/line.ts'
import { useSafetyForm } from './use-form.ts'
import { useSafetyWords } from './use-words.ts'

export type LineDialogProps = {
  readonly caseId: string
  readonly members: CaseSafety['members']
  readonly onClose: () => void
}

/** Danger, coercion or something a colleague must know: the same few questions, the words differ. */
export function LineDialog({ caseId, members, onClose }: LineDialogProps) {
  const { t, today } = useSafetyWords()
  const colleagues = useColleagueOptions()
  const form = useSafetyForm(
    `safety-line-${caseId}`,
    {
      what: '',
      sort: 'worker',
      kind: 'never-alone',
      level: 'attention',
      personId: '',
      atOnce: '',
      callFirstId: '',
      sinceOn: today as string,
      reviewOn: addMonths(today, 3) as string,
      told: '',
      toldWhy: '',
    },
    onClose,
  )
  if (!form.ready) return null
  const sort = form.values.sort as LineSort
  const save = () =>
    form.send(async ({ personId, callFirstId, told, toldWhy, ...rest }) => {
      await post(`/v1/casussen/${caseId}/veiligheidsregels`, {
        ...rest,
        personId: personId || null,
        callFirstId: callFirstId || null,
        ...(told !== '' && { told: told === 'yes' }),
        toldWhy: told === 'yes' ? '' : toldWhy,
      })
      return t('line-done')
    })
  return (
    <FormDialog {...form.dialog} heading={t('line-title')} submitLabel={t('record')} onSubmit={save}>
      {form.chips(
        'sort',
        t('line-sort'),
        lineSorts.map((id) => ({ id, label: t(`sort-${id}`) })),
        { onPick: (id) => form.set('kind', lineKinds[id as LineSort][0]) },
      )}
      {form.chips(
        'kind',
        t('line-kind'),
        lineKinds[sort].map((id) => ({ id, label: t(`kind-${id}`) })),
      )}
      {form.area('what', t('line-what'), 300, { hint: t('line-what-hint') })}
      {form.input('atOnce', t('line-at-once'), 200, t('line-at-once-hint'))}
      <div className="rd-safety-two">
        {form.pick(
          'personId',
          t('line-about'),
          members.map(({ id, name }) => ({ id, label: name })),
          { empty: t('about-household') },
        )}
        {form.pick('callFirstId', t('line-call-first'), colleagues, { empty: t('nobody') })}
        {form.day('sinceOn', t('line-since'), { max: today })}
        {form.day('reviewOn', t('line-review'), { max: lastReviewDay(today), hint: t('line-review-hint') })}
      </div>
      {form.chips(
        'level',
        t('line-level'),
        lineLevels.map((id) => ({ id, label: t(`level-${id}`) })),
      )}
      {form.chips('told', t('line-told'), [
        { id: 'yes', label: t('yes') },
        { id: 'no', label: t('no') },
      ])}
      {form.values.told === 'no' && form.area('toldWhy', t('line-told-why'), 300)}
    </FormDialog>
  )
}

export type OneLineProps = { readonly line: LineOut; readonly onClose: () => void }

/** It still holds: until when? */
export function RenewDialog({ line, onClose }: OneLineProps) {
  const { t, today, long } = useSafetyWords()
  const form = useSafetyForm(
    `safety-renew-${line.id}-${line.version}`,
    { reviewOn: addMonths(today, 3) as string },
    onClose,
  )
  if (!form.ready) return null
  const save = () =>
    form.send(async ({ reviewOn }) => {
      await post(`/v1/veiligheidsregels/${line.id}/_verlengen`, { reviewOn }, { ifMatch: line.version })
      return t('renewed', { day: long(reviewOn) })
    })
  return (
    <FormDialog {...form.dialog} heading={t('renew')} submitLabel={t('keep')} onSubmit={save}>
      <p dir="auto">{line.what}</p>
      {form.day('reviewOn', t('line-review'), { max: lastReviewDay(today), hint: t('line-review-hint') })}
    </FormDialog>
  )
}

export function EndLineDialog({ line, onClose }: OneLineProps) {
  const { t } = useSafetyWords()
  const form = useSafetyForm(`safety-end-${line.id}`, { reason: '' }, onClose)
  if (!form.ready) return null
  const save = () =>
    form.send(async ({ reason }) => {
      await post(`/v1/veiligheidsregels/${line.id}/_beeindigen`, { reason }, { ifMatch: line.version })
      return t('ended')
    })
  return (
    <FormDialog {...form.dialog} heading={t('end')} submitLabel={t('end-submit')} onSubmit={save}>
      <p dir="auto">{line.what}</p>
      {form.area('reason', t('end-reason'), 300)}
    </FormDialog>
  )
}
