import { type ReactNode, useState } from 'react'
import { Button, Chip, DateInput, StateMark, TextInput } from '#platform/web/ui/index.ts'
import { addDays, type PlainDate } from '#shared/plain-date.ts'
import { nextRef } from './draft.ts'
import type { TurnedPartProps } from './PicturePart.tsx'
import { useForming } from './use-forming.ts'
import { nameIn } from './use-turned-words.ts'

type Line = 'goal' | 'who' | 'what' | 'when' | 'begins'

/** One agreement of four lines, said yes to by touch. */
export function AgreePart({ talk, shown, words, onNotice }: TurnedPartProps) {
  const { t } = words
  const { table, said } = talk.conversation
  const { fields, set, promisers, askYes, hasSaid, toggle } = useForming(talk, shown)
  const { goalId } = fields
  const [line, setLine] = useState<Line | null>(null)
  const name = (id: string): string => nameIn(shown, table.helpers, id)
  const agree = (): void => {
    if (fields.promiserId === '' || fields.what.trim() === '') {
      setLine(fields.promiserId === '' ? 'who' : 'what')
      onNotice(t('first-fill'))
      return
    }
    const yes = fields.yes.filter(({ personId }) => askYes.includes(personId))
    const agreement = {
      ...fields,
      ref: nextRef(said),
      what: fields.what.trim(),
      when: fields.when.trim(),
      yes,
    }
    talk.say({ kind: 'agreement', agreement })
    setLine(null)
    onNotice(t('agreed-toast'))
  }
  const row = (key: Line, label: string, value: ReactNode, edit: ReactNode) => {
    const act = t(line === key ? 'done' : value === '' ? 'fill' : 'other')
    return (
      <div className="rd-turned-line">
        <dt>{label}</dt>
        <dd>{line === key ? edit : value || <span className="rd-sec">{t('not-yet')}</span>}</dd>
        <dd>
          <button
            type="button"
            className="rd-turned-link"
            aria-expanded={line === key}
            aria-label={`${label}: ${act}`}
            onClick={() => setLine(line === key ? null : key)}
          >
            {act}
          </button>
        </dd>
      </div>
    )
  }
  const goalWords = (id: string): string => shown.goals.find((goal) => goal.id === id)?.words ?? ''
  const days: readonly [PlainDate, string][] = [
    [table.today as PlainDate, t('today')],
    [addDays(table.today as PlainDate, 1), t('tomorrow')],
    [addDays(table.today as PlainDate, 7), t('next-week')],
  ]
  return (
    <section className="rd-turned-agree" aria-label={t('agree-heading')}>
      <h2>{t('agree-heading')}</h2>
      <dl>
        {shown.goals.length > 1 &&
          row(
            'goal',
            t('line-goal'),
            <span className="rd-turned-clamp">“{goalWords(goalId)}”</span>,
            <div className="rd-turned-chips">
              {shown.goals.map(({ id, words: said }) => (
                <Chip key={id} pressed={id === goalId} onToggle={() => set({ goalId: id })}>
                  {said.length > 40 ? `${said.slice(0, 38)}…` : said}
                </Chip>
              ))}
            </div>,
          )}
        {row(
          'who',
          t('line-who'),
          name(fields.promiserId),
          <div className="rd-turned-chips">
            {promisers.map((id) => (
              <Chip
                key={id}
                pressed={id === fields.promiserId}
                onToggle={() => {
                  set({ promiserId: id })
                  setLine('what')
                }}
              >
                {name(id)}
              </Chip>
            ))}
          </div>,
        )}
        {row(
          'what',
          t('line-what'),
          fields.what,
          <TextInput
            aria-label={t('line-what')}
            value={fields.what}
            maxLength={120}
            autoFocus={line === 'what'}
            onChange={(event) => set({ what: event.target.value })}
            onKeyDown={(event) => event.key === 'Enter' && setLine('when')}
          />,
        )}
        {row(
          'when',
          t('line-when'),
          fields.when,
          <>
            <TextInput
              aria-label={t('line-when')}
              value={fields.when}
              maxLength={200}
              onChange={(event) => set({ when: event.target.value })}
              onKeyDown={(event) => event.key === 'Enter' && setLine('begins')}
            />
            <div className="rd-turned-chips">
              {(['when-daily', 'when-weekly', 'when-once'] as const).map((key) => (
                <Chip key={key} pressed={fields.when === t(key)} onToggle={() => set({ when: t(key) })}>
                  {t(key)}
                </Chip>
              ))}
            </div>
          </>,
        )}
        {row(
          'begins',
          t('line-begins'),
          words.day(fields.beginsOn),
          <div className="rd-turned-chips">
            {days.map(([day, label]) => (
              <Chip key={day} pressed={day === fields.beginsOn} onToggle={() => set({ beginsOn: day })}>
                {label}
              </Chip>
            ))}
            <DateInput
              aria-label={t('line-begins')}
              value={fields.beginsOn}
              min={table.today}
              onChange={(event) => event.target.value && set({ beginsOn: event.target.value as PlainDate })}
            />
          </div>,
        )}
      </dl>
      {fields.promiserId !== '' && (
        <p className="rd-turned-yes">
          {askYes.map((id) => (
            <button
              key={id}
              type="button"
              className="rd-turned-choice"
              aria-pressed={hasSaid(id)}
              onClick={() => toggle(id)}
            >
              <StateMark size={22} state={hasSaid(id) ? 'accepted' : 'proposed'} />
              {hasSaid(id) ? t('said-yes-now', { name: name(id) }) : t('and-you', { name: name(id) })}
            </button>
          ))}
        </p>
      )}
      <Button variant="primary" onClick={agree}>
        {t('yes-we-do')}
      </Button>
    </section>
  )
}
