import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { reading, useRead, useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { Chip, FieldSet, FormField, Select, TextInput } from '#platform/web/ui/index.ts'
import type { PlaceOut, WaitingLists } from '../contract.ts'
import { waitingTexts } from './texts.ts'

interface Household {
  readonly members: readonly { readonly id: string; readonly name: string; readonly givenNames: string }[]
}

export type JoinDialogProps = { readonly list: WaitingLists['lists'][number]; readonly onClose: () => void }

/** Puts somebody of an own household on a list, with priority only by one of its rules. */
export function JoinDialog({ list, onClose }: JoinDialogProps) {
  const t = useTexts(waitingTexts)
  const p = useTexts(platformTexts)
  const client = useQueryClient()
  const refresh = useRefresh()
  const problem = useProblem((pointer) => (/priorityReason/.test(pointer) ? 'priority-why' : 'waiting-case'))
  const { busy, submit } = useSubmit(problem)
  const [caseId, setCaseId] = useState('')
  const [personId, setPersonId] = useState('')
  const [criterionId, setCriterionId] = useState('')
  const [priorityReason, setPriorityReason] = useState('')
  const cases =
    useRead<{ cases: readonly { id: string; household: string; centralPerson: string }[] }>('/v1/casussen')
      .data?.cases ?? []
  const casePath = `/v1/casussen/${caseId}`
  const members = useRead<Household>(caseId === '' ? undefined : casePath).data?.members ?? []
  const save = async (): Promise<void> => {
    // Who sends before the household has come puts its first one on the list, as the screen would have.
    const [first] = (await client.ensureQueryData(reading<Household>(casePath))).members
    const place = await post<PlaceOut>(`/v1/wachtlijsten/${list.id}/plekken`, {
      caseId,
      personId: personId || first?.id || '',
      ...(criterionId !== '' && { criterionId, priorityReason }),
    })
    await refresh('/v1/wachtlijsten')
    showToast({ message: t('joined', { turn: place.turn ?? 0 }) })
    onClose()
  }
  const send = (): void => {
    if (caseId === '')
      problem.show(t('choose-first'), [{ fieldId: 'waiting-case', message: t('choose-first') }])
    else submit(save)
  }
  const field = (id: string) => {
    const error = problem.faultOf(id)
    return { id, errorPrefix: p('error-prefix'), ...(error !== undefined && { error }) }
  }
  return (
    <FormDialog
      heading={t('join-title', { list: list.name })}
      problem={problem}
      submitLabel={t('join')}
      busy={busy}
      onSubmit={send}
      onClose={onClose}
    >
      <FormField {...field('waiting-case')} label={t('for-case')}>
        {(control) => (
          <Select
            {...control}
            value={caseId}
            onChange={(event) => {
              setCaseId(event.currentTarget.value)
              setPersonId('')
            }}
          >
            <option value="">{t('choose-case')}</option>
            {cases.map((file) => (
              <option key={file.id} value={file.id}>
                {file.household}, {file.centralPerson}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      {members.length > 1 && (
        <FieldSet legend={t('who')}>
          <div className="rd-row">
            {members.map(({ id, name, givenNames }, index) => (
              <Chip
                key={id}
                pressed={personId === '' ? index === 0 : id === personId}
                onToggle={() => setPersonId(id)}
              >
                {givenNames || name}
              </Chip>
            ))}
          </div>
        </FieldSet>
      )}
      {list.criteria.length > 0 && (
        <FormField id="priority" label={t('priority')}>
          {(control) => (
            <Select
              {...control}
              value={criterionId}
              onChange={(event) => setCriterionId(event.currentTarget.value)}
            >
              <option value="">{t('no-priority')}</option>
              {list.criteria.map(({ id, words }) => (
                <option key={id} value={id}>
                  {words}
                </option>
              ))}
            </Select>
          )}
        </FormField>
      )}
      {criterionId !== '' && (
        <FormField {...field('priority-why')} label={t('priority-why')}>
          {(control) => (
            <TextInput
              {...control}
              maxLength={300}
              value={priorityReason}
              onChange={(event) => setPriorityReason(event.currentTarget.value)}
            />
          )}
        </FormField>
      )}
    </FormDialog>
  )
}
