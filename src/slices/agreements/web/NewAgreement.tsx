import type { ReactNode } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRead, useRefresh } from '#platform/web/api/use-read.ts'
import { behind, useLineDraft } from '#platform/web/drafts/use-line-draft.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { SavedAt } from '#platform/web/screen/SavedAt.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { Chip, FieldSet, FormField, Select, TextInput } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { Directory } from '#slices/organisations/contract'
import { type AgreementOut, dutyGroundKeys, type ProposeAgreementInput } from '../contract.ts'
import { DueDateField } from './DueDateField.tsx'
import { DutyFields } from './DutyFields.tsx'
import { keyOf, PromiserOptions } from './PromiserOptions.tsx'
import { type Around, promiserGroups } from './promisers.ts'
import { noRepeat, RepeatFields, repeatsIn } from './RepeatFields.tsx'
import { agreementTexts } from './texts.ts'
import { useAgreementWords } from './use-agreement-words.ts'
import { useWaitChoices } from './use-wait-choices.ts'
import { inTwoWeeks } from './usual-days.ts'
import { WaitFields } from './WaitFields.tsx'
import { daysAreWrong, usualWait, waitOf } from './wait-words.ts'

export type NewAgreementProps = {
  readonly caseId: string
  readonly around: Around
  /** All agreements of the case, to wait for. */
  readonly others: readonly AgreementOut[]
  readonly goals: readonly {
    readonly id: string
    readonly ownWords: string
    readonly personId: string | null
  }[]
  /** Where the worker stands: the selected goal; the person who is helped. */
  readonly goalId: string | undefined
  readonly centralPersonId: string
  readonly today: PlainDate
  readonly onClose: () => void
  readonly onSaved: (id: string) => void
}

const rhythms = [null, 7, 14, 30] as const
const fields: Readonly<Record<string, string>> = {
  '/title': 'new-title',
  '/goalId': 'new-goal',
  '/promiserId': 'new-who',
  '/forPersonId': 'new-for',
  '/dueOn': 'new-when',
  '/repeats/until': 'new-until',
  '/waits/on': 'wait-on',
  '/waits/daysAfter': 'wait-days',
  '/duty/duty': 'new-duty-what',
  '/duty/consequence': 'new-duty-if',
}

