import { type KeyboardEvent, useEffect } from 'react'
import { dateInWords } from '#platform/i18n/dates.ts'
import { SavedAt } from '#platform/web/screen/SavedAt.tsx'
import { Button, StateMark, TextArea } from '#platform/web/ui/index.ts'
import { callName } from '#shared/names.ts'
import { isPlainDate } from '#shared/plain-date.ts'
import { repeatInWords } from '#slices/agreements/contract'
import type { PointOut, RoundTableView } from '../contract.ts'
import { DecideParts } from './DecideParts.tsx'
import { type Deciding, useDecide } from './use-decide.ts'
import type { TableActs } from './use-table.ts'
import { useTableWords } from './use-words.ts'

export type DecideFormProps = {
  readonly table: RoundTableView
  readonly point: PointOut
  readonly acts: TableActs
}

/** One sentence becomes who, what, when and check-in; Ctrl+Enter makes it an agreement that is asked at once. */
export function DecideForm({ table, point, acts }: DecideFormProps) {
  const { t } = useTableWords()
  const form = useDecide(table, point, acts)
  const { parts, problem, busy, own, ready } = form
  // biome-ignore lint/correctness/useExhaustiveDependencies: once more when the draft has come, for the heading takes it first
  useEffect(() => {
    const at = document.activeElement
    // Not from a field in which somebody is at work by then.
    if (at === document.body || at?.tagName === 'H1')
      document.getElementById('sentence')?.focus({ preventScroll: true })
  }, [ready])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    form.decide()
  }
  return (
    <form
      className="rd-table-decide"
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        form.decide()
      }}
    >
      <div className="rd-table-ask">
        <label htmlFor="sentence">{t('what-agree')}</label>
        <small>{t('sentence-hint')}</small>
        <small className="rd-table-saved">
          <SavedAt at={form.savedAt} />
        </small>
      </div>
      <TextArea
        id="sentence"
        rows={2}
        maxLength={300}
        value={form.sentence}
        invalid={problem.faultOf('sentence') !== undefined}
        onChange={({ currentTarget: { value } }) => form.set('sentence', value)}
      />
      <DecideParts table={table} point={point} form={form} />
      {problem.title !== '' && (
        <p className="rd-table-fault" role="alert">
          {problem.faults.length > 0 && problem.faults.every(({ message }) => message.length > 12)
            ? problem.faults.map(({ message }) => message).join(' ')
            : problem.title}
        </p>
      )}
      <div className="rd-row rd-table-go">
        <Button variant="primary" type="submit" shortcut="Ctrl ↵" disabled={busy}>
          {parts.who && !own ? t('decide', { name: callName(parts.who.name) }) : t('decide-own')}
        </Button>
        <Button variant="tertiary" shortcut="Alt L" onClick={acts.leaveForLater}>
          {t('leave-later')}
        </Button>
      </div>
      {parts.what !== '' && <Preview table={table} point={point} form={form} />}
    </form>
  )
}

/** How it comes into the plan, and what happens to the old promise. */
function Preview({
  table,
  point,
  form: { parts, read, own },
}: {
  readonly table: RoundTableView
  readonly point: PointOut
  readonly form: Deciding
}) {
  const { t, short, pulse, language } = useTableWords()
  const name = table.members.find(({ id }) => id === parts.forWhom)?.name
  const often = read.repeats && isPlainDate(parts.when) && repeatInWords(read.repeats, parts.when, language)
  const line = [
    parts.who && callName(parts.who.name),
    name && t('for-person', { name: callName(name) }),
    often,
    read.repeats && isPlainDate(parts.when) && t('from-day', { day: short(parts.when) }),
    !read.repeats && parts.when && t('by-day', { day: short(parts.when) }),
    read.repeats && isPlainDate(parts.until) && t('until-day', { day: short(parts.until) }),
    parts.pulse !== null && pulse(parts.pulse),
  ].filter(Boolean)
  return (
    <div className="rd-table-preview">
      {read.otherWeekday && read.dueOn && (
        <p className="rd-table-fault" role="status">
          {t('other-weekday', {
            date: dateInWords(read.dueOn, 'brief', language),
            weekday: dateInWords(read.dueOn, 'long', language).split(' ')[0] ?? '',
          })}
        </p>
      )}
      <h3>{t('in-plan')}</h3>
      <p>
        <StateMark state={own ? 'accepted' : 'proposed'} />
        <span>
          <b>{parts.what}</b> <small>{line.join(' · ')}</small>
        </span>
      </p>
      {point.facts?.replaceable && (
        <p>
          <StateMark state="renegotiated" />
          <span>
            <b>{point.title}</b> <small>{t('old-stays')}</small>
          </span>
        </p>
      )}
    </div>
  )
}
