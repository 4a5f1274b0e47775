import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import {
  Button,
  Chip,
  DateInput,
  FieldSet,
  FormErrors,
  FormField,
  TextInput,
} from '#platform/web/ui/index.ts'
import { longestLine, progressKinds } from '../../contract.ts'
import { agreementTexts } from '../texts.ts'
import { ProofFields } from './ProofFields.tsx'
import { type ProgressWork, useProgressForm } from './use-progress-form.ts'

export type ProgressFormProps = ProgressWork & { readonly onClose: () => void }

/** One line: what, on which day. Enter stores it, Escape puts it away and keeps what was typed. */
export function ProgressForm({ onClose, ...work }: ProgressFormProps) {
  const { today, struck, keeps } = work
  const t = useTexts(agreementTexts)
  const p = useTexts(platformTexts)
  const form = useRef<HTMLFormElement>(null)
  const { content, set, kind, proofKind, files, setFiles, problem, busy, send } = useProgressForm(work)
  useEffect(() => form.current?.querySelector<HTMLInputElement>('#progress-line')?.focus(), [])

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
      aria-label={t(keeps ? 'act-keep' : 'progress')}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        send()
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
      {keeps ? (
        <p>{t('proof-keep-why')}</p>
      ) : (
        <FieldSet legend={t('progress-kind')}>
          <div className="rd-row">
            {progressKinds.map((one) => (
              <Chip key={one} pressed={kind === one} onToggle={() => set('kind', one)}>
                {t(`progress-${one}`)}
              </Chip>
            ))}
          </div>
        </FieldSet>
      )}
      {kind === 'proof' && (
        <ProofFields
          kind={proofKind}
          onKind={(one) => set('proofKind', one)}
          files={files}
          onFiles={setFiles}
          error={problem.faultOf('progress-files')}
        />
      )}
      {struck?.kind === 'proof' && <p className="rd-meta">{t('proof-old-files')}</p>}
      <div className="rd-progress-row">
        <FormField
          id="progress-line"
          label={t(keeps ? 'proof-keep-line' : 'progress-line')}
          hint={t(keeps ? 'proof-keep-hint' : 'progress-hint')}
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
            {t(keeps ? 'proof-keep-send' : 'progress-send')}
          </Button>
          <Button variant="tertiary" shortcut="Esc" onClick={onClose}>
            {t('not-now')}
          </Button>
        </div>
      </div>
    </form>
  )
}
