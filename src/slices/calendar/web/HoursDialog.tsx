import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { Button, DateInput, FormField } from '#platform/web/ui/index.ts'
import type { CalendarView } from '../contract.ts'
import { HoursLine } from './HoursLine.tsx'
import { calendarTexts } from './texts.ts'

export type HoursDialogProps = { readonly view: CalendarView; readonly onClose: () => void }

type Line = CalendarView['pattern'][number] & { readonly key: number }

/** The own weekly pattern, one block per line, over all posts. */
export function HoursDialog({ view, onClose }: HoursDialogProps) {
  const t = useTexts(calendarTexts)
  const p = useTexts(platformTexts)
  const { today } = useSession()
  const refresh = useRefresh()
  const post0 = view.posts[0]?.id ?? null
  const fresh = (key: number, weekday: number): Line => ({
    key,
    weekday,
    from: '09:00',
    until: '17:00',
    place: '',
    postId: post0,
  })
  const [fromOn, setFromOn] = useState<string>(today)
  const [lines, setLines] = useState<readonly Line[]>(() =>
    view.pattern.length > 0 ? view.pattern.map((line, key) => ({ ...line, key })) : [fresh(0, 1)],
  )
  const problem = useProblem((pointer) => {
    const index = /^\/hours\/(\d+)/.exec(pointer)?.[1]
    return index === undefined ? 'hours-from' : `line-${lines[Number(index)]?.key}-from`
  })
  const { busy, submit } = useSubmit(problem)
  const save = async (): Promise<void> => {
    await post('/v1/agenda/werktijden', { fromOn, hours: lines.map(({ key: _, ...line }) => line) })
    await refresh('/v1/agenda')
    showToast({ message: t('hours-done') })
    onClose()
  }
  const error = problem.faultOf('hours-from')
  const last = lines.at(-1)
  return (
    <FormDialog
      heading={t('hours-title')}
      problem={problem}
      submitLabel={t('hours-save')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
      beside={
        <Button
          onClick={() =>
            setLines([...lines, fresh((last?.key ?? 0) + 1, Math.min(7, (last?.weekday ?? 0) + 1))])
          }
        >
          {t('add-line')}
        </Button>
      }
    >
      <FormField
        id="hours-from"
        label={t('hours-from')}
        errorPrefix={p('error-prefix')}
        {...(error !== undefined && { error })}
      >
        {(control) => (
          <DateInput
            {...control}
            min={today}
            value={fromOn}
            onChange={(event) => setFromOn(event.currentTarget.value)}
          />
        )}
      </FormField>
      {lines.map((line, index) => (
        <HoursLine
          key={line.key}
          id={`line-${line.key}`}
          number={index + 1}
          line={line}
          posts={view.posts}
          error={problem.faultOf(`line-${line.key}-from`)}
          onChange={(changed) => setLines(lines.map((one) => (one === line ? { ...one, ...changed } : one)))}
          onRemove={() => setLines(lines.filter((one) => one !== line))}
        />
      ))}
    </FormDialog>
  )
}
