import { dateInWords } from '#platform/i18n/dates.ts'
import { ScreenLink } from '#platform/web/navigation.tsx'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { HouseholdRing, SideList, StateWord } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { Today } from '../../contract.ts'
import { casePath, paths } from '../paths.ts'
import { directionTexts } from '../texts.ts'
import { type HouseholdMark, HouseholdNames } from './HouseholdNames.tsx'
import { useExceptionWords } from './use-exception-words.tsx'

export type TodaySideProps = { readonly today: Today }

const soon = 9
/** The rest stands in the list of the day itself. */
const most = 8

/** What runs without the director, which terms come up, and the way to every household. */
export function TodaySide({ today }: TodaySideProps) {
  const t = useTexts(directionTexts)
  const language = useLanguage()
  const words = useExceptionWords()
  const { households, marked, pulses, terms } = today
  const unsafe = new Map(
    today.safety.flatMap(({ kind, caseId, household }) =>
      (kind === 'meldcode' || kind === 'review') && caseId && !marked.some((one) => one.caseId === caseId)
        ? [[caseId, household ?? '']]
        : [],
    ),
  )
  const marks: readonly HouseholdMark[] = [
    ...marked.map(({ caseId, household, kind }) => ({
      id: caseId,
      household,
      state: words.mark(kind),
      word: words.kind(kind),
      verdict: words.isSaid(kind),
    })),
    ...[...unsafe].map(([id, household]) => ({
      id,
      household,
      state: 'at-risk' as const,
      word: t('key-safety'),
      verdict: false,
    })),
  ]
  const quiet = Math.max(0, households - marks.length)
  return (
    <>
      <section>
        <h2>{t('let-go')}</h2>
        <HouseholdRing
          total={households}
          quiet={quiet}
          marks={marks.map(({ household, word, ...mark }) => ({ ...mark, label: `${household}: ${word}` }))}
          label={t('ring-label', { total: households, marked: marks.length })}
        >
          {t('ring-text', { count: quiet, total: households })}
        </HouseholdRing>
        <p className="rd-meta">
          {pulses.answered === 0
            ? t('pulses-none')
            : t('pulses-good', { onTrack: pulses.onTrack, answered: pulses.answered })}
        </p>
        <p className="rd-meta">
          <ScreenLink to={paths.letGo}>{t('let-go-link')}</ScreenLink>
        </p>
      </section>
      <SideList
        title={t('terms')}
        remark={t('terms-remark')}
        empty={t('terms-none')}
        items={terms.slice(0, most).map(({ caseId, household, kind, dueOn, daysLeft }) => {
          const days = daysLeft < 0 ? t('over', { count: -daysLeft }) : t('days', { count: daysLeft })
          return {
            id: `${caseId} ${kind}`,
            when: dateInWords(dueOn as PlainDate, 'short', language),
            what: (
              <ScreenLink to={casePath(caseId)} className="rd-quiet-link">
                {words.term(kind)}, {household}
              </ScreenLink>
            ),
            end:
              daysLeft <= soon ? (
                <StateWord state={daysLeft < 0 ? 'late' : 'at-risk'} icon="clock" size={14} word={days} />
              ) : (
                days
              ),
          }
        })}
      />
      {terms.length > most && <p className="rd-meta">{t('terms-more', { count: terms.length - most })}</p>}
      <HouseholdNames marks={marks} />
    </>
  )
}
