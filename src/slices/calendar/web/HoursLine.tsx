import { dateInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { FormField, Select, TextInput } from '#platform/web/ui/index.ts'
import { addDays, plainDate } from '#shared/plain-date.ts'
import type { CalendarView } from '../contract.ts'
import { calendarTexts } from './texts.ts'

type Line = CalendarView['pattern'][number]

export type HoursLineProps = {
  readonly id: string
  readonly number: number
  readonly line: Line
  readonly posts: CalendarView['posts']
  readonly error: string | undefined
  readonly onChange: (changed: Partial<Line>) => void
  readonly onRemove: () => void
}

// Any Monday: only the names of the days are read.
const monday = plainDate('2026-11-23')

/** One block of the week: day, from, until, where, for which post. */
export function HoursLine({ id, number, line, posts, error, onChange, onRemove }: HoursLineProps) {
  const t = useTexts(calendarTexts)
  const p = useTexts(platformTexts)
  const language = useLanguage()
  const text = (name: 'from' | 'until' | 'place', label: string, limit: number) => (
    <FormField
      id={`${id}-${name}`}
      label={label}
      errorPrefix={p('error-prefix')}
      {...(name === 'from' && error !== undefined && { error })}
    >
      {(control) => (
        <TextInput
          {...control}
          maxLength={limit}
          value={line[name]}
          onChange={(event) => onChange({ [name]: event.currentTarget.value })}
        />
      )}
    </FormField>
  )
  return (
    <fieldset className="rd-hours-line">
      <legend className="rd-hidden">{t('line-of', { number })}</legend>
      <FormField id={`${id}-day`} label={t('weekday')}>
        {(control) => (
          <Select
            {...control}
            value={String(line.weekday)}
            onChange={(event) => onChange({ weekday: Number(event.currentTarget.value) })}
          >
            {[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
              <option key={weekday} value={weekday}>
                {dateInWords(addDays(monday, weekday - 1), 'long', language).split(' ')[0]}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      {text('from', t('from'), 5)}
      {text('until', t('until'), 5)}
      {text('place', t('place'), 80)}
      <FormField id={`${id}-post`} label={t('post')}>
        {(control) => (
          <Select
            {...control}
            value={line.postId ?? ''}
            onChange={(event) => onChange({ postId: event.currentTarget.value || null })}
          >
            <option value="">{t('no-post')}</option>
            {posts.map((post) => (
              <option key={post.id} value={post.id}>
                {post.organisation}, {post.team}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      <button
        type="button"
        className="rd-chip"
        aria-label={`${t('remove-line')}: ${number}`}
        onClick={onRemove}
      >
        ×
      </button>
    </fieldset>
  )
}
