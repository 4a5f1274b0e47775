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
import type { ChainNorms } from '../contract.ts'
import { stations } from '../rules/parts.ts'
import { chainTexts } from './texts.ts'
import './chain.css'

const path = '/v1/ketennormen'

/** How many days each part of the chain may take, from a day on. */
export function ChainNormSection() {
  const p = useTexts(platformTexts)
  const known = useRead<ChainNorms>(path).data
  return known ? <Norms {...known} /> : <Loading label={p('loading')} rows={2} />
}

function Norms({ usual, norms }: ChainNorms) {
  const t = useTexts(chainTexts)
  const p = useTexts(platformTexts)
  const language = useLanguage()
  const { today } = useSession()
  const refresh = useRefresh()
  const problem = useProblem((pointer) => `chain-norm${pointer || '/fromOn'}`)
  const { busy, submit } = useSubmit(problem)
  const current = norms.find(({ fromOn }) => fromOn <= today)?.days ?? usual
  const [typed, setTyped] = useState(current.map(String))
  const [fromOn, setFromOn] = useState<string>(today)
  const part = (index: number): string =>
    t('part-name', { from: t(stations[index] ?? 'reported'), to: t(stations[index + 1] ?? 'finished') })
  const save = async (): Promise<void> => {
    const days = typed.map((one) => (/^\d+$/.test(one.trim()) ? Number(one) : one))
    await post(path, { days, fromOn })
    showToast({ message: t('norm-done') })
    await refresh(path, '/v1/ketenbeeld')
  }
  const field = (name: string) => {
    const error = problem.faultOf(`chain-norm/${name}`)
    return { id: `chain-norm/${name}`, errorPrefix: p('error-prefix'), ...(error !== undefined && { error }) }
  }
  return (
    <form
      className="rd-setup-norm rd-chain-norms"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit(save)
      }}
    >
      <h2 className="rd-head">
        {t('norm-title')} <small>{t('norm-why')}</small>
      </h2>
      {problem.faults.length > 0 && (
        <FormErrors title={problem.title} errors={problem.faults} attempt={problem.attempt} />
      )}
      <ul>
        {norms.length === 0 && <li>{t('norm-usual', { days: usual.join(', ') })}</li>}
        {norms.map(({ days, fromOn: from }) => (
          <li key={from}>
            {t('norm-days', { days: days.join(', ') })}{' '}
            <span className="rd-meta">
              {t('norm-since', { date: dateOfYear(from as PlainDate, language, today) })}
            </span>
          </li>
        ))}
      </ul>
      <div className="rd-setup-fields">
        {typed.map((value, index) => (
          <FormField key={stations[index]} {...field(`days/${index}`)} label={part(index)}>
            {(control) => (
              <TextInput
                {...control}
                size={3}
                inputMode="numeric"
                autoComplete="off"
                value={value}
                onChange={({ currentTarget: { value: next } }) =>
                  setTyped((before) => before.map((one, at) => (at === index ? next : one)))
                }
              />
            )}
          </FormField>
        ))}
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
        <Button type="submit" disabled={busy}>
          {t('norm-save')}
        </Button>
      </div>
    </form>
  )
}
