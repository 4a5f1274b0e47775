import { DescriptionList } from '#platform/web/ui/index.ts'
import type { EscalationOut } from '../contract.ts'
import { useEscalationWords } from './use-words.ts'

/** The record: what is asked and was tried, what the other side says, what was decided. */
export function EscalationFacts({ of }: { readonly of: EscalationOut }) {
  const { t, about, party, day: dayIn } = useEscalationWords()
  const day = (date: string): string => dayIn(date, 'long')
  const { calls, reminders, rounds } = of.tried
  const tried = [
    ...(calls > 0 ? [t('tried-calls', { count: calls })] : []),
    ...(reminders > 0 ? [t('tried-reminders', { count: reminders })] : []),
    ...(rounds > 1
      ? [t(of.kind === 'referral' ? 'tried-referred' : 'tried-rounds', { count: rounds - 1 })]
      : []),
  ]
  const open = of.state === 'asked' || of.state === 'heard'
  const items = [
    {
      term: t(`kind-${of.kind}`),
      value:
        of.agreedDueOn === null
          ? about(of)
          : t(`about-${of.kind}`, { about: about(of), date: day(of.agreedDueOn) }),
    },
    { term: t(`party-${of.kind}`), value: of.organisation === null ? t('nobody') : party(of) },
    {
      term: t('asked-by'),
      value: t('asked-by-value', { who: of.askedBy, phone: of.askedByPhone, date: day(of.askedOn) }),
    },
    { term: t('asked'), value: <span dir="auto">{of.asked}</span> },
    { term: t('tried'), value: tried.length === 0 ? t('tried-none') : tried.join(', ') },
    ...(of.organisation !== null && (of.heardFrom !== null || open)
      ? [
          {
            term: t('heard'),
            value:
              of.heardFrom === null ? (
                t('heard-not', { date: day(of.hearBy) })
              ) : (
                <>
                  <span dir="auto">{of.heard}</span>{' '}
                  <span className="rd-meta">{t(`heard-by-${of.heardFrom}`)}</span>
                </>
              ),
          },
        ]
      : []),
    ...(open ? [{ term: t('clock'), value: day(of.dueOn) }] : []),
    ...(of.decidedOn === null
      ? []
      : [
          {
            term: t('decision-of', { who: of.manager ?? '', date: day(of.decidedOn) }),
            value: (
              <>
                <span dir="auto">{of.decision}</span>
                {of.byDay !== null && (
                  <p>
                    <b>{t('decision-by', { who: of.carriedOutBy, date: day(of.byDay) })}</b>
                  </p>
                )}
              </>
            ),
          },
        ]),
    ...(of.closing === '' ? [] : [{ term: t('closing'), value: <span dir="auto">{of.closing}</span> }]),
  ]
  return (
    <div className="rd-escalation-facts">
      <DescriptionList items={items} />
    </div>
  )
}
