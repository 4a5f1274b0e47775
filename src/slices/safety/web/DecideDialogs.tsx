import { post } from '#platform/web/api/request.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { addDays } from '#shared/plain-date.ts'
import type { MeldcodeView } from '../contract.ts'
import { lastReviewDay } from '../rules/line.ts'
import { evaluations } from '../rules/meldcode.ts'
import { useSafetyForm } from './use-form.ts'
import { useSafetyWords } from './use-words.ts'

export type MeldcodeDialogProps = { readonly meldcode: MeldcodeView; readonly onClose: () => void }

/** Two decisions: report, and help ourselves. Danger now passes over the other steps. */
export function DecideDialog({ meldcode, onClose }: MeldcodeDialogProps) {
  const { t, today } = useSafetyWords()
  const { advice, taken } = meldcode
  const whole = ['signals', 'consult', 'talk', 'weigh'].every((step) =>
    (taken as readonly string[]).includes(step),
  )
  const form = useSafetyForm(
    `meldcode-${meldcode.id}-decide`,
    {
      words: '',
      // What the questions point at is said, not filled in: a human being decides.
      report: whole ? '' : 'yes',
      help: '',
      reviewOn: addDays(today, 14) as string,
    },
    onClose,
  )
  if (!form.ready) return null
  const { report, help } = form.values
  const choice = [
    { id: 'yes', label: t('yes') },
    { id: 'no', label: t('no') },
  ]
  const yesNo = (value: string) => (value === '' ? undefined : value === 'yes')
  const follows = report === 'no' && help === 'yes'
  const save = () =>
    form.send(async ({ words, reviewOn }) => {
      await post(
        `/v1/meldcodes/${meldcode.id}/_besluiten`,
        {
          report: yesNo(report),
          help: yesNo(help),
          acute: !whole,
          words,
          reviewOn: follows ? reviewOn || null : null,
        },
        { ifMatch: meldcode.version },
      )
      return report === 'yes' ? t('decided-report') : t('decided')
    })
  return (
    <FormDialog {...form.dialog} heading={t('do-decide')} submitLabel={t('decide')} onSubmit={save}>
      {whole ? (
        advice && <p className="rd-meldcode-advice">{t(`advice-${advice}`)}</p>
      ) : (
        <p className="rd-safety-now">{t('decide-acute')}</p>
      )}
      {form.chips('report', t('decide-report'), choice)}
      {form.chips('help', t('decide-help'), choice)}
      {form.area('words', t('decide-why'), 2000, { rows: 3 })}
      {follows &&
        form.day('reviewOn', t('look-again'), { min: addDays(today, 1), max: lastReviewDay(today) })}
    </FormDialog>
  )
}

/** That it was reported; nothing is sent from here. */
export function ReportDialog({ meldcode, onClose }: MeldcodeDialogProps) {
  const { t, today } = useSafetyWords()
  const form = useSafetyForm(
    `meldcode-${meldcode.id}-report`,
    { reference: '', on: today as string, words: '' },
    onClose,
  )
  if (!form.ready) return null
  const save = () =>
    form.send(async (values) => {
      await post(`/v1/meldcodes/${meldcode.id}/_melden`, values, { ifMatch: meldcode.version })
      return t('report-done')
    })
  return (
    <FormDialog {...form.dialog} heading={t('do-report')} submitLabel={t('record')} onSubmit={save}>
      <p className="rd-safety-now">{t('explain-report')}</p>
      <div className="rd-safety-two">
        {form.input('reference', t('reference'), 60, t('reference-hint'))}
        {form.day('on', t('reported-on'), { max: today, min: meldcode.startedOn })}
      </div>
      {form.area('words', t('report-words'), 2000)}
    </FormDialog>
  )
}

/** The fifth question: is it safe enough now? */
export function EvaluateDialog({ meldcode, onClose }: MeldcodeDialogProps) {
  const { t, today } = useSafetyWords()
  const form = useSafetyForm(
    `meldcode-${meldcode.id}-evaluate-${meldcode.version}`,
    { words: '', outcome: 'goes-on', reviewOn: addDays(today, 14) as string },
    onClose,
  )
  if (!form.ready) return null
  const goesOn = form.values.outcome === 'goes-on'
  const save = () =>
    form.send(async ({ words, outcome, reviewOn }) => {
      await post(
        `/v1/meldcodes/${meldcode.id}/_evalueren`,
        { outcome, words, reviewOn: goesOn ? reviewOn || null : null },
        { ifMatch: meldcode.version },
      )
      return t(`evaluated-${outcome as (typeof evaluations)[number]}`)
    })
  return (
    <FormDialog {...form.dialog} heading={t('do-evaluate')} submitLabel={t('record')} onSubmit={save}>
      {form.chips(
        'outcome',
        t('question-enough'),
        evaluations.map((id) => ({ id, label: t(`outcome-${id}`) })),
      )}
      {form.area('words', t('evaluate-why'), 2000, { rows: 3 })}
      {goesOn && form.day('reviewOn', t('look-again'), { min: addDays(today, 1), max: lastReviewDay(today) })}
    </FormDialog>
  )
}