/** One sentence becomes who, what, when and check-in; only the sentence must be typed. */
export function NewAgreement(props: NewAgreementProps) {
  const { caseId, around, others, goals, goalId, centralPersonId, today, onClose, onSaved } = props
  const t = useTexts(agreementTexts)
  const p = useTexts(platformTexts)
  const words = useAgreementWords()
  const { id: myId } = useSession()
  const refresh = useRefresh()
  const directory = useRead<Directory>('/v1/wegwijzer').data
  const choices = useWaitChoices(caseId, others)
  const groups = promiserGroups(around, directory)
  const problem = useProblem((pointer) => fields[pointer] ?? 'new-title')
  const { busy, submit } = useSubmit(problem)
  const goal = goals.find(({ id }) => id === goalId) ?? goals[0]
  const { content, savedAt, set, drop } = useLineDraft(
    `agreement-${caseId}`,
    {
      title: '',
      goalId: goal?.id ?? '',
      promiser: `resident ${centralPersonId}`,
      forPersonId: goal?.personId ?? centralPersonId,
      dueOn: inTwoWeeks(today) as string,
      pulse: '14',
      ...usualWait,
      ground: '',
      duty: '',
      consequence: '',
      ...noRepeat,
    },
    behind('title'),
  )
  const promiser = groups.flatMap(({ promisers }) => promisers).find((one) => keyOf(one) === content.promiser)

  const save = async (): Promise<void> => {
    const [kind, id = ''] = content.promiser.split(' ')
    const waits = waitOf(content)
    const ground = dutyGroundKeys.find((key) => key === content.ground)
    const body: ProposeAgreementInput = {
      title: content.title,
      goalId: content.goalId,
      forPersonId: content.forPersonId,
      promiserKind: kind as ProposeAgreementInput['promiserKind'],
      promiserId: id,
      dueOn: content.dueOn,
      pulseDays: content.pulse === '' || content.repeat !== 'once' ? null : Number(content.pulse),
      ...repeatsIn(content),
      ...(waits !== undefined && content.repeat === 'once' && { waits }),
      ...(ground !== undefined && {
        duty: { ground, duty: content.duty, consequence: content.consequence },
      }),
    }
    const stored = await post<{ id: string }>(`/v1/casussen/${caseId}/afspraken`, body)
    await drop()
    await refresh('/v1/casussen', '/v1/vandaag')
    const title = content.title.trim()
    showToast({
      message:
        promiser?.id === myId
          ? t('new-done-self', { title })
          : t('new-done', { who: promiser?.name ?? '', title }),
    })
    onSaved(stored.id)
  }
  const send = (): void => {
    if (content.repeat === 'once' && daysAreWrong(content))
      problem.show(t('wait-title'), [{ fieldId: 'wait-days', message: t('wait-days-wrong') }])
    else submit(save)
  }
  const select = (
    name: 'goalId' | 'promiser' | 'forPersonId',
    id: string,
    label: string,
    options: ReactNode,
  ) => {
    const error = problem.faultOf(id)
    return (
      <FormField
        id={id}
        label={label}
        errorPrefix={p('error-prefix')}
        {...(error !== undefined && { error })}
      >
        {(control) => (
          <Select
            {...control}
            value={content[name]}
            onChange={(event) => set(name, event.currentTarget.value)}
          >
            {options}
          </Select>
        )}
      </FormField>
    )
  }
  const titleError = problem.faultOf('new-title')
  return (
    <FormDialog
      heading={t('new-title')}
      problem={problem}
      submitLabel={t('new-submit')}
      busy={busy}
      onSubmit={send}
      onClose={onClose}
      saved={<SavedAt at={savedAt} />}
    >
      <FormField
        id="new-title"
        label={t('new-what')}
        hint={t('new-what-hint')}
        errorPrefix={p('error-prefix')}
        {...(titleError !== undefined && { error: titleError })}
      >
        {(control) => (
          <TextInput
            {...control}
            maxLength={120}
            autoComplete="off"
            value={content.title}
            onChange={(event) => set('title', event.currentTarget.value)}
          />
        )}
      </FormField>
      <div className="rd-two">
        {select('promiser', 'new-who', t('new-who'), <PromiserOptions groups={groups} myId={myId} />)}
        {select(
          'forPersonId',
          'new-for',
          t('new-for'),
          around.members.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          )),
        )}
      </div>
      {select(
        'goalId',
        'new-goal',
        t('new-goal'),
        goals.map(({ id, ownWords }) => (
          <option key={id} value={id}>
            {ownWords}
          </option>
        )),
      )}
      <DueDateField
        id="new-when"
        label={t(content.repeat === 'once' ? 'new-when' : 'new-first')}
        today={today}
        value={content.dueOn}
        onChange={(day) => set('dueOn', day)}
        error={problem.faultOf('new-when')}
        errorPrefix={p('error-prefix')}
      />
      <RepeatFields draft={content} dueOn={content.dueOn} problem={problem} onChange={set} />
      {content.repeat === 'once' && choices.groups.length > 0 && (
        <WaitFields
          groups={choices.groups}
          words={content}
          dueOn={content.dueOn}
          none={t('wait-none')}
          problem={problem}
          onChange={set}
        />
      )}
      {content.repeat !== 'once' ? (
        <p className="rd-meta">{t('new-pulse-each')}</p>
      ) : (
        <FieldSet legend={t('new-pulse')}>
          <div className="rd-row">
            {rhythms.map((days) => (
              <Chip
                key={days ?? 'none'}
                pressed={content.pulse === String(days ?? '')}
                onToggle={() => set('pulse', String(days ?? ''))}
              >
                {words.rhythm(days)}
              </Chip>
            ))}
          </div>
        </FieldSet>
      )}
      <DutyFields words={content} problem={problem} onChange={set} />
    </FormDialog>
  )
}
