import { dateOfYear } from '#platform/web/day-in-words.ts'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import { ThatLine } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { PersonKnown } from '../contract.ts'
import { peopleTexts } from './texts.ts'

export type InvolvedLinesProps = { readonly involved: PersonKnown['involved'] }

/** Who is involved and may be called; what for is absent. */
export function InvolvedLines({ involved }: InvolvedLinesProps) {
  const t = useTexts(peopleTexts)
  const language = useLanguage()
  const { today } = useSession()
  return involved.map(({ name, organisation, phone, since, role }) => (
    <ThatLine
      key={`${organisation} ${name}`}
      title={
        <>
          {organisation}
          <span className="rd-that-name">, {name}</span>
        </>
      }
      detail={[
        role === 'director' && t('director'),
        t('since', { date: dateOfYear(since as PlainDate, language, today) }),
        phone !== null && t('call-number', { phone }),
      ]
        .filter(Boolean)
        .join(' · ')}
    />
  ))
}
