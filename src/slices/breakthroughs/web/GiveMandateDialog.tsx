import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { Chip, DateInput, FieldSet, FormField, Select, TextInput } from '#platform/web/ui/index.ts'
import { centsOf } from '#shared/money.ts'
import { useColleagueOptions, useRoleWord } from '#slices/organisations/web'
import { laws } from '../rules/grounds.ts'
import { mandateRoles } from '../rules/mandate.ts'
import { breakthroughTexts } from './texts.ts'
import { useBreakthroughWords } from './use-words.ts'

const initial = { to: 'role', role: 'director', workerId: '', law: '', upTo: '', basis: '', fromOn: '' }
type Name = keyof typeof initial

/** To a role or one worker, within one law or all, up to a sum or without one. */
export function GiveMandateDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(breakthroughTexts)
  const p = useTexts(platformTexts)
  const words = useBreakthroughWords()
  const role = useRoleWord()
  const { today } = useSession()
  const refresh = useRefresh()
  const colleagues = useColleagueOptions()
  const problem = useProblem((pointer) => `mandate${pointer || '/basis'}`)
  const { busy, submit } = useSubmit(problem)
  const [content, setContent] = useState({ ...initial, fromOn: today as string })
  const set = (name: Name) => (value: string) => setContent((before) => ({ ...before, [name]: value }))
  const field = (name: Name) => {
    const error = problem.faultOf(`mandate/${name}`)
    return { id: `mandate/${name}`, errorPrefix: p('error-prefix'), ...(error !== undefined && { error }) }
  }
  const save = async (): Promise<void> => {
    const { to, law, upTo, basis, fromOn } = content
    await post('/v1/mandaten', {
      ...(to === 'role' ? { role: content.role } : content.workerId !== '' && { workerId: content.workerId }),
      ...(law !== '' && { law }),
      ...(upTo.trim() !== '' && { upTo: centsOf(upTo) ?? upTo }),
      basis,
      fromOn,
    })
    showToast({ message: t('given') })
    onClose()
    await refresh('/v1/mandaten')
  }
  return (
    <FormDialog
      heading={t('give-title')}
      problem={problem}
      submitLabel={t('give-mandate')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
    >
      <FieldSet legend={t('to-whom')}>
        <div className="rd-row">
          {(['role', 'worker'] as const).map((one) => (
            <Chip key={one} pressed={content.to === one} onToggle={() => set('to')(one)}>
              {t(`to-${one}`)}
            </Chip>
          ))}
        </div>
      </FieldSet>
      {content.to === 'role' ? (
        <FormField {...field('role')} label={t('which-role')}>
          {(control) => (
            <Select
              {...control}
              value={content.role}
              onChange={({ currentTarget }) => set('role')(currentTarget.value)}
            >
              {mandateRoles.map((one) => (
                <option key={one} value={one}>
                  {role(one)}
                </option>
              ))}
            </Select>
          )}
        </FormField>
      ) : (
        <FormField {...field('role')} label={t('which-worker')}>
          {(control) => (
            <Select
              {...control}
              value={content.workerId}
              onChange={({ currentTarget }) => set('workerId')(currentTarget.value)}
            >
              <option value="" />
              {colleagues.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </Select>
          )}
        </FormField>
      )}
      <FormField {...field('law')} label={t('law-label')}>
        {(control) => (
          <Select
            {...control}
            value={content.law}
            onChange={({ currentTarget }) => set('law')(currentTarget.value)}
          >
            {(['', ...laws] as const).map((one) => (
              <option key={one} value={one}>
                {words.law(one || null)}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      <FormField {...field('upTo')} label={t('sum-label')} hint={t('sum-hint')}>
        {(control) => (
          <TextInput
            {...control}
            inputMode="numeric"
            autoComplete="off"
            size={8}
            value={content.upTo}
            onChange={({ currentTarget }) => set('upTo')(currentTarget.value)}
          />
        )}
      </FormField>
      <FormField {...field('basis')} label={t('basis-label')} hint={t('basis-hint')}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={200}
            value={content.basis}
            onChange={({ currentTarget }) => set('basis')(currentTarget.value)}
          />
        )}
      </FormField>
      <FormField {...field('fromOn')} label={t('from-label')}>
        {(control) => (
          <DateInput
            {...control}
            value={content.fromOn}
            onChange={({ currentTarget }) => set('fromOn')(currentTarget.value)}
          />
        )}
      </FormField>
    </FormDialog>
  )
}
