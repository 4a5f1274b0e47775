import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRead, useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { FormField, Paragraph, Select } from '#platform/web/ui/index.ts'
import { addDays } from '#shared/plain-date.ts'
import type { DirectedCases, DirectorOut, Transfers } from '../contract.ts'
import { CaseChoice } from './CaseChoice.tsx'
import { DirectorOptions } from './DirectorOptions.tsx'
import { TransferDates } from './TransferDates.tsx'
import { transferTexts } from './texts.ts'

export type ProposeDialogProps = {
  /** Whose direction: the director self, or somebody of the team. */
  readonly whose: string
  readonly directors?: readonly DirectorOut[]
  /** From the case: this one is chosen already. */
  readonly caseId?: string
  readonly onClose: () => void
}

/** Proposes one household or several at once, with the day, the time together and a talk. */
export function ProposeDialog({ directors, ...props }: ProposeDialogProps) {
  const { whose } = props
  const list = useRead<Transfers>(directors ? undefined : '/v1/overdrachten').data
  const first = useRead<DirectedCases>(`/v1/overdrachten/huishoudens?workerId=${whose}`).data
  const known = directors ?? list?.directors
  // Shown when it is complete, so that it begins at its first field.
  return known && first ? <ProposeForm {...props} directors={known} /> : null
}

type ProposeFormProps = ProposeDialogProps & { readonly directors: readonly DirectorOut[] }

function ProposeForm({ whose, directors, caseId, onClose }: ProposeFormProps) {
  const t = useTexts(transferTexts)
  const p = useTexts(platformTexts)
  const { id: me, today } = useSession()
  const refresh = useRefresh()
  const led = directors.filter((one) => one.led)
  const [workerId, setWorkerId] = useState(whose)
  const own = workerId === me
  const { data, isLoading } = useRead<DirectedCases>(`/v1/overdrachten/huishoudens?workerId=${workerId}`)
  const cases = data?.cases ?? []
  const [words, setWords] = useState<Readonly<Record<string, string>>>(caseId ? { [caseId]: '' } : {})
  const chosen = cases.filter((one) => words[one.id] !== undefined && one.handedTo === null)
  const [toId, setToId] = useState('')
  const [dates, setDates] = useState({
    switchOn: addDays(today, 14) as string,
    untilOn: addDays(today, 25) as string,
    talkOn: '',
  })
  const problem = useProblem((pointer) => {
    const [, part, index, field] = pointer.split('/')
    if (part !== 'cases') return part ? `transfer-${part}` : 'transfer-cases'
    const file = chosen[Number(index)]
    return file && field === 'words' ? `words-${file.id}` : 'transfer-cases'
  })
  const { busy, submit } = useSubmit(problem)
  const save = async (): Promise<void> => {
    await post('/v1/overdrachten', {
      cases: chosen.map(({ id }) => ({ caseId: id, words: own ? (words[id] ?? '') : '' })),
      toId,
      switchOn: dates.switchOn,
      untilOn: dates.untilOn || null,
      talkOn: dates.talkOn || null,
    })
    const name = directors.find(({ id }) => id === toId)?.name ?? ''
    showToast({ message: t('proposed', { count: chosen.length, name }) })
    await refresh('/v1/overdrachten', '/v1/casussen')
    onClose()
  }
  const send = (): void => {
    const faults = [
      ...(chosen.length === 0 ? [{ fieldId: 'transfer-cases', message: t('nothing-chosen') }] : []),
      ...(toId === '' ? [{ fieldId: 'transfer-toId', message: t('receiver-missing') }] : []),
    ]
    const [first] = faults
    if (first) problem.show(first.message, faults)
    else submit(save)
  }
  const error = problem.faultOf('transfer-toId')
  return (
    <FormDialog
      heading={t('propose-title')}
      problem={problem}
      submitLabel={t('propose-submit')}
      busy={busy}
      waits={isLoading}
      onSubmit={send}
      onClose={onClose}
    >
      {caseId === undefined && led.length > 1 && (
        <FormField id="transfer-whose" label={t('whose')}>
          {(control) => (
            <Select
              {...control}
              value={workerId}
              onChange={(event) => {
                setWorkerId(event.currentTarget.value)
                setWords({})
              }}
            >
              {led.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </Select>
          )}
        </FormField>
      )}
      <CaseChoice
        cases={caseId ? cases.filter(({ id }) => id === caseId) : cases}
        only={caseId !== undefined}
        own={own}
        words={words}
        faultOf={problem.faultOf}
        onWords={setWords}
      />
      {!own && <Paragraph>{t('no-words')}</Paragraph>}
      <FormField
        id="transfer-toId"
        label={t('receiver')}
        errorPrefix={p('error-prefix')}
        {...(error !== undefined && { error })}
      >
        {(control) => (
          <Select {...control} value={toId} onChange={(event) => setToId(event.currentTarget.value)}>
            <option value="">{t('choose')}</option>
            <DirectorOptions directors={directors.filter(({ id }) => id !== workerId)} />
          </Select>
        )}
      </FormField>
      <TransferDates dates={dates} faultOf={problem.faultOf} onDates={setDates} />
    </FormDialog>
  )
}
