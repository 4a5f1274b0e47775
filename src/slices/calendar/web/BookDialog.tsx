import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRead, useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { PickField } from '#platform/web/screen/PickField.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import { Chip, FieldSet, FormField, Select, TextInput } from '#platform/web/ui/index.ts'
import { useColleagueOptions } from '#slices/organisations/web'
import { bookableKinds } from '../rules/booking.ts'
import { type Moment, MomentField, startOf } from './MomentField.tsx'
import { calendarTexts } from './texts.ts'

/** What of a case the dialog shows; the answers hold more. */
interface CaseChoice {
  readonly id: string
  readonly household: string
  readonly centralPerson: string
}
interface Member {
  readonly id: string
  readonly givenNames: string
  readonly name: string
}

/** Plans a talk: what, for whom, with whom, when, where. */
export function BookDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(calendarTexts)
  const { id: me, role } = useSession()
  const refresh = useRefresh()
  const problem = useProblem((pointer) =>
    /workerIds/.test(pointer) ? 'colleague' : /place/.test(pointer) ? 'place' : 'moment',
  )
  const { busy, submit } = useSubmit(problem)
  const [kind, setKind] = useState<(typeof bookableKinds)[number]>('kitchen-table')
  const [caseId, setCaseId] = useState('')
  const [personId, setPersonId] = useState('')
  const [others, setOthers] = useState<readonly string[]>([])
  const [place, setPlace] = useState('')
  const [moment, setMoment] = useState<Moment>({ day: '', time: '', minutes: 60, evenSo: false })
  const onCase = role === 'director' || role === 'professional'
  const cases =
    useRead<{ cases: readonly CaseChoice[] }>(onCase ? '/v1/casussen' : undefined).data?.cases ?? []
  const members =
    useRead<{ members: readonly Member[] }>(caseId === '' ? undefined : `/v1/casussen/${caseId}`).data
      ?.members ?? []
  const colleagues = useColleagueOptions().filter(({ id }) => id !== me)
  const workerIds = [me, ...others]
  const save = async (): Promise<void> => {
    await post('/v1/agenda/afspraken', {
      kind,
      startsAt: startOf(moment),
      minutes: moment.minutes,
      evenSo: moment.evenSo,
      workerIds,
      place,
      ...(caseId !== '' && { caseId }),
      ...(personId !== '' && { personId }),
    })
    await refresh('/v1/agenda')
    showToast({ message: t('booked') })
    onClose()
  }
  return (
    <FormDialog
      heading={t('book')}
      problem={problem}
      submitLabel={t('book')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
    >
      <FieldSet legend={t('kind')}>
        <div className="rd-row">
          {bookableKinds.map((one) => (
            <Chip key={one} pressed={one === kind} onToggle={() => setKind(one)}>
              {t(`kind-${one}`)}
            </Chip>
          ))}
        </div>
      </FieldSet>
      {onCase && (
        <FormField id="for-case" label={t('for-case')}>
          {(control) => (
            <Select
              {...control}
              value={caseId}
              onChange={(event) => {
                setCaseId(event.currentTarget.value)
                setPersonId('')
              }}
            >
              <option value="">{t('no-case')}</option>
              {cases.map((file) => (
                <option key={file.id} value={file.id}>
                  {file.household}, {file.centralPerson}
                </option>
              ))}
            </Select>
          )}
        </FormField>
      )}
      {members.length > 0 && (
        <FieldSet legend={t('who-invited')}>
          <div className="rd-row">
            {members.map(({ id, givenNames, name }) => (
              <Chip key={id} pressed={id === personId} onToggle={(on) => setPersonId(on ? id : '')}>
                {givenNames || name}
              </Chip>
            ))}
          </div>
        </FieldSet>
      )}
      <PickField
        id="colleague"
        label={t('colleague')}
        empty={t('no-colleague')}
        options={colleagues}
        chosen={others}
        onChange={setOthers}
        problem={problem}
      />
      <MomentField workerIds={workerIds} moment={moment} onChange={setMoment} problem={problem} />
      <FormField id="place" label={t('place')}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={120}
            value={place}
            onChange={(event) => setPlace(event.currentTarget.value)}
          />
        )}
      </FormField>
    </FormDialog>
  )
}
