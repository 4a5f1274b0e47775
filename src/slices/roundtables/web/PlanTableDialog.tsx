import { useQuery } from '@tanstack/react-query'
import { dateInWords, timeInWords } from '#platform/i18n/dates.ts'
import { post } from '#platform/web/api/request.ts'
import { useRead, useRefresh } from '#platform/web/api/use-read.ts'
import { useDraft } from '#platform/web/drafts/use-draft.ts'
import { useGo } from '#platform/web/navigation.tsx'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { SavedAt } from '#platform/web/screen/SavedAt.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useSession } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { Checkbox, Chip, DateInput, FieldSet, FormField, TextInput } from '#platform/web/ui/index.ts'
import { useShown } from '#platform/web/use-shown.ts'
import { clockTimeOf } from '#shared/local-time.ts'
import { addDays, dayOf } from '#shared/plain-date.ts'
import type { PlanRoundTableInput, RoundTableProposal } from '../contract.ts'
import { tableMinutes } from '../rules/agenda.ts'
import { AgendaEditor, type AgendaItem } from './AgendaEditor.tsx'
import { tablePath } from './paths.ts'
import { fitsPlan, type PlanContent, readTime } from './plan-content.ts'
import { useTableWords } from './use-words.ts'
import './roundtables.css'

export type PlanTableDialogProps = { readonly caseId: string; readonly onClose: () => void }

/** When, where, who and about what; the agenda and who promised what is on it stand there already. */
export function PlanTableDialog({ caseId, onClose }: PlanTableDialogProps) {
  const { data } = useRead<RoundTableProposal>(`/v1/casussen/${caseId}/rondetafelvoorstel`)
  return data ? <PlanForm caseId={caseId} proposal={data} onClose={onClose} /> : null
}

const fields: Readonly<Record<string, string>> = {
  '/day': 'plan-day',
  '/time': 'plan-time',
  '/place': 'plan-place',
  '/participants': 'plan-people',
}

