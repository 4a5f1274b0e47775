import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useSession } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import { centsOf } from '#shared/money.ts'
import type { Effect, OfferOut } from '../contract.ts'
import { effects, monthlyEffect } from '../rules/outflow.ts'
import { OneField } from './fields.tsx'
import { TypedField } from './TypedField.tsx'
import { useWorkWords } from './use-words.ts'

export type OutflowDialogProps = { readonly offer: OfferOut; readonly onClose: () => void }

/** What the start did to the benefit; the calculation stands under the amounts while they are typed. */
export function OutflowDialog({ offer, onClose }: OutflowDialogProps) {
  const { t, euros } = useWorkWords()
  const { today } = useSession()
  const refresh = useRefresh()
  const problem = useProblem((pointer) => `outflow${pointer || '/effect'}`)
  const { busy, submit } = useSubmit(problem)
  const { outflow } = offer
  const typedOf = (cents: number | undefined): string => (cents === undefined ? '' : String(cents / 100))
  const [effect, setEffect] = useState<Effect>(outflow?.effect ?? 'ended')
  const [fromOn, setFromOn] = useState<string>(outflow?.fromOn ?? offer.startedOn ?? today)
  const [before, setBefore] = useState(typedOf(outflow?.before))
  const [after, setAfter] = useState(typedOf(outflow?.after))
  const [basis, setBasis] = useState(outflow?.basis ?? '')
  const ended = effect === 'ended' ? '0' : effect === 'none' ? before : after
  const amounts = { before: centsOf(before), after: centsOf(ended) }
  const save = async (): Promise<void> => {
    const body = { effect, fromOn, before: amounts.before ?? before, after: amounts.after ?? ended, basis }
    await post(`/v1/werkaanbod/${offer.id}/_uitstroom`, body, { ifMatch: offer.version })
    showToast({ message: t('outflow-done') })
    onClose()
    await refresh('/v1/werkaanbod', '/v1/casussen', '/v1/uitstroom')
  }
  const field = (name: string) => ({ id: `outflow/${name}`, problem })
  const sum = amounts.before !== undefined && amounts.after !== undefined && effect !== 'none'
  const monthly = monthlyEffect({ before: amounts.before ?? 0, after: amounts.after ?? 0 })
  return (
    <FormDialog
      heading={t('outflow-heading')}
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
        {...field('effect')}
        legend={t('outflow-heading')}
        codes={effects}
        word={(one) => t(`effect-${one}`)}
        chosen={effect}
        onChange={setEffect}
      />
      <TypedField
        {...field('fromOn')}
        label={t('outflow-from')}
        kind="day"
        value={fromOn}
        onChange={setFromOn}
      />
      <div className="rd-two">
        <TypedField
          {...field('before')}
          label={t('outflow-before')}
          kind="number"
          value={before}
          onChange={setBefore}
        />
        {effect === 'partly' && (
          <TypedField
            {...field('after')}
            label={t('outflow-after')}
            kind="number"
            value={after}
            onChange={setAfter}
          />
        )}
      </div>
      {sum && (
        <p className="rd-work-sum" role="status">
          {t('outflow-sum', {
            before: euros(amounts.before ?? 0),
            after: euros(amounts.after ?? 0),
            monthly: euros(monthly),
          })}
          {', '}
          {t('outflow-year', { yearly: euros(12 * monthly) })}
        </p>
      )}
      <TypedField
        {...field('basis')}
        label={t('outflow-basis')}
        hint={t('outflow-basis-hint')}
        limit={300}
        value={basis}
        onChange={setBasis}
      />
    </FormDialog>
  )
}
