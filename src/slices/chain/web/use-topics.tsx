import type { ReactNode } from 'react'
import { dateInWords } from '#platform/i18n/dates.ts'
import { countInWords } from '#platform/web/count-in-words.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { StateMark } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { TermWords } from '#slices/triage/web'
import type { AgendaEscalation, DecisionOut, TeamAgenda } from '../contract.ts'
import { chainTexts } from './texts.ts'
import { useChainWords } from './use-chain-words.ts'

/** In the order of the meeting. */
export const topicGroups = ['escalated', 'decide', 'referred', 'terms', 'links'] as const
export type TopicGroup = (typeof topicGroups)[number]

/** Something that is stuck, as the meeting talks about it. */
export interface Topic {
  readonly id: string
  readonly group: TopicGroup
  readonly state: ReactNode
  readonly title: string
  readonly line: string
  /** As a point of its own, for whoever reads it later. */
  readonly text: string
}

const groupOf = {
  breakthrough: 'decide',
  escalation: 'escalated',
  referral: 'referred',
  'no-director': 'decide',
  'case-term': 'terms',
  'report-term': 'terms',
} as const satisfies Record<DecisionOut['kind'], TopicGroup>

/** What is stuck in the chain, in words. A number stands before, a name of a household nowhere. */
export function useTopics({ escalations, decisions, round, links }: TeamAgenda): readonly Topic[] {
  const t = useTexts(chainTexts)
  const words = useChainWords()
  const language = useLanguage()
  const day = (date: string): string => dateInWords(date as PlainDate, 'short', language)
  const escalated = ({ kind, organisation }: AgendaEscalation): string =>
    organisation === null ? t('escalated-nobody') : t(`escalated-${kind}`, { organisation })
  return [
    ...escalations.map(
      (one, index): Topic => ({
        id: `escalation-${index}`,
        group: 'escalated',
        state: <TermWords term={{ daysLeft: one.daysLeft, warning: one.daysLeft <= 2, paused: false }} />,
        title: escalated(one),
        text: `${escalated(one)}: ${t('escalated-due', { date: day(one.dueOn) })}`,
        line: [
          one.organisation === null
            ? t('escalated-open')
            : one.heard
              ? t('escalated-heard')
              : t('escalated-hear', { date: day(one.hearBy) }),
          t('escalated-due', { date: day(one.dueOn) }),
        ].join(' · '),
      }),
    ),
    ...decisions.map(
      (one): Topic => ({
        id: `${one.kind}-${one.who}`,
        group: groupOf[one.kind],
        state: (
          <span className={one.late ? 'rd-chain-late rd-s-late' : 'rd-sec'}>
            {one.late && <StateMark state="late" size={16} label={t('late-word')} />}
            {t('days', { count: one.days })}
          </span>
        ),
        title: words.what(one),
        line: words.person(one),
        text: `${words.what(one)}: ${words.person(one)}`,
      }),
    ),
    ...(round > 0
      ? [
          {
            id: 'round',
            group: 'referred',
            state: null,
            title: t('agenda-round', { count: round, many: countInWords(round, language, true) }),
            line: t('agenda-round-why'),
            text: t('agenda-round', { count: round, many: countInWords(round, language, true) }),
          } as const,
        ]
      : []),
    ...links.map(
      (one): Topic => ({
        id: `link-${one.id}`,
        group: 'links',
        state: <b>{one.share}%</b>,
        title: one.name,
        line: t('agenda-link', { share: one.share, count: one.of }),
        text: `${one.name}: ${t('agenda-link', { share: one.share, count: one.of })}`,
      }),
    ),
  ].toSorted((a, b) => topicGroups.indexOf(a.group) - topicGroups.indexOf(b.group))
}
