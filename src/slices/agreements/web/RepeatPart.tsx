import { useRead } from '#platform/web/api/use-read.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { StateMark } from '#platform/web/ui/index.ts'
import type { AgreementHistory, AgreementOut } from '../contract.ts'
import { agreementTexts } from './texts.ts'
import { useAgreementWords } from './use-agreement-words.ts'

export type RepeatPartProps = {
  readonly agreement: AgreementOut
  readonly repeats: NonNullable<AgreementOut['repeats']>
}

const marks = { kept: 'kept', missed: 'broken', skipped: 'renegotiated' } as const

/** How often, how far, and what became of each time: one mark per time, in words in the list below it. */
export function RepeatPart({ agreement, repeats }: RepeatPartProps) {
  const t = useTexts(agreementTexts)
  const words = useAgreementWords()
  const { times, kept, missed, skipped, lastOn } = repeats
  const { data } = useRead<AgreementHistory>(`/v1/afspraken/${agreement.id}/geschiedenis`)
  const told = data?.times.toReversed() ?? []
  const ends = agreement.state === 'kept' || agreement.state === 'broken' || agreement.state === 'cancelled'
  const left = ends ? 0 : times - kept - missed - skipped
  /** A strip, not a wall: what is further away than this is counted in words only. */
  const ahead = [...Array(Math.min(left, 60)).keys()]
  return (
    <section aria-label={t('repeats')} className="rd-times">
      <h3 className="rd-head">
        {t('repeats')}: {t('repeats-until', { how: words.often(agreement), date: words.long(lastOn) })}
      </h3>
      <p className="rd-sec">
        {t('repeats-counts', { kept, missed, left })}
        {skipped > 0 && t('repeats-skipped', { count: skipped })}
      </p>
      <p className="rd-times-strip" aria-hidden="true">
        {told.map(({ day, outcome }) => (
          <span key={day} title={`${words.long(day)}: ${t(`time-${outcome}`)}`}>
            <StateMark state={marks[outcome]} size={14} />
          </span>
        ))}
        {ahead.map((place) => (
          <span
            key={`ahead-${place}`}
            title={place === 0 ? `${words.long(agreement.dueOn)}: ${t('time-open')}` : t('time-ahead')}
          >
            <StateMark state="proposed" size={14} />
          </span>
        ))}
      </p>
      {told.length > 0 && (
        <details>
          <summary>{t('times-title')}</summary>
          <ol className="rd-times-list">
            {told.toReversed().map(({ day, outcome, remark, by }) => (
              <li key={day}>
                {t('times-by', { day: words.long(day), outcome: t(`time-${outcome}`), who: by })}
                {remark && <small> “{remark}”</small>}
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}
