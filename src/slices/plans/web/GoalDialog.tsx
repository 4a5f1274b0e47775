import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { useLineDraft } from '#platform/web/drafts/use-line-draft.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { SavedAt } from '#platform/web/screen/SavedAt.tsx'
import { type FormProblem, useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { Checkbox, FormField, Select, TextArea } from '#platform/web/ui/index.ts'
import { lifeDomains, useDomainWord } from '#slices/intake/web'
import { IndicatorFields } from './IndicatorFields.tsx'
import { readNumber } from './indicator.ts'
import { planTexts } from './texts.ts'

export type GoalDialogProps = {
  readonly caseId: string
  readonly members: readonly { readonly id: string; readonly givenNames: string }[]
  /** The words of the question that brought the household here. */
  readonly ownWords: string
  readonly onClose: () => void
  readonly onSaved: (id: string) => void
}

const fields: Readonly<Record<string, string>> = {
  '/ownWords': 'goal-words',
  '/lifeDomain': 'goal-domain',
  '/personId': 'goal-whose',
  '/indicator/label': 'goal-label',
  '/indicator/baseline': 'goal-baseline',
  '/indicator/target': 'goal-target',
  '/indicator/unit': 'goal-unit',
}

/** A goal in the words of the resident, with the sign by which all see that it works. */
export function GoalDialog({ caseId, members, ownWords, onClose, onSaved }: GoalDialogProps) {
  const t = useTexts(planTexts)
  const p = useTexts(platformTexts)
  const domainWord = useDomainWord()
  const refresh = useRefresh()
  const problem = useProblem((pointer) => fields[pointer] ?? 'goal-words')
  const { busy, submit } = useSubmit(problem)
  const { content, savedAt, set, drop } = useLineDraft(`goal-${caseId}`, {
    ownWords,
    lifeDomain: '',
    personId: '',
    joint: 'yes',
    label: '',
    baseline: '',
    target: '',
    unit: '',
  })
  const save = async (): Promise<void> => {
    const stored = await post<{ id: string }>(`/v1/casussen/${caseId}/doelen`, {
      ownWords: content.ownWords,
      lifeDomain: content.lifeDomain,
      personId: content.personId || null,
      joint: content.joint === 'yes',
      indicator: {
        label: content.label,
        baseline: readNumber(content.baseline) ?? null,
        target: readNumber(content.target) ?? null,
        unit: content.unit,
      },
    })
    await drop()
    await refresh('/v1/casussen')
    showToast({ message: t('goal-done') })
    onSaved(stored.id)
  }
  return (
    <FormDialog
      heading={t('goal-title')}
      problem={problem}
      submitLabel={t('goal-save')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
      saved={<SavedAt at={savedAt} />}
    >
      <FormField
        id="goal-words"
        label={t('goal-words')}
        hint={t('goal-words-hint')}
        errorPrefix={p('error-prefix')}
        {...fault(problem, 'goal-words')}
      >
        {(control) => (
          <TextArea
            {...control}
            className="rd-voice"
            rows={3}
            maxLength={2000}
            value={content.ownWords}
            // The words of the question are a proposal: the first letter typed takes their place.
            onFocus={({ currentTarget }) => content.ownWords === ownWords && currentTarget.select()}
            onChange={(event) => set('ownWords', event.currentTarget.value)}
          />
        )}
      </FormField>
      <div className="rd-two">
        <FormField
          id="goal-domain"
          label={t('goal-domain')}
          errorPrefix={p('error-prefix')}
          {...fault(problem, 'goal-domain')}
        >
          {(control) => (
            <Select
              {...control}
              value={content.lifeDomain}
              onChange={(event) => set('lifeDomain', event.currentTarget.value)}
            >
              <option value="">{t('goal-choose')}</option>
              {lifeDomains.map((domain) => (
                <option key={domain} value={domain}>
                  {domainWord(domain)}
                </option>
              ))}
            </Select>
          )}
        </FormField>
        <FormField
          id="goal-whose"
          label={t('goal-whose')}
          errorPrefix={p('error-prefix')}
          {...fault(problem, 'goal-whose')}
        >
          {(control) => (
            <Select
              {...control}
              value={content.personId}
              onChange={(event) => set('personId', event.currentTarget.value)}
            >
              <option value="">{t('goal-household')}</option>
              {members.map(({ id, givenNames }) => (
                <option key={id} value={id}>
                  {givenNames}
                </option>
              ))}
            </Select>
          )}
        </FormField>
      </div>
      <Checkbox
        checked={content.joint === 'yes'}
        onChange={(event) => set('joint', event.currentTarget.checked ? 'yes' : '')}
      >
        {t('goal-joint')}
      </Checkbox>
      <IndicatorFields content={content} problem={problem} onChange={set} />
    </FormDialog>
  )
}

function fault(problem: FormProblem, id: string): { readonly error?: string } {
  const error = problem.faultOf(id)
  return error === undefined ? {} : { error }
}
