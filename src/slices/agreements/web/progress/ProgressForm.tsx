import { type KeyboardEvent, useEffect, useRef } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import {
  Button,
  Chip,
  DateInput,
  FieldSet,
  FormErrors,
  FormField,
  TextInput,
} from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { longestLine, type ProgressLine, progressKinds, type WriteProgressInput } from '../../contract.ts'
import { agreementTexts } from '../texts.ts'
import { useLineDraft } from '../use-line-draft.ts'

export type ProgressFormProps = {
  readonly agreementId: string
  readonly today: PlainDate
  /** The line that is put right; it is struck when the new one is stored. */
  readonly struck?: ProgressLine
  readonly onDone: (line: string) => void
  readonly onClose: () => void
}

const fields: Readonly<Record<string, string>> = { '/line': 'progress-line', '/day': 'progress-day' }

/** One line: what, on which day. Enter stores it, Escape puts it away and keeps what was typed. */
export function ProgressForm({ agreementId, today, struck, onDone, onClose }: ProgressFormProps) {
  const t = useTexts(agreementTexts)
  const p = useTexts(platformTexts)
  const refresh = useRefresh()
  const form = useRef<HTMLFormElement>(null)
  const problem = useProblem((pointer) => fields[pointer] ?? 'progress-line')
  const { busy, submit } = useSubmit(problem)
  const first = {
    kind: struck?.kind ?? ('contact' as string),
    day: struck?.day ?? (today as string),
    line: struck?.line ?? '',
  }
  const { content, set, drop } = useLineDraft(`progress-${agreementId}-${struck?.id ?? 'new'}`, first)
  useEffect(() => form.current?.querySelector<HTMLInputElement>('#progress-line')?.focus(), [])

  const save = async (): Promise<void> => {
    const kind = progressKinds.find((one) => one === content.kind) ?? 'contact'
    const { day, line } = content
    const body: WriteProgressInput = { kind, day, line, ...(struck && { strikes: struck.id }) }
    await post(`/v1/afspraken/${agreementId}/voortgang`, body)
    await drop()
    showToast({ message: t(struck ? 'progress-corrected' : 'progress-done') })
    onDone(line.trim())
    await refresh('/v1/casussen', '/v1/vandaag', '/v1/mijn-afspraken', `/v1/afspraken/${agreementId}`)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onClose()
  }
  const lineError = problem.faultOf('progress-line')
  const dayError = problem.faultOf('progress-day')
  return (
    <form
      ref={form}
      className="rd-progress-form"
      aria-label={t('progress')}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        submit(save)
      }}
    >
      {problem.faults.length > 0 && (
        <FormErrors
          title={problem.title}
          errors={problem.faults}
          attempt={problem.attempt}
          headingLevel={3}
        />
      )}
      <FieldSet legend={t('progress-kind')}>
        <div className="rd-row">
          {progressKinds.map((kind) => (
            <Chip key={kind} pressed={content.kind === kind} onToggle={() => set('kind', kind)}>
              {t(`progress-${kind}`)}
            </Chip>
          ))}
        </div>
      </FieldSet>
      <div className="rd-progress-row">
        <FormField
          id="progress-line"
          label={t('progress-line')}
          hint={t('progress-hint')}
          errorPrefix={p('error-prefix')}
          {...(lineError !== undefined && { error: lineError })}
        >
          {(control) => (
            <TextInput
              {...control}
              maxLength={longestLine}
              autoComplete="off"
              value={content.line}
              onChange={(event) => set('line', event.currentTarget.value)}
            />
          )}
        </FormField>
        <FormField
          id="progress-day"
          label={t('progress-day')}
          errorPrefix={p('error-prefix')}
          {...(dayError !== undefined && { error: dayError })}
        >
          {(control) => (
            <DateInput
              {...control}
              max={today}
              value={content.day}
              onChange={(event) => set('day', event.currentTarget.value)}
            />
          )}
        </FormField>
        <div className="rd-row">
          <Button type="submit" variant="primary" shortcut="↵" disabled={busy}>
            {t('progress-send')}
          </Button>
          <Button variant="tertiary" shortcut="Esc" onClick={onClose}>
            {t('not-now')}
          </Button>
        </div>
      </div>
    </form>
  )
}
