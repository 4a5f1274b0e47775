import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { Button, Checkbox, FieldSet, FormField, Paragraph, Select } from '#platform/web/ui/index.ts'
import type { ChangeHouseholdInput, Network } from '../contract.ts'
import { type Joiner, JoinerFields, newJoiner } from './JoinerFields.tsx'
import { MemberRow } from './MemberRow.tsx'
import { networkTexts } from './texts.ts'
import { useNetwork } from './use-network.ts'
import './network.css'

export type HouseholdDialogProps = { readonly caseId: string; readonly onClose: () => void }

/** Who lives here from now on: somebody leaves, comes, or part of the household goes on elsewhere. */
export function HouseholdDialog({ caseId, onClose }: HouseholdDialogProps) {
  const network = useNetwork(caseId).data
  return network ? <HouseholdForm caseId={caseId} network={network} onClose={onClose} /> : null
}

function HouseholdForm({ caseId, network, onClose }: HouseholdDialogProps & { readonly network: Network }) {
  const t = useTexts(networkTexts)
  const p = useTexts(platformTexts)
  const refresh = useRefresh()
  const { today, household } = network
  const members = network.people.filter(({ place }) => place === 'member')
  const [leaving, setLeaving] = useState<Readonly<Record<string, string>>>({})
  const [joins, setJoins] = useState<readonly Joiner[]>([])
  const [together, setTogether] = useState(false)
  const [centre, setCentre] = useState(household.centralPersonId)
  const leavers = members.filter(({ id }) => leaving[id] !== undefined)
  const staying = members.filter(({ id }) => leaving[id] === undefined)
  const fieldOf = (pointer: string): string => {
    const [, list, index, name] = pointer.split('/')
    if (list === 'leaves') return `leave-${leavers[Number(index)]?.id ?? members[0]?.id}`
    return list === 'joins' ? `join-${index}-${name === 'personId' ? 'who' : name}` : 'household-centre'
  }
  const problem = useProblem(fieldOf)
  const { busy, submit } = useSubmit(problem)
  const asksCentre = leaving[household.centralPersonId] !== undefined
  const chosenCentre = staying.some(({ id }) => id === centre) ? centre : staying[0]?.id

  const save = async (): Promise<void> => {
    const sent: ChangeHouseholdInput = {
      leaves: leavers.map(({ id }) => ({ personId: id, on: leaving[id] ?? today })),
      joins: joins.map(({ key: _, personId, ...joiner }) => ({ ...joiner, ...(personId && { personId }) })),
      together: together && leavers.length > 0,
      ...(asksCentre && chosenCentre && { centralPersonId: chosenCentre }),
    }
    const done = await post<{ newHouseholdId: string | null }>(`/v1/casussen/${caseId}/_huishouden`, sent, {
      ifMatch: household.version,
    })
    await refresh('/v1/casussen')
    showToast({ message: t(done.newHouseholdId ? 'household-split' : 'household-saved') })
    onClose()
  }
  const centreError = problem.faultOf('household-centre')
  return (
    <FormDialog
      heading={t('household-title')}
      problem={problem}
      submitLabel={t('household-save')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
    >
      <Paragraph>{t('household-why')}</Paragraph>
      <ul className="rd-household-members">
        {members.map((person) => (
          <MemberRow
            key={person.id}
            person={person}
            today={today}
            on={leaving[person.id]}
            error={problem.faultOf(`leave-${person.id}`)}
            onChange={(on) =>
              setLeaving(({ [person.id]: _, ...others }) =>
                on === undefined ? others : { ...others, [person.id]: on },
              )
            }
          />
        ))}
      </ul>
      {leavers.length > 0 && (
        <Checkbox checked={together} onChange={(event) => setTogether(event.currentTarget.checked)}>
          {t('together')}
        </Checkbox>
      )}
      {(asksCentre || centreError !== undefined) && (
        <FormField
          id="household-centre"
          label={t('centre')}
          errorPrefix={p('error-prefix')}
          {...(centreError !== undefined && { error: centreError })}
        >
          {(control) => (
            <Select
              {...control}
              value={chosenCentre}
              onChange={(event) => setCentre(event.currentTarget.value)}
            >
              {staying.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </FormField>
      )}
      {joins.map((joiner, index) => (
        <FieldSet key={joiner.key} legend={t('someone-comes')}>
          <JoinerFields
            index={index}
            joiner={joiner}
            candidates={network.people.filter(({ place }) => place !== 'member')}
            today={today}
            faultOf={problem.faultOf}
            onChange={(next) => setJoins(joins.map((one) => (one.key === joiner.key ? next : one)))}
            onRemove={() => setJoins(joins.filter((one) => one.key !== joiner.key))}
          />
        </FieldSet>
      ))}
      <Button onClick={() => setJoins([...joins, newJoiner(today)])}>{t('someone-comes')}</Button>
    </FormDialog>
  )
}
