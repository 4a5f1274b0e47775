import { useRead } from '#platform/web/api/use-read.ts'
import { dateOfYear } from '#platform/web/day-in-words.ts'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import { ThatLine } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { PersonKnown } from '../contract.ts'
import { InvolvedLines } from './InvolvedLines.tsx'
import { peopleTexts } from './texts.ts'
import { WorkerNotice } from './WorkerNotice.tsx'

export type KnownPanelProps = { readonly personId: string; readonly name: string }

/** What is known of who calls: that, not what; and what need not be asked again. */
export function KnownPanel({ personId, name }: KnownPanelProps) {
  const t = useTexts(peopleTexts)
  const language = useLanguage()
  const { today } = useSession()
  const { data } = useRead<PersonKnown>(`/v1/personen/${personId}/bekend`)
  if (!data) return null
  const day = (date: string): string => dateOfYear(date as PlainDate, language, today)
  const { involved, openReports, household, lastContactOn } = data
  const nothing = involved.length + openReports.length === 0 && lastContactOn === null
  const [report] = openReports
  return (
    <section className="rd-known" aria-label={t(nothing ? 'is-unknown' : 'is-known', { name })}>
      <h2 className="rd-head rd-head-apart">
        {t(nothing ? 'is-unknown' : 'is-known', { name })}{' '}
        <small>
          {t('client-number', { number: data.person.clientNumber })} · {t('that-not-what')}
        </small>
      </h2>
      <WorkerNotice notice={data.workerSafety} />
      <InvolvedLines involved={involved} />
      {nothing ? (
        <ThatLine known title={t('is-unknown-why')} />
      ) : (
        <ThatLine
          known
          title={t(report ? 'open-report' : 'no-open-report')}
          detail={[
            report && t('open-report-on', { date: day(report.receivedOn) }),
            lastContactOn === null ? t('no-contact') : t('last-contact', { date: day(lastContactOn) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        />
      )}
      {household.length > 0 && (
        <ThatLine
          known
          title={t('household')}
          detail={household.map(({ name: who, age }) => (age === null ? who : `${who} (${age})`)).join(', ')}
        />
      )}
      <KnownFacts person={data.person} />
    </section>
  )
}

function KnownFacts({ person }: { readonly person: PersonKnown['person'] }) {
  const t = useTexts(peopleTexts)
  const facts = [
    t('fact-name'),
    person.born !== '' && t('fact-birth'),
    person.address !== null && t('fact-address'),
    person.phone !== null && t('fact-phone'),
    person.email !== null && t('fact-email'),
  ].filter((fact) => fact !== false)
  const list = [facts.slice(0, -1).join(', '), facts.at(-1)].filter(Boolean).join(` ${t('and')} `)
  return (
    <p className="rd-meta rd-known-facts">
      {t(facts.length === 1 ? 'do-not-ask-one' : 'do-not-ask', { facts: list })}
      {person.addressSecret && <b> {t('address-secret')}</b>}
    </p>
  )
}
