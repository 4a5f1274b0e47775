import { type FormEvent, useId, useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { Button, DateInput, FormField, Select, TextInput } from '#platform/web/ui/index.ts'
import { addDays } from '#shared/plain-date.ts'
import type { TermOut } from '../contract.ts'
import { suspensionGrounds } from '../rules/grounds.ts'
import { termTexts } from './texts.ts'

export type TermActionsProps = { readonly term: TermOut }

/** Lets a term stand still on a ground of its law, run on, or be extended once. */
export function TermActions({ term }: TermActionsProps) {
  const t = useTexts(termTexts)
  const p = useTexts(platformTexts)
  const { today } = useSession()
  const refresh = useRefresh()
  const id = useId()
  const weeks = Math.floor((term.mostExtensionDays ?? 0) / 7)
  const [extending, setExtending] = useState(false)
  const [ground, setGround] = useState(term.grounds[0] ?? 'applicant-agrees')
  const [values, setValues] = useState({ reason: '', answerBy: addDays(today, 14) as string, weeks: '2' })
  const problem = useProblem((pointer) => id + (pointer || '/reason'))
  const asksAnswer = !extending && suspensionGrounds[ground].answerBy
  const change = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const { reason, answerBy } = values
    const at = `/v1/termijnen/${term.id}`
    const options = { ifMatch: term.version }
    try {
      if (term.paused) await post(`${at}/_hervatten`, {}, options)
      else if (extending)
        await post(`${at}/_verdagen`, { unit: 'weeks', count: Number(values.weeks) || 1, reason }, options)
      else await post(`${at}/_stilzetten`, { ground, reason, ...(asksAnswer && { answerBy }) }, options)
      problem.clear()
      setValues({ ...values, reason: '' })
    } catch (error) {
      problem.report(error)
    }
    await refresh('/v1/meldingen', '/v1/termijnen')
  }
  const field = (pointer: string) => {
    const error = problem.faultOf(id + pointer)
    return { id: id + pointer, errorPrefix: p('error-prefix'), ...(error !== undefined && { error }) }
  }
  const set = (name: keyof typeof values) => (event: { currentTarget: { value: string } }) =>
    setValues({ ...values, [name]: event.currentTarget.value })
  if (!term.paused && term.grounds.length === 0 && weeks === 0) return null
  return (
    <form className="rd-term-actions" onSubmit={(event) => void change(event)} noValidate>
      {!term.paused && !extending && (
        <FormField id={`${id}/ground`} label={t('pause-ground')}>
          {({ invalid: _, ...control }) => (
            <Select
              {...control}
              value={ground}
              onChange={(event) => setGround(event.currentTarget.value as typeof ground)}
            >
              {term.grounds.map((one) => (
                <option key={one} value={one}>
                  {t(`ground-${one}`)}
                </option>
              ))}
            </Select>
          )}
        </FormField>
      )}
      {asksAnswer && !term.paused && (
        <FormField {...field('/answerBy')} label={t('answer-by')}>
          {(control) => (
            <DateInput
              {...control}
              min={addDays(today, 1)}
              value={values.answerBy}
              onChange={set('answerBy')}
            />
          )}
        </FormField>
      )}
      {extending && (
        <FormField {...field('/count')} label={t('extend-weeks')} hint={t('extend-hint', { count: weeks })}>
          {(control) => (
            <TextInput {...control} inputMode="numeric" value={values.weeks} onChange={set('weeks')} />
          )}
        </FormField>
      )}
      {!term.paused && (
        <FormField {...field('/reason')} label={t('pause-reason')} hint={t('pause-hint')}>
          {(control) => (
            <TextInput
              {...control}
              maxLength={300}
              autoComplete="off"
              value={values.reason}
              onChange={set('reason')}
            />
          )}
        </FormField>
      )}
      <div className="rd-row">
        <Button type="submit">{t(term.paused ? 'resume' : extending ? 'extend' : 'pause')}</Button>
        {!term.paused && weeks > 0 && term.grounds.length > 0 && (
          <Button onClick={() => setExtending(!extending)}>{t(extending ? 'pause' : 'extend-open')}</Button>
        )}
      </div>
    </form>
  )
}
