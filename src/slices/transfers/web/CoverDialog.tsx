import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { DateInput, FormField, Paragraph, Select } from '#platform/web/ui/index.ts'
import { addDays, type PlainDate } from '#shared/plain-date.ts'
import { type DirectorOut, longestAbsence } from '../contract.ts'
import { DirectorOptions } from './DirectorOptions.tsx'
import { transferTexts } from './texts.ts'

export type CoverDialogProps = {
  readonly whose: string
  readonly directors: readonly DirectorOut[]
  readonly onClose: () => void
}

/** Who stands in, from today for a week unless said otherwise: a sudden illness is two clicks. */
export function CoverDialog({ whose, directors, onClose }: CoverDialogProps) {
  const t = useTexts(transferTexts)
  const p = useTexts(platformTexts)
  const { today } = useSession()
  const refresh = useRefresh()
  const problem = useProblem((pointer) => `cover-${pointer.slice(1) || 'standInId'}`)
  const { busy, submit } = useSubmit(problem)
  const led = directors.filter((one) => one.led)
  const [workerId, setWorkerId] = useState(whose)
  const free = directors.filter((one) => one.id !== workerId && !one.away)
  const [chosen, setChosen] = useState('')
  const standInId = free.some(({ id }) => id === chosen) ? chosen : (leastLoaded(free)?.id ?? '')
  const [fromOn, setFromOn] = useState<string>(today)
  const [untilOn, setUntilOn] = useState<string>(addDays(today, 7))
  const save = async (): Promise<void> => {
    const done = await post<{ cases: number; skipped: readonly number[] }>('/v1/vervangingen', {
      workerId,
      standInId,
      fromOn,
      untilOn,
    })
    const name = directors.find(({ id }) => id === standInId)?.name ?? ''
    showToast({
      message:
        done.skipped.length > 0
          ? t('covered-skipped', { name, numbers: done.skipped.join(', ') })
          : t('covered', { name, count: done.cases }),
    })
    await refresh('/v1/overdrachten', '/v1/casussen', '/v1/vandaag')
    onClose()
  }
  const field = (name: string) => {
    const error = problem.faultOf(`cover-${name}`)
    return { id: `cover-${name}`, errorPrefix: p('error-prefix'), ...(error !== undefined && { error }) }
  }
  return (
    <FormDialog
      heading={t('cover-title')}
      problem={problem}
      submitLabel={t('cover-submit')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
    >
      <Paragraph>{t('cover-why')}</Paragraph>
      {led.length > 1 && (
        <FormField {...field('workerId')} label={t('cover-who')}>
          {(control) => (
            <Select
              {...control}
              value={workerId}
              onChange={(event) => setWorkerId(event.currentTarget.value)}
            >
              {led.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </Select>
          )}
        </FormField>
      )}
      <FormField {...field('standInId')} label={t('cover-by')}>
        {(control) => (
          <Select {...control} value={standInId} onChange={(event) => setChosen(event.currentTarget.value)}>
            <DirectorOptions directors={free} />
          </Select>
        )}
      </FormField>
      <div className="rd-transfer-dates">
        <FormField {...field('fromOn')} label={t('from-on')}>
          {(control) => (
            <DateInput
              {...control}
              min={today}
              value={fromOn}
              onChange={(event) => setFromOn(event.currentTarget.value)}
            />
          )}
        </FormField>
        <FormField {...field('untilOn')} label={t('through-on')}>
          {(control) => (
            <DateInput
              {...control}
              min={fromOn}
              max={addDays((fromOn || today) as PlainDate, longestAbsence)}
              value={untilOn}
              onChange={(event) => setUntilOn(event.currentTarget.value)}
            />
          )}
        </FormField>
      </div>
    </FormDialog>
  )
}

/** Whoever has most room is offered first. */
export function leastLoaded(directors: readonly DirectorOut[]): DirectorOut | undefined {
  return directors.toSorted((a, b) => b.ceiling - b.points - (a.ceiling - a.points))[0]
}
