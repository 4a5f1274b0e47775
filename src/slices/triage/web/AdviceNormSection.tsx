import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRead, useRefresh } from '#platform/web/api/use-read.ts'
import { dateOfYear } from '#platform/web/day-in-words.ts'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { Button, DateInput, FormErrors, FormField, Loading, TextInput } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { AdviceNorms } from '../contract.ts'
import { adviceTexts } from './advice-texts.ts'

const path = '/v1/adviesnorm'

/** Within how many working days a colleague's advice is expected, from a day on. */
export function AdviceNormSection() {
  const t = useTexts(adviceTexts)
  const p = useTexts(platformTexts)
  const language = useLanguage()
  const { today } = useSession()
  const refresh = useRefresh()
  const norms = useRead<AdviceNorms>(path).data?.norms
  const problem = useProblem((pointer) => `advice-norm${pointer || '/fromOn'}`)
  const { busy, submit } = useSubmit(problem)
  const [days, setDays] = useState('')
  const [fromOn, setFromOn] = useState<string>(today)
  if (!norms) return <Loading label={p('loading')} rows={2} />
  const save = async (): Promise<void> => {
    const workingDays = /^\d+$/.test(days.trim()) ? Number(days) : days
    await post(path, { workingDays, fromOn })
    setDays('')
    showToast({ message: t('norm-done') })
    await refresh(path)
  }
  const field = (name: 'workingDays' | 'fromOn') => {
    const error = problem.faultOf(`advice-norm/${name}`)
    return {
      id: `advice-norm/${name}`,
      errorPrefix: p('error-prefix'),
      ...(error !== undefined && { error }),
    }
  }
  return (
    <form
      className="rd-setup-norm"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit(save)
      }}
    >
      <h2 className="rd-head">
        {t('norm')} <small>{t('norm-why')}</small>
      </h2>
      {problem.faults.length > 0 && (
        <FormErrors title={problem.title} errors={problem.faults} attempt={problem.attempt} />
      )}
      <ul>
        {norms.length === 0 && <li>{t('norm-usual')}</li>}
        {norms.map(({ workingDays, fromOn: from }) => (
          <li key={from}>
            {t('norm-days', { count: workingDays })}{' '}
            <span className="rd-meta">
              {t('norm-since', { date: dateOfYear(from as PlainDate, language, today) })}
            </span>
          </li>
        ))}
      </ul>
      <div className="rd-setup-fields">
        <FormField {...field('workingDays')} label={t('norm-working-days')}>
          {(control) => (
            <TextInput
              {...control}
              size={3}
              inputMode="numeric"
              autoComplete="off"
              value={days}
              onChange={({ currentTarget }) => setDays(currentTarget.value)}
            />
          )}
        </FormField>
        <FormField {...field('fromOn')} label={t('norm-from')}>
          {(control) => (
            <DateInput
              {...control}
              min={today}
              value={fromOn}
              onChange={({ currentTarget }) => setFromOn(currentTarget.value)}
            />
          )}
        </FormField>
      </div>
      <div className="rd-row">
        <Button type="submit" disabled={busy || days.trim() === ''}>
          {t('norm-save')}
        </Button>
      </div>
    </form>
  )
}
