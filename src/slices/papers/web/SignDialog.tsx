import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { Chip, DateInput, FieldSet, FormField, TextInput } from '#platform/web/ui/index.ts'
import type { PaperOut } from '../contract.ts'
import { papersTexts } from './texts.ts'

export type SignDialogProps = {
  readonly paper: PaperOut
  readonly names: { readonly resident: string; readonly director: string }
  readonly today: string
  readonly onClose: () => void
  readonly onSigned: () => Promise<void>
}

/** Who signed at the table: the resident and the director unless said otherwise. */
export function SignDialog({ paper, names, today, onClose, onSigned }: SignDialogProps) {
  const t = useTexts(papersTexts)
  const p = useTexts(platformTexts)
  const [signedOn, setSignedOn] = useState(today)
  const [out, setOut] = useState<readonly ('resident' | 'director')[]>([])
  const [other, setOther] = useState('')
  const problem = useProblem((pointer) => (pointer === '/signedOn' ? 'sign-on' : 'sign-other'))
  const { busy, submit } = useSubmit(problem)
  const roles = ['resident', 'director'] as const
  const save = async (): Promise<void> => {
    const signatures = [
      ...roles.filter((role) => !out.includes(role)).map((role) => ({ role, name: names[role] })),
      ...(other.trim() === '' ? [] : [{ role: 'representative' as const, name: other }]),
    ]
    await post(`/v1/planversies/${paper.id}/_tekenen`, { signedOn, signatures })
    await onSigned()
    showToast({ message: t('sign-done') })
    onClose()
  }
  const field = (id: string) => {
    const error = problem.faultOf(id)
    return { id, errorPrefix: p('error-prefix'), ...(error !== undefined && { error }) }
  }
  return (
    <FormDialog
      heading={t('sign-title', { number: paper.number })}
      problem={problem}
      submitLabel={t('sign-save')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
    >
      <FieldSet legend={t('sign-who')}>
        <div className="rd-row">
          {roles.map((role) => (
            <Chip
              key={role}
              pressed={!out.includes(role)}
              onToggle={(pressed) => setOut(pressed ? out.filter((one) => one !== role) : [...out, role])}
            >
              {names[role]}
            </Chip>
          ))}
        </div>
      </FieldSet>
      <FormField {...field('sign-other')} label={t('sign-other')} hint={t('sign-other-hint')}>
        {(control) => (
          <TextInput
            {...control}
            autoComplete="off"
            value={other}
            onChange={(event) => setOther(event.currentTarget.value)}
          />
        )}
      </FormField>
      <FormField {...field('sign-on')} label={t('sign-on')}>
        {(control) => (
          <DateInput
            {...control}
            min={paper.madeOn}
            max={today}
            value={signedOn}
            onChange={(event) => setSignedOn(event.currentTarget.value)}
          />
        )}
      </FormField>
    </FormDialog>
  )
}
