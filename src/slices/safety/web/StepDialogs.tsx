import { post } from '#platform/web/api/request.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import type { CaseSafety, MeldcodeView } from '../contract.ts'
import { useSafetyForm } from './use-form.ts'
import { useSafetyWords } from './use-words.ts'

export type StartDialogProps = {
  readonly caseId: string
  readonly members: CaseSafety['members']
  readonly onClose: () => void
  readonly onStarted: (id: string) => void
}

/** Step 1: what was seen or heard, as facts. */
export function StartDialog({ caseId, members, onClose, onStarted }: StartDialogProps) {
  const { t, today } = useSafetyWords()
  const form = useSafetyForm(
    `meldcode-${caseId}`,
    { words: '', personId: members[0]?.id ?? '', on: today as string, beside: '' },
    onClose,
  )
  if (!form.ready) return null
  // That another one runs shows when it is sent: who began it does not stand on this screen.
  const asksWhy = form.values.beside !== '' || form.dialog.problem.faultOf('safety/beside') !== undefined
  const save = () =>
    form.send(async (values) => {
      const { id } = await post<{ id: string }>(`/v1/casussen/${caseId}/meldcodes`, values)
      onStarted(id)
      return t('started')
    })
  return (
    <FormDialog {...form.dialog} heading={t('start-title')} submitLabel={t('start')} onSubmit={save}>
      <p className="rd-safety-now">{t('start-now')}</p>
      {form.area('words', t('start-words'), 2000, { hint: t('start-words-hint'), rows: 4 })}
      <div className="rd-safety-two">
        {form.pick(
          'personId',
          t('start-about'),
          members.map(({ id, name }) => ({ id, label: name })),
        )}
        {form.day('on', t('on'), { max: today })}
      </div>
      {asksWhy && form.area('beside', t('start-beside'), 500, { hint: t('start-beside-hint') })}
      <p className="rd-meta">{t('meldcode-who')}</p>
    </FormDialog>
  )
}

export type StepDialogProps = {
  readonly meldcode: MeldcodeView
  readonly step: 'consult' | 'talk'
  readonly onClose: () => void
}

/** Consultation or talk. The talk may be left out when it is itself a danger. */
export function StepDialog({ meldcode, step, onClose }: StepDialogProps) {
  const { t, today } = useSafetyWords()
  const form = useSafetyForm(
    `meldcode-${meldcode.id}-${step}`,
    { words: '', skipped: 'no', withWhom: '', on: today as string },
    onClose,
  )
  if (!form.ready) return null
  const skipped = step === 'talk' && form.values.skipped === 'yes'
  const save = () =>
    form.send(async ({ words, withWhom, on }) => {
      await post(
        `/v1/meldcodes/${meldcode.id}/_stap`,
        { step, on, words, withWhom: skipped ? '' : withWhom, skipped },
        { ifMatch: meldcode.version },
      )
      return t('step-done')
    })
  return (
    <FormDialog {...form.dialog} heading={t(`do-${step}`)} submitLabel={t('record')} onSubmit={save}>
      <p className="rd-meta">{t(`explain-${step}`)}</p>
      {step === 'talk' &&
        form.chips('skipped', t('talk-held'), [
          { id: 'no', label: t('talk-yes') },
          { id: 'yes', label: t('talk-no') },
        ])}
      {!skipped &&
        form.input('withWhom', t('with-whom'), 120, step === 'consult' ? t('consult-hint') : undefined)}
      {form.area('words', skipped ? t('talk-why-not') : t('learnt'), 2000, { rows: 4 })}
      {form.day('on', t('on'), { max: today, min: meldcode.startedOn })}
    </FormDialog>
  )
}
