import { StateMark } from '#platform/web/ui/index.ts'
import type { TurnedPartProps } from './PicturePart.tsx'
import { nameIn } from './use-turned-words.ts'

/** What was agreed at this table so far. */
export function AgreedNow({ talk, shown, words }: TurnedPartProps) {
  const { t } = words
  const name = (id: string): string => nameIn(shown, talk.conversation.table.helpers, id)
  if (shown.agreements.length === 0) return null
  return (
    <section className="rd-turned-lines">
      <h3>{t('agreed-now')}</h3>
      <ul>
        {shown.agreements.map((one) => (
          <li key={one.ref}>
            <StateMark size={22} state={one.yes.length > 0 ? 'accepted' : 'proposed'} />
            <span>
              {t('now-line', {
                who: name(one.promiserId),
                what: [one.what, one.when].filter(Boolean).join(', '),
              })}
            </span>
            <button
              type="button"
              className="rd-turned-link"
              onClick={() => talk.say({ kind: 'undone-agreement', ref: one.ref })}
            >
              {t('now-away')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
