import { type FormEvent, type KeyboardEvent, useId, useState } from 'react'
import { dateInWords } from '#platform/i18n/dates.ts'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { Button, FormField, TextInput } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { TermOut } from '#slices/terms/contract'
import type { ReportView } from '../contract.ts'
import { TermWords } from './TermWords.tsx'
import { triageTexts } from './texts.ts'

export type TermExplainedProps = { readonly report: ReportView }

/** The term, why it ends when it ends, and the way to let it stand still or run. */
export function TermExplained({ report }: TermExplainedProps) {
  const t = useTexts(triageTexts)
  const term = report.term as TermOut
  const close = (event: KeyboardEvent<HTMLDetailsElement>): void => {
    if (event.key !== 'Escape') return
    event.currentTarget.open = false
    event.currentTarget.querySelector('summary')?.focus()
  }
  return (
    <details className="rd-term" onKeyDown={close}>
      <summary>
        <span className="rd-hidden">{t('term')}: </span>
        {term.metOn === null ? <TermWords term={term} /> : <span className="rd-s-kept">{t('term-met')}</span>}
      </summary>
      <div className="rd-term-panel">
        <b>{t('term-law', { law: term.law, article: term.article })}</b>
        <ol>
          {term.steps.map((step) => (
            <li key={`${step.step} ${step.date}`}>
              <StepWords step={step} />
            </li>
          ))}
        </ol>
        {report.state === 'received' && term.metOn === null && <ChangeTerm term={term} />}
      </div>
    </details>
  )
}

function StepWords({ step }: { readonly step: TermOut['steps'][number] }) {
  const t = useTexts(triageTexts)
  const language = useLanguage()
  const date = `${dateInWords(step.date as PlainDate, 'long', language)} ${step.date.slice(0, 4)}`
  switch (step.step) {
    case 'start':
      return t('step-start', { date })
    case 'length':
      return t(`step-length-${step.unit ?? 'days'}`, { date, count: step.count ?? 0 })
    case 'suspended':
      return t('step-suspended', { date, count: step.days ?? 0, reason: step.reason ?? '' })
    case 'working-day':
    case 'two-working-days':
      return t(`step-${step.step}`, { date })
  }
}

type ChangeTermProps = { readonly term: TermOut }

function ChangeTerm({ term }: ChangeTermProps) {
  const t = useTexts(triageTexts)
  const prefix = useTexts(platformTexts)('error-prefix')
  const refresh = useRefresh()
  const id = useId()
  const [reason, setReason] = useState('')
  const problem = useProblem(() => id)
  const fault = problem.faultOf(id)
  const change = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const path = `/v1/termijnen/${term.id}/${term.paused ? '_hervatten' : '_stilzetten'}`
    try {
      await post(path, term.paused ? {} : { reason }, { ifMatch: term.version })
      problem.clear()
      setReason('')
    } catch (error) {
      problem.report(error)
    }
    await refresh('/v1/meldingen')
  }
  return (
    <form onSubmit={(event) => void change(event)} noValidate>
      {!term.paused && (
        <FormField
          id={id}
          label={t('pause-why')}
          hint={t('pause-hint')}
          errorPrefix={prefix}
          {...(fault !== undefined && { error: fault })}
        >
          {(control) => (
            <TextInput
              {...control}
              maxLength={300}
              autoComplete="off"
              value={reason}
              onChange={({ currentTarget }) => setReason(currentTarget.value)}
            />
          )}
        </FormField>
      )}
      <Button type="submit">{t(term.paused ? 'resume-term' : 'pause')}</Button>
    </form>
  )
}
