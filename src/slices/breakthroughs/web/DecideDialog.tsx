import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { Chip, FieldSet, FormField, TextArea } from '#platform/web/ui/index.ts'
import type { BreakthroughOut } from '../contract.ts'
import { outcomes } from '../rules/breakthrough.ts'
import { RecordFacts } from './RecordFacts.tsx'
import { breakthroughTexts } from './texts.ts'

export type StepDialogProps = { readonly about: BreakthroughOut; readonly onClose: () => void }

const decisions = ['grant', 'refuse', 'return'] as const
const list = '/v1/doorbraken'

/** The record, and under it the decision. */
export function DecideDialog({ about, onClose }: StepDialogProps) {
  const t = useTexts(breakthroughTexts)
  const [decision, setDecision] = useState<(typeof decisions)[number]>('grant')
  const step = useStep(about, onClose)
  const states = { grant: 'granted', refuse: 'refused', return: 'returned' } as const
  return (
    <FormDialog
      {...step.form}
      heading={about.solution}
      submitLabel={t('decide')}
      onSubmit={() =>
        step.send(
          '_besluiten',
          { decision, words: step.words },
          t(`decided-${states[decision]}`, { who: about.askedBy }),
        )
      }
    >
      <RecordFacts of={about} />
      <FieldSet legend={t('decision')}>
        <div className="rd-row">
          {decisions.map((one) => (
            <Chip key={one} pressed={decision === one} onToggle={() => setDecision(one)}>
              {t(one)}
            </Chip>
          ))}
        </div>
      </FieldSet>
      {step.field(
        t(decision === 'grant' ? 'words-grant' : decision === 'return' ? 'words-return' : 'words'),
        decision === 'grant' ? t('words-optional') : undefined,
      )}
    </FormDialog>
  )
}

/** What came of it, told once. */
export function ConcludeDialog({ about, onClose }: StepDialogProps) {
  const t = useTexts(breakthroughTexts)
  const [outcome, setOutcome] = useState<(typeof outcomes)[number]>('worked')
  const step = useStep(about, onClose)
  return (
    <FormDialog
      {...step.form}
      heading={about.solution}
      submitLabel={t('conclude')}
      onSubmit={() => step.send('_afronden', { outcome, words: step.words }, t('concluded'))}
    >
      <RecordFacts of={about} />
      <FieldSet legend={t('outcome')}>
        <div className="rd-row">
          {outcomes.map((one) => (
            <Chip key={one} pressed={outcome === one} onToggle={() => setOutcome(one)}>
              {t(`outcome-${one}`)}
            </Chip>
          ))}
        </div>
      </FieldSet>
      {step.field(t('outcome-words'), t('outcome-words-hint'))}
    </FormDialog>
  )
}

export function WithdrawDialog({ about, onClose }: StepDialogProps) {
  const t = useTexts(breakthroughTexts)
  const step = useStep(about, onClose)
  return (
    <FormDialog
      {...step.form}
      heading={about.solution}
      submitLabel={t('withdraw')}
      onSubmit={() => step.send('_intrekken', { words: step.words }, t('withdrawn'))}
    >
      <RecordFacts of={about} />
      {step.field(t('withdraw-words'))}
    </FormDialog>
  )
}

/** What the three have in common: one field of words, sent with the version that was read. */
function useStep(about: BreakthroughOut, onClose: () => void) {
  const p = useTexts(platformTexts)
  const refresh = useRefresh()
  const problem = useProblem(() => 'breakthrough-words')
  const { busy, submit } = useSubmit(problem)
  const [words, setWords] = useState('')
  const error = problem.faultOf('breakthrough-words')
  const send = (verb: string, body: object, message: string): void =>
    submit(async () => {
      await post(`${list}/${about.id}/${verb}`, body, { ifMatch: about.version })
      showToast({ message })
      onClose()
      await refresh(list, '/v1/doorbraakvoorbeelden', '/v1/casussen')
    })
  const field = (label: string, hint?: string) => (
    <FormField
      id="breakthrough-words"
      label={label}
      errorPrefix={p('error-prefix')}
      {...(hint !== undefined && { hint })}
      {...(error !== undefined && { error })}
    >
      {(control) => (
        <TextArea
          {...control}
          rows={3}
          maxLength={1000}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
      )}
    </FormField>
  )
  return { words, send, field, form: { problem, busy, onClose } }
}
