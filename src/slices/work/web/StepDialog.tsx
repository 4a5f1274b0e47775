import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { reading, useRead, useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useSession } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import { addDays } from '#shared/plain-date.ts'
import type { CaseWork, OfferOut, OfferState, StopReason } from '../contract.ts'
import { stopReasons } from '../rules/offer.ts'
import { OneField } from './fields.tsx'
import { caseWork } from './paths.ts'
import { TypedField } from './TypedField.tsx'
import { useWorkWords } from './use-words.ts'

export type StepDialogProps = { readonly offer: OfferOut; readonly onClose: () => void }

/** Weeks that a trial lasts when nobody says otherwise. */
const trialDays = 28

/** The next step with an offer: what happened, and what belongs to it. */
export function StepDialog({ offer, onClose }: StepDialogProps) {
  const { t } = useWorkWords()
  const { today } = useSession()
  const client = useQueryClient()
  const refresh = useRefresh()
  const problem = useProblem((pointer) => `step${pointer || '/step'}`)
  const { busy, submit } = useSubmit(problem)
  const [step, setStep] = useState(offer.steps[0] ?? 'stop')
  const [words, setWords] = useState('')
  const [reason, setReason] = useState<StopReason | ''>('')
  const [on, setOn] = useState<string>(today)
  const [trialUntil, setTrialUntil] = useState<string>(addDays(today, trialDays))
  const [goalId, setGoalId] = useState('')
  const path = caseWork(offer.caseId)
  const trial = step === 'start-trial'
  const goals = useRead<CaseWork>(trial ? path : undefined).data?.goals ?? []
  const among = (those: CaseWork['goals']): string =>
    those.some(({ id }) => id === goalId) ? goalId : (those[0]?.id ?? '')
  const over = step === 'stop' || step === 'end'
  const answers = step === 'want' || step === 'not-want'
  const save = async (): Promise<void> => {
    // Who sends before the goals have come gets the one that the screen would have chosen.
    const goal = trial ? among((await client.ensureQueryData(reading<CaseWork>(path))).goals) : ''
    const body = {
      step,
      ...((over || answers) && { words }),
      ...(over && reason !== '' && { reason }),
      ...((over || step === 'start') && { on: on || today }),
      ...(trial && { trialUntil, ...(goal !== '' && { goalId: goal }) }),
    }
    const { state } = await post<{ state: OfferState }>(`/v1/werkaanbod/${offer.id}/_stap`, body, {
      ifMatch: offer.version,
    })
    // Before it closes: the next step is of the offer as it is then.
    await refresh('/v1/werkaanbod', '/v1/casussen', '/v1/werkplekken', '/v1/tellingen')
    showToast({ message: t('step-done', { state: t(`state-${state}`) }) })
    onClose()
  }
  const field = (name: string) => ({ id: `step/${name}`, problem })
  return (
    <FormDialog
      heading={t('step-heading')}
      problem={problem}
      submitLabel={t('save')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
    >
      <p className="rd-sec" dir="auto">
        {t('step-about', { name: offer.person, title: offer.title, organisation: offer.organisation })}
      </p>
      <OneField
        {...field('step')}
        legend={t('next')}
        codes={offer.steps}
        word={(one) => t(`do-${one}`)}
        chosen={step}
        onChange={setStep}
      />
      {over && (
        <OneField
          {...field('reason')}
          legend={t('step-reason')}
          codes={stopReasons}
          word={(one) => t(`reason-${one}`)}
          chosen={reason}
          onChange={setReason}
        />
      )}
      {(over || step === 'start') && (
        <TypedField {...field('on')} label={t('step-day')} kind="day" value={on} onChange={setOn} />
      )}
      {trial && (
        <>
          <p className="rd-meta">
            {t(offer.contact === null ? 'step-trial-two' : 'step-trial-why', { name: offer.person })}
          </p>
          <div className="rd-two">
            <TypedField
              {...field('trialUntil')}
              label={t('step-trial-until')}
              kind="day"
              value={trialUntil}
              onChange={setTrialUntil}
            />
            <TypedField
              {...field('goalId')}
              label={t('step-goal')}
              value={among(goals)}
              onChange={setGoalId}
              options={goals.map(({ id, ownWords }) => ({ id, label: ownWords }))}
            />
          </div>
        </>
      )}
      {(over || answers) && (
        <TypedField
          {...field('words')}
          label={over ? t('step-words') : t('step-said', { name: offer.person })}
          {...(step !== 'not-want' && reason !== 'other' && { hint: t('optional') })}
          kind="area"
          limit={over ? 500 : 1000}
          value={words}
          onChange={setWords}
        />
      )}
    </FormDialog>
  )
}
