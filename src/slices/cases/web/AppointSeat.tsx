import { useEffect, useRef } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRead, useRefresh } from '#platform/web/api/use-read.ts'
import { useTextDraft } from '#platform/web/drafts/use-text-draft.ts'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { Button, FormErrors, FormField, Select, TextInput } from '#platform/web/ui/index.ts'
import type { Directory } from '#slices/organisations/contract'
import type { SeatRole } from '../contract.ts'
import { caseTexts } from './texts.ts'
import { useCaseWords } from './use-case-words.ts'

export type AppointSeatProps = { readonly caseId: string; readonly taken: readonly string[] }

const rolesOf = {
  worker: ['professional', 'contact', 'stand-in', 'process-director', 'known'],
  partner: ['partner', 'known'],
} as const satisfies Record<string, readonly SeatRole[]>

const first = { holder: '', role: '', basis: 'Wmo 2015 art. 5.1.1', purpose: '' }

/** A new seat: who, as what, on which ground and what for. */
export function AppointSeat({ caseId, taken }: AppointSeatProps) {
  const t = useTexts(caseTexts)
  const p = useTexts(platformTexts)
  const words = useCaseWords()
  const refresh = useRefresh()
  const directory = useRead<Directory>('/v1/wegwijzer').data
  const problem = useProblem((pointer) => `seat-${pointer.slice(1).replace(/^holder.*/, 'holder')}`)
  const { busy, submit } = useSubmit(problem)
  const { content, set, drop } = useTextDraft(`seat-${caseId}`, first)
  const latest = useRef(content)
  useEffect(() => {
    latest.current = content
  })
  if (!content || !directory) return null
  const [kind, holderId = ''] = content.holder.split(' ')
  const roles = kind === 'partner' ? rolesOf.partner : rolesOf.worker
  const role = roles.find((one) => one === content.role) ?? roles[0]
  const free = <T extends { readonly id: string }>(people: readonly T[]): readonly T[] =>
    people.filter(({ id }) => !taken.includes(id))
  const save = async (): Promise<void> => {
    const { basis, purpose } = content
    const holder = [...directory.workers, ...directory.partners].find(({ id }) => id === holderId)
    await post(`/v1/casussen/${caseId}/zetels`, { holderKind: kind, holderId, role, basis, purpose })
    // What was chosen or typed meanwhile belongs to the next seat.
    const fields = ['holder', 'role', 'purpose'] as const
    const sent = fields.filter((field) => latest.current?.[field] === content[field])
    for (const field of sent) set(field, '')
    if (sent.length === fields.length) await drop()
    showToast({ message: t('appoint-done', { name: holder?.name ?? '' }) })
    await refresh('/v1/casussen')
  }
  const fault = (id: string) => {
    const error = problem.faultOf(id)
    return { errorPrefix: p('error-prefix'), ...(error !== undefined && { error }) }
  }
  return (
    <form
      className="rd-stack"
      aria-label={t('give-seat')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit(save)
      }}
    >
      <h2 className="rd-head">{t('give-seat')}</h2>
      {problem.faults.length > 0 && (
        <FormErrors
          title={problem.title}
          errors={problem.faults}
          attempt={problem.attempt}
          headingLevel={3}
        />
      )}
      <div className="rd-two">
        <FormField id="seat-holder" label={t('who')} {...fault('seat-holder')}>
          {(control) => (
            <Select
              {...control}
              value={content.holder}
              onChange={(event) => set('holder', event.currentTarget.value)}
            >
              <option value="">{t('choose')}</option>
              <optgroup label={t('colleagues')}>
                {free(directory.workers).map(({ id, name, organisation }) => (
                  <option key={id} value={`worker ${id}`}>
                    {name}, {organisation}
                  </option>
                ))}
              </optgroup>
              <optgroup label={t('partners')}>
                {free(directory.partners).map(({ id, name, organisation }) => (
                  <option key={id} value={`partner ${id}`}>
                    {name}, {organisation}
                  </option>
                ))}
              </optgroup>
            </Select>
          )}
        </FormField>
        <FormField id="seat-role" label={t('role')} {...fault('seat-role')}>
          {(control) => (
            <Select {...control} value={role} onChange={(event) => set('role', event.currentTarget.value)}>
              {roles.map((one) => (
                <option key={one} value={one}>
                  {words.role(one)}
                </option>
              ))}
            </Select>
          )}
        </FormField>
        <FormField id="seat-purpose" label={t('purpose')} hint={t('purpose-hint')} {...fault('seat-purpose')}>
          {(control) => (
            <TextInput
              {...control}
              maxLength={300}
              value={content.purpose}
              onChange={(event) => set('purpose', event.currentTarget.value)}
            />
          )}
        </FormField>
        <FormField id="seat-basis" label={t('basis')} {...fault('seat-basis')}>
          {(control) => (
            <TextInput
              {...control}
              maxLength={200}
              value={content.basis}
              onChange={(event) => set('basis', event.currentTarget.value)}
            />
          )}
        </FormField>
      </div>
      <div className="rd-row">
        <Button type="submit" variant="primary" disabled={busy || holderId === ''}>
          {t('appoint-submit')}
        </Button>
      </div>
    </form>
  )
}
