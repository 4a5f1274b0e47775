import { post } from '#platform/web/api/request.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import type { MeldcodeView } from '../contract.ts'
import { type Answers, adviceOf, questionsToAsk, type WeighingQuestion } from '../rules/meldcode.ts'
import { useSafetyForm } from './use-form.ts'
import { useSafetyWords } from './use-words.ts'

export type WeighDialogProps = { readonly meldcode: MeldcodeView; readonly onClose: () => void }

const asked = ['suspicion', 'unsafe', 'able', 'accepted'] as const

/** The questions one by one: the next comes when the answer before it makes it needed. */
export function WeighDialog({ meldcode, onClose }: WeighDialogProps) {
  const { t, today } = useSafetyWords()
  const before = (question: (typeof asked)[number]): string =>
    meldcode.answers[question] === undefined ? '' : meldcode.answers[question].yes ? 'yes' : 'no'
  const form = useSafetyForm(
    `meldcode-${meldcode.id}-weigh`,
    {
      suspicion: before('suspicion'),
      unsafe: before('unsafe'),
      able: before('able'),
      accepted: before('accepted'),
      'words-suspicion': meldcode.answers.suspicion?.words ?? '',
      'words-unsafe': meldcode.answers.unsafe?.words ?? '',
      'words-able': meldcode.answers.able?.words ?? '',
      'words-accepted': meldcode.answers.accepted?.words ?? '',
      on: today as string,
    },
    onClose,
  )
  if (!form.ready) return null
  const { values } = form
  const answers: Answers = Object.fromEntries(
    asked.filter((one) => values[one] !== '').map((one) => [one, values[one] === 'yes']),
  )
  const needed = questionsToAsk(answers)
  // Up to the first that is still open.
  const open = needed.findIndex((question) => answers[question] === undefined)
  const shown = open === -1 ? needed : needed.slice(0, open + 1)
  const advice = adviceOf(answers)
  const save = () =>
    form.send(async () => {
      const said = (question: WeighingQuestion) =>
        question === 'enough' || answers[question] === undefined
          ? []
          : [[question, { yes: answers[question], words: values[`words-${question}`] }]]
      await post(
        `/v1/meldcodes/${meldcode.id}/_wegen`,
        { on: values.on, answers: Object.fromEntries(needed.flatMap(said)) },
        { ifMatch: meldcode.version },
      )
      return t('step-done')
    })
  return (
    <FormDialog {...form.dialog} heading={t('do-weigh')} submitLabel={t('record')} onSubmit={save}>
      <p className="rd-meta">{t('explain-weigh')}</p>
      {shown.map(
        (question) =>
          question !== 'enough' && (
            <div key={question} className="rd-safety-question">
              {form.chips(
                question,
                t(`question-${question}`),
                [
                  { id: 'yes', label: t('yes') },
                  { id: 'no', label: t('no') },
                ],
                { at: `answers/${question}` },
              )}
              {values[question] !== '' &&
                form.area(`words-${question}`, t('because'), 500, { at: `answers/${question}/words` })}
            </div>
          ),
      )}
      <p className="rd-meldcode-advice" role="status">
        {advice ? t(`advice-${advice}`) : t('advice-open')}
      </p>
      {form.day('on', t('on'), { max: today, min: meldcode.startedOn })}
    </FormDialog>
  )
}