function PlanForm({
  caseId,
  proposal,
  onClose,
}: PlanTableDialogProps & { readonly proposal: RoundTableProposal }) {
  const { t } = useTableWords()
  const p = platformTexts(useTableWords().language)
  const { id: me, today } = useSession()
  const go = useGo()
  const shown = useShown()
  const refresh = useRefresh()
  const problem = useProblem(
    (pointer) => fields[pointer] ?? (pointer.startsWith('/points') ? 'points' : 'plan-day'),
  )
  const { busy, submit } = useSubmit(problem)
  const candidates = proposal.points.map(
    ({ agreementId, title, minutes, mark }): AgendaItem => ({ agreementId, title, minutes, mark }),
  )
  const { content, savedAt, change, drop } = useDraft<PlanContent>(
    `round-table-plan-${caseId}`,
    () => ({
      day: addDays(today, 7),
      time: '14.00',
      place: '',
      evenSo: false,
      people: proposal.people.filter((one) => one.proposed).map(({ id }) => id),
      points: candidates.filter((_, index) => proposal.points[index]?.proposed),
    }),
    fitsPlan,
  )
  if (!content) return null
  const set = <Name extends keyof PlanContent>(name: Name, value: PlanContent[Name]): void =>
    change((before) => ({ ...before, [name]: value }))
  const chosen = proposal.people.filter(({ id }) => content.people.includes(id))
  const workerIds = [me, ...chosen.filter(({ kind }) => kind === 'worker').map(({ id }) => id)]

  const save = async (): Promise<void> => {
    const body: PlanRoundTableInput = {
      day: content.day,
      time: readTime(content.time) ?? content.time,
      place: content.place,
      participants: chosen.map(({ kind, id }) => ({ kind, id })),
      points: content.points.map(({ agreementId, title, minutes }) => ({ agreementId, title, minutes })),
      evenSo: content.evenSo,
    }
    const { id } = await post<{ id: string }>(`/v1/casussen/${caseId}/rondetafels`, body)
    await drop()
    onClose()
    showToast({ message: t('planned') })
    if (shown.current) go(tablePath(id))
    await refresh('/v1/rondetafels', '/v1/agenda', '/v1/casussen')
  }
  const field = (id: string) => {
    const error = problem.faultOf(id)
    return { id, errorPrefix: p('error-prefix'), ...(error !== undefined && { error }) }
  }
  const toggle = (id: string): void =>
    set(
      'people',
      content.people.includes(id) ? content.people.filter((one) => one !== id) : [...content.people, id],
    )
  return (
    <FormDialog
      heading={t('plan-title', { household: proposal.household })}
      problem={problem}
      submitLabel={t('plan-submit')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
      saved={<SavedAt at={savedAt} />}
    >
      <div className="rd-two">
        <FormField {...field('plan-day')} label={t('day')}>
          {(control) => (
            <DateInput
              {...control}
              min={today}
              value={content.day}
              onChange={({ currentTarget: { value } }) => set('day', value)}
            />
          )}
        </FormField>
        <FormField {...field('plan-time')} label={t('time')} hint={t('time-hint')}>
          {(control) => (
            <TextInput
              {...control}
              value={content.time}
              onChange={({ currentTarget: { value } }) => set('time', value)}
            />
          )}
        </FormField>
      </div>
      <FreeMoments
        workerIds={workerIds}
        onChoose={(at) =>
          change((before) => ({ ...before, day: dayOf(at), time: clockTimeOf(at).replace(':', '.') }))
        }
      />
      <FormField {...field('plan-place')} label={t('place')} hint={t('place-hint')}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={120}
            value={content.place}
            onChange={({ currentTarget: { value } }) => set('place', value)}
          />
        )}
      </FormField>
      <FieldSet id="plan-people" legend={t('who')} tabIndex={-1}>
        <p className={problem.faultOf('plan-people') ? 'rd-table-fault' : 'rd-meta'}>
          {problem.faultOf('plan-people') ?? t('who-why')}
        </p>
        <div className="rd-row">
          {proposal.people.map(({ id, name, organisation }) => (
            <Chip
              key={id}
              pressed={content.people.includes(id)}
              onToggle={() => toggle(id)}
              {...(organisation !== null && { title: organisation })}
            >
              {organisation === null || organisation === name ? name : `${name}, ${organisation}`}
            </Chip>
          ))}
        </div>
      </FieldSet>
      <AgendaEditor
        items={content.points}
        candidates={candidates}
        error={problem.faultOf('points')}
        onChange={(points) => set('points', points)}
      />
      {(content.evenSo || problem.faultOf('plan-time') !== undefined) && (
        <Checkbox
          checked={content.evenSo}
          onChange={({ currentTarget: { checked } }) => set('evenSo', checked)}
        >
          {t('even-so')}
        </Checkbox>
      )}
    </FormDialog>
  )
}

/** The first moments at which everybody who works here is free; what they do then stays theirs. */
function FreeMoments({
  workerIds,
  onChoose,
}: {
  readonly workerIds: readonly string[]
  readonly onChoose: (at: Date) => void
}) {
  const { language } = useTableWords()
  const { today } = useSession()
  const body = { workerIds: workerIds.slice(0, 8), minutes: tableMinutes, fromDay: addDays(today, 1) }
  const { data } = useQuery({
    queryKey: ['/v1/agenda/_vrij', body],
    queryFn: () => post<{ slots: string[] }>('/v1/agenda/_vrij', body),
  })
  return (
    <div className="rd-row">
      {data?.slots.slice(0, 4).map((slot) => {
        const at = new Date(slot)
        return (
          <Chip key={slot} pressed={false} onToggle={() => onChoose(at)}>
            {dateInWords(dayOf(at), 'short', language)} {timeInWords(at, language)}
          </Chip>
        )
      })}
    </div>
  )
}
