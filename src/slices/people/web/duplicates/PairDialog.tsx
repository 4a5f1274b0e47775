import { useState } from 'react'
import { isProblem } from '#platform/web/api/problem.ts'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { useGo } from '#platform/web/navigation.tsx'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { Checkbox, FormField, TextArea } from '#platform/web/ui/index.ts'
import type { ComparedPair, MergeInput } from '../../contract.ts'
import { type Choice, mergeBody } from './choice.ts'
import { HouseholdChoice } from './HouseholdChoice.tsx'
import { duplicateTexts } from './texts.ts'

export type PairStep = 'merge' | 'apart' | 'lift' | 'undo'
const verbs = {
  merge: '_samenvoegen',
  apart: '_onderscheiden',
  lift: '_opheffen',
  undo: '_ongedaan',
} as const

export type PairDialogProps = {
  readonly pair: ComparedPair
  readonly choice: Choice
  readonly step: PairStep
  readonly onClose: () => void
}

/** The last question before a decision: why, and what only a human can choose. */
export function PairDialog({ pair, choice, step, onClose }: PairDialogProps) {
  const t = useTexts(duplicateTexts)
  const prefix = useTexts(platformTexts)('error-prefix')
  const go = useGo()
  const refresh = useRefresh()
  const problem = useProblem((pointer) => `pair-${pointer.slice(1) || 'reason'}`)
  const { busy, submit } = useSubmit(problem)
  const [reason, setReason] = useState('')
  const [households, setHouseholds] = useState<MergeInput['households']>()
  const [openCases, setOpenCases] = useState(false)
  const [apart, setApart] = useState(false)
  const kept = pair.people[choice.kept]
  const other = pair.people[choice.kept === 0 ? 1 : 0]
  const homes = [kept?.household ?? '', other?.household ?? ''] as const
  const twoHomes = step === 'merge' && !pair.sameHousehold && homes.every((home) => home !== '')
  const twoCases =
    step === 'merge' && !pair.sameHousehold && pair.people.every((person) => person.openCases > 0)

  const body = (): object => {
    if (step === 'undo') return { reason, apart }
    if (step !== 'merge') return { reason }
    return { ...mergeBody(pair, choice), ...(households && { households }), openCases, reason }
  }
  const send = (verb: string, content: object, version: number) =>
    post<{ version: number }>(`/v1/dubbelen/${pair.id}/${verb}`, content, { ifMatch: version })
  const decide = async (): Promise<void> => {
    const here = location.pathname
    try {
      const { version } = await send(verbs[step], body(), pair.version)
      onClose()
      await refresh('/v1/dubbelen')
      if (location.pathname === here) go('/werk/dubbelen')
      const undo = (): void =>
        void send(verbs.undo, { reason: t('undo-at-once') }, version)
          .then(() => showToast({ message: t('undo-done') }))
          .finally(() => refresh('/v1/dubbelen'))
      showToast({
        message: t(`${step}-done`, { name: kept?.name ?? '' }),
        ...(step === 'merge' && { undoLabel: t('undo-now'), onUndo: undo }),
      })
    } catch (error) {
      if (!isProblem(error, 412)) throw error
      onClose()
      showToast({ message: t('changed-meanwhile') })
      await refresh('/v1/dubbelen')
    }
  }
  const error = problem.faultOf('pair-reason')
  return (
    <FormDialog
      heading={t(`${step}-title`, { name: kept?.name ?? '' })}
      problem={problem}
      submitLabel={t(`${step}-do`)}
      busy={busy}
      onSubmit={() => submit(decide)}
      onClose={onClose}
    >
      {step === 'undo' && <p>{t('undo-hint', { name: survivorName(pair) })}</p>}
      {step === 'apart' && <p>{t('apart-hint')}</p>}
      {twoHomes && (
        <HouseholdChoice
          kept={homes[0]}
          other={homes[1]}
          chosen={households}
          onChoose={setHouseholds}
          error={problem.faultOf('pair-households')}
        />
      )}
      {twoCases && (
        <Checkbox
          id="pair-openCases"
          checked={openCases}
          onChange={({ currentTarget }) => setOpenCases(currentTarget.checked)}
        >
          {t('cases-seen')}
        </Checkbox>
      )}
      <FormField
        id="pair-reason"
        label={t('reason')}
        errorPrefix={prefix}
        {...(step === 'merge' && { hint: t('reason-optional') })}
        {...(error !== undefined && { error })}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            maxLength={500}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
        )}
      </FormField>
      {step === 'undo' && (
        <Checkbox checked={apart} onChange={({ currentTarget }) => setApart(currentTarget.checked)}>
          {t('undo-apart')}
        </Checkbox>
      )}
    </FormDialog>
  )
}

function survivorName(pair: ComparedPair): string {
  return pair.people.find(({ id }) => id === pair.survivorId)?.name ?? ''
}
